/** What was found, as a reader sees it: groups by kind, in each the likeliest pages with the line that answers. */
import { groupsOf, type Group } from '../../outputs/search/groups.ts'
import type { FoundLine } from '../../outputs/search/lines.ts'
import { languageAt } from '../../outputs/search/pages.ts'
import type { Found, FoundPage, OpenIndex } from '../../outputs/search/open-index.ts'

/** Pages that stand first whatever their kind, and pages of each kind that stand open after them. */
const [nearest, shown] = [3, 3]
/** Milliseconds for which the nearest pages stand alone: drawing the others would hold up the next letter. */
const pause = 150
/** What still waits to see or to be drawn of an answer; the next answer has no use for it. */
let pending: { readonly seen: IntersectionObserver; readonly drawing: ReturnType<typeof setTimeout> } | undefined

interface Settings {
  /** Address of a page, `*` for its own part. */
  readonly page: string
  readonly kinds: Readonly<Record<string, string>>
  readonly near: string
  readonly more: string
  /** Draws the line of a page below its link, once it is about to be seen. */
  readonly wait: (item: HTMLElement, page: FoundPage) => void
}

export function showNothing(list: HTMLElement): void {
  pending?.seen.disconnect()
  clearTimeout(pending?.drawing)
  list.textContent = ''
  list.removeAttribute('aria-busy')
}

/** The nearest pages at once, the others once the reader pauses. */
export function showGroups(list: HTMLElement, data: DOMStringMap, found: Found, index: OpenIndex): void {
  const pages = new Map<Element, FoundPage>()
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        seen.unobserve(target)
        const page = pages.get(target)!
        void index.lineOf(page, found.query).then(
          (line) => showLine(target, line),
          () => showLine(target, null),
        )
      }
    },
    { rootMargin: '60px' },
  )
  const settings: Settings = {
    page: data['page']!,
    kinds: JSON.parse(data['kinds']!) as Record<string, string>,
    near: data['near']!,
    more: data['more']!,
    wait: (item, page) => {
      pages.set(item, page)
      seen.observe(item)
    },
  }
  list.append(sectionOf('near', settings.near, listOf(found.pages.slice(0, nearest), settings, true)))
  list.setAttribute('aria-busy', 'true')
  const drawing = setTimeout(() => {
    list.append(...groupsOf(found.pages.slice(nearest)).map((group) => groupOf(group, settings)))
    list.removeAttribute('aria-busy')
  }, pause)
  pending = { seen, drawing }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...inside: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...inside)
  return element
}

function sectionOf(id: string, name: string, ...inside: HTMLElement[]): HTMLElement {
  const title = make('h2', '', name)
  title.id = `tim-${id}`
  const section = make('section', '', title, ...inside)
  section.setAttribute('aria-labelledby', title.id)
  return section
}

function groupOf({ kind, pages }: Group<FoundPage>, settings: Settings): HTMLElement {
  const section = sectionOf(kind, settings.kinds[kind] ?? '', listOf(pages.slice(0, shown), settings))
  const rest = pages.slice(shown)
  if (rest.length === 0) return section
  const fold = make('details', '', make('summary', '', settings.more.replace('{n}', String(rest.length))))
  // Drawn when it is first opened: most never are.
  fold.addEventListener('toggle', () => fold.append(listOf(rest, settings)), { once: true })
  section.append(fold)
  return section
}

/** `withKind`: where pages of several kinds stand together, each says its own. */
const listOf = (pages: readonly FoundPage[], settings: Settings, withKind = false): HTMLElement =>
  make(
    'ol',
    '',
    ...pages.map((page) => {
      const link = make('a', '', page.title)
      link.href = settings.page.replace('*', page.address)
      const line = make('p', 'meta')
      const language = languageAt(page.address)
      if (language) link.lang = line.lang = language
      const item = make('li', '', link, ...(withKind ? [' ', make('small', '', settings.kinds[page.kind] ?? '')] : []), line)
      settings.wait(item, page)
      return item
    }),
  )

function showLine(item: Element, line: FoundLine | null): void {
  const text = item.querySelector('p')!
  text.textContent = ''
  if (line) text.append(...line.parts.map((part) => (part.found ? make('mark', '', part.text) : part.text)))
  else text.remove()
}

/** The arrow keys go from the box to the first page that was found, from one to the next, and back. */
export function moveByArrows(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>('a, summary')].filter((stop) => stop.offsetParent !== null)
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
