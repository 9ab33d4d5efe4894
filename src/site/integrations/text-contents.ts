/** Puts a folded list of its headings before the first of them into a long text. A large screen shows the list beside the text. */
import { readingWords } from '../../language/interface/reading.ts'
import type { Locale } from '../../model/locale.ts'
import { contentsOf, type Heading } from '../../views/reading/contents.ts'
import { element, text, type HtmlNode } from './html-node.ts'
import { localeOfFile } from './text-shape.ts'

/** A text with at most so many headings is short enough to be looked over. */
const fewEnough = 4

/** Rehype plugin; goes after the one that collects headings. */
export function textContents() {
  return (tree: HtmlNode, file: { path?: string; data: { astro?: { headings?: readonly Heading[] } } }): void => {
    const headings = contentsOf(file.data.astro?.headings ?? [])
    const at = (tree.children ?? []).findIndex(({ tagName }) => tagName === 'h2')
    if (headings.length > fewEnough && at >= 0) tree.children!.splice(at, 0, fold(headings, localeOfFile(file.path)))
  }
}

const fold = (headings: readonly Heading[], locale: Locale): HtmlNode =>
  element('details', { className: ['toc'] }, [
    element('summary', {}, [text(readingWords(locale).contentsCount(headings.length))]),
    element(
      'ul',
      {},
      headings.map(({ slug, text: words }) => element('li', {}, [element('a', { href: `#${slug}` }, [text(words)])])),
    ),
  ])
