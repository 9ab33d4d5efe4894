/** `llms.txt`, https://llmstxt.org: what the site is, where its data are and how to speak of them, in both languages. */
import { fileWords } from '../language/interface/files.ts'
import { llmsWords } from '../language/interface/llms.ts'
import { newsPage } from '../model/addresses/paths.ts'
import type { Locale } from '../model/locale.ts'
import type { Rendition, Renditions } from '../views/rendition.ts'
import { standingPageHref } from '../views/standing-pages.ts'
import { markdownText } from './markdown.ts'

export function llms({ vi, en }: Renditions): string {
  const { kind, name, summary } = vi.publication.edition.site
  const mark = (locale: Locale) => (kind === 'illustrative' ? `[${fileWords(locale).mark}] ` : '')
  const summaries = [`> ${mark('vi')}${markdownText(summary.vi)}`, '>', `> ${mark('en')}${markdownText(summary.en || summary.vi)}`]
  return [`# ${mark('vi')}${markdownText(name.vi)}`, '', ...summaries, '', ...partOf(vi), '', ...partOf(en), ''].join('\n')
}

function partOf(rendition: Rendition): string[] {
  const { publication, locale, addresses } = rendition
  const w = llmsWords(locale)
  const { kind, reuse } = publication.edition.site
  const link = (text: string, address: string | null) => (address === null ? [] : [`- [${text}](${addresses.absolute(address)})`])
  const page = (text: string, path: string) => link(text, addresses.page(locale, path))
  const file = (text: string, path: string) => link(text, addresses.file(path))
  const rules = [
    ...(kind === 'illustrative' ? [w.fiction] : []),
    reuse[locale] ? markdownText(reuse[locale]) : fileWords(locale).noTerms,
    ...w.notes,
  ]
  return [
    `## ${w.heading}: ${w.rules}`,
    '',
    ...rules.map((rule) => `- ${rule}`),
    '',
    `## ${w.heading}: ${w.pages}`,
    '',
    ...page(w.handbook, 'so-tay'),
    ...page(w.stories, 'guong-dien-hinh'),
    ...page(w.models, 'mo-hinh'),
    ...page(w.figures, 'so-lieu'),
    ...page(w.method, 'so-lieu/phuong-phap'),
    ...page(w.changes, 'so-lieu/thay-doi'),
    ...page(w.plan, 'ke-hoach'),
    ...page(w.news, newsPage),
    ...link(w.press, standingPageHref(rendition, 'press')),
    ...link(w.corrections, standingPageHref(rendition, 'corrections')),
    '',
    `## ${w.heading}: ${w.data}`,
    '',
    ...file(w.files.csv, 'data/so-lieu.csv'),
    ...file(w.files.package, 'data/datapackage.json'),
    ...file(w.files.catalogue, 'data/catalog.jsonld'),
  ]
}
