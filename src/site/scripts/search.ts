/**
 * Search as you type, with Pagefind's index. Pagefind ignores tone marks but not đ and ƀ, so pages carry their
 * words with those letters folded (`foldedWords`) and a query is asked as typed and folded.
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
interface Pagefind {
  options(options: { excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>
  init(): Promise<void>
  debouncedSearch(term: string, options: object, wait: number): Promise<{ results: Result[] } | null>
  search(term: string): Promise<{ results: Result[] }>
}

const form = document.querySelector<HTMLFormElement>('#tim')!
const input = form.querySelector<HTMLInputElement>('input')!
const tally = form.querySelector('#tim-so')!
const list = form.querySelector('#tim-ket-qua')!
const words = JSON.parse(form.dataset['words']!) as { none: string; some: string; failed: string }

form.hidden = false
input.value = new URLSearchParams(location.search).get('q') ?? ''
input.addEventListener('input', () => void search())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void search()
})
if (input.value) void search()
else input.focus()

let loading: Promise<Pagefind> | undefined
function load(): Promise<Pagefind> {
  return (loading ??= (import(/* @vite-ignore */ form.dataset['bundle']!) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 6, folded: 2 } } })
    await pagefind.init()
    return pagefind
  }))
}

const strip = (text: string) => foldLetters(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Pages with the very phrase first, then with the phrase without its marks; Pagefind's own order otherwise. */
function closeness({ content, meta }: Found, query: string): number {
  const text = `${meta.title ?? ''} ${content}`
  if (text.toLowerCase().includes(query.toLowerCase())) return 2
  return strip(text).includes(strip(query)) ? 1 : 0
}

let turn = 0
async function search(): Promise<void> {
  const mine = ++turn
  const query = input.value.normalize('NFC').trim()
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname)
  if (query === '') {
    show([], '')
    return
  }
  try {
    const pagefind = await load()
    await new Promise((done) => setTimeout(done, 150))
    if (mine !== turn) return
    const queries = [...new Set([query, foldLetters(query)])]
    const found = (await Promise.all(queries.map((text) => pagefind.search(text)))).flatMap(({ results }) => results)
    const unique = [...new Map(found.map((result) => [result.id, result])).values()]
    const data = await Promise.all(unique.slice(0, 20).map((result) => result.data()))
    data.sort((a, b) => closeness(b, query) - closeness(a, query))
    if (mine === turn) show(data, unique.length === 0 ? words.none : words.some.replace('{n}', String(unique.length)))
  } catch {
    tally.textContent = words.failed
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

export {}
