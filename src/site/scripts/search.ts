/**
 * Search as you type, with Pagefind's index. Pagefind ignores tone marks but not đ and ƀ, so pages carry their
 * words with those letters folded (`foldedWords`) and a query is asked as typed and folded. The address and the box
 * hold the same query, so that a link, a reload and a step back find again.
 */
import { foldLetters } from '../../language/fold.ts'

interface Found {
  readonly url: string
  readonly excerpt: string
  readonly content: string
  readonly meta: { readonly title?: string }
}
interface Result {
  readonly id: string
  data(): Promise<Found>
}
interface Index {
  search(term: string): Promise<{ results: Result[] }>
}
interface Pagefind {
  createInstance(options: { noWorker: boolean; excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Index
}

const form = document.querySelector<HTMLFormElement>('#tim')!
const input = form.querySelector<HTMLInputElement>('input')!
const tally = form.querySelector('#tim-so')!
const list = form.querySelector('#tim-ket-qua')!
const words = JSON.parse(form.dataset['words']!) as { waiting: string; none: string; some: string; failed: string }

/** Which search is the newest; answers to older ones are dropped. */
let turn = 0
let index: Promise<Index> | undefined
/** How often the index could not be loaded: a browser may remember that an address failed. */
let failures = 0
/** Ends the newest search when something of the index cannot be fetched. */
let lose: (reason: unknown) => void = () => undefined

/** Pagefind goes on without what it cannot fetch and then finds nothing, or waits for ever. */
const plainFetch = window.fetch
window.fetch = async (...request) => {
  try {
    const answer = await plainFetch(...request)
    if (!answer.ok) throw new Error(answer.statusText)
    return new Response(await answer.arrayBuffer(), answer)
  } catch (error) {
    lose(error)
    throw error
  }
}

function load(): Promise<Index> {
  const address = form.dataset['bundle']! + (failures ? `?${failures}` : '')
  return (index ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then((pagefind) =>
    pagefind.createInstance({ noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 6, folded: 2 } } }),
  ))
}

const strip = (text: string) => foldLetters(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Pages with the very phrase first, then with the phrase without its marks; Pagefind's own order otherwise. */
function closeness({ content, meta }: Found, query: string): number {
  const text = `${meta.title ?? ''} ${content}`
  if (text.toLowerCase().includes(query.toLowerCase())) return 2
  return strip(text).includes(strip(query)) ? 1 : 0
}

async function find(query: string): Promise<{ readonly pages: Found[]; readonly total: number }> {
  const { search } = await load()
  const queries = [...new Set([query, foldLetters(query)])]
  const found = (await Promise.all(queries.map((text) => search(text)))).flatMap(({ results }) => results)
  const unique = [...new Map(found.map((result) => [result.id, result])).values()]
  const pages = await Promise.all(unique.slice(0, 20).map((result) => result.data()))
  return { pages: pages.sort((a, b) => closeness(b, query) - closeness(a, query)), total: unique.length }
}

async function search(): Promise<void> {
  const mine = ++turn
  const query = input.value.normalize('NFC').trim()
  remember(query)
  if (query === '') {
    show([], '')
    return
  }
  const waiting = setTimeout(() => mine === turn && show([], words.waiting), 300)
  try {
    await new Promise((done) => setTimeout(done, 150))
    if (mine !== turn) return
    const lost = new Promise<never>((_, reject) => (lose = reject))
    const { pages, total } = await Promise.race([find(query), lost])
    if (mine === turn) show(pages, total === 0 ? words.none : words.some.replace('{n}', String(total)))
  } catch {
    index = undefined
    failures++
    if (mine === turn) show([], words.failed)
  } finally {
    clearTimeout(waiting)
  }
}

/** Some browsers refuse to change the address very often; the search goes on without it. */
function remember(query: string): void {
  const address = new URL(location.href)
  if (query) address.searchParams.set('q', query)
  else address.searchParams.delete('q')
  try {
    history.replaceState(null, '', address)
  } catch {
    return
  }
}

function show(results: readonly Found[], message: string): void {
  tally.textContent = message
  list.replaceChildren(
    ...results.map(({ url, excerpt, meta }) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = url
      link.textContent = meta.title ?? url
      const text = document.createElement('p')
      text.className = 'meta'
      // Pagefind escapes the page's text and adds <mark> alone.
      text.innerHTML = excerpt
      item.append(link, text)
      return item
    }),
  )
}

form.hidden = false
input.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, input.maxLength)
input.addEventListener('input', () => void search())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void search()
})
// A page that the browser had put aside may have lost an answer on the way.
window.addEventListener('pageshow', ({ persisted }) => persisted && void search())
if (input.value) void search()
else input.focus()

export {}
