/**
 * Search as you type. The address and the box hold the same query, so that a link, a reload and a step back find again;
 * nothing is fetched before something is asked.
 */
import { openIndex, type OpenIndex } from '../../outputs/search/open-index.ts'
import { moveByArrows, showGroups, showNothing } from './search-results.ts'

const form = document.querySelector<HTMLFormElement>('#tim')!
const input = form.querySelector<HTMLInputElement>('input')!
const tally = form.querySelector('#tim-so')!
const list = form.querySelector<HTMLElement>('#tim-ket-qua')!
const words = JSON.parse(form.dataset['words']!) as { waiting: string; none: string; some: string; failed: string }

/** Which search is the newest; answers to older ones are dropped. */
let turn = 0
let index: Promise<OpenIndex> | undefined
let writing: ReturnType<typeof setTimeout> | undefined

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(form.dataset['files']! + name)
  if (!answer.ok) throw new Error(answer.statusText)
  return await answer.text()
}

const load = (): Promise<OpenIndex> => (index ??= openIndex(fetchText))

async function search(): Promise<void> {
  const mine = ++turn
  const query = input.value.normalize('NFC').trim()
  // Browsers ask for the icon of the page again with every address; some refuse many in a row.
  clearTimeout(writing)
  writing = setTimeout(remember, 500)
  if (query === '') {
    show('')
    return
  }
  const waiting = setTimeout(() => mine === turn && show(words.waiting), 300)
  try {
    const opened = await load()
    // What must be fetched waits for the next letter; what is here is answered at once.
    if (!opened.holds(query)) await new Promise((done) => setTimeout(done, 100))
    if (mine !== turn) return
    const found = await opened.find(query)
    if (mine !== turn) return
    const { length } = found.pages
    show(length === 0 ? words.none : words.some.replace('{n}', String(length)))
    if (length > 0) showGroups(list, form.dataset, found, opened)
  } catch {
    index = undefined
    if (mine === turn) show(words.failed)
  } finally {
    clearTimeout(waiting)
  }
}

function show(message: string): void {
  tally.textContent = message
  showNothing(list)
}

function remember(): void {
  clearTimeout(writing)
  const query = input.value.normalize('NFC').trim()
  const address = new URL(location.href)
  if (query) address.searchParams.set('q', query)
  else address.searchParams.delete('q')
  if (address.href === location.href) return
  try {
    history.replaceState(null, '', address)
  } catch {
    return
  }
}

form.hidden = false
input.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, input.maxLength)
input.addEventListener('input', () => void search())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void search()
  remember()
})
// Whoever follows a link comes back to what was asked.
list.addEventListener('click', remember)
form.addEventListener('keydown', (event) => moveByArrows(event, input, list))
// A page that the browser had put aside may have lost an answer on the way.
window.addEventListener('pageshow', ({ persisted }) => persisted && void search())
if (input.value) {
  remember()
  void search()
} else input.focus()
