/** Pages over all provinces, as plain files beside the sites of the provinces: every address in them is relative. */
import { escapeXml } from '../../charts/svg/escape.ts'
import { countryWords } from '../../language/interface/country.ts'
import { notFoundWords } from '../../language/interface/not-found.ts'
import { searchWords } from '../../language/interface/search.ts'
import { words } from '../../language/words.ts'
import { missingPages, searchFolder } from '../../model/addresses/own.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import { locales, type Locale } from '../../model/locale.ts'
import { stylesheet } from '../book/stylesheet.ts'
import { withPolicy } from '../policy.ts'
import { compareProvinces, type ProvinceFigures } from './comparison.ts'
import type { Province } from './province.ts'

const layout = `body{font:1.06rem/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}
input{width:100%;box-sizing:border-box;padding:.7em;font:inherit}
a{display:inline-block;min-height:1.5rem}
`

interface Page {
  readonly locale: Locale
  /** Below the country's own address, without language: blank or `so-sanh/ct1/`. */
  readonly path: string
  readonly title: string
  readonly illustrative: boolean
  readonly body: string
}

const link = (to: string, text: string): string => `<a href="${escapeXml(to)}">${escapeXml(text)}</a>`
const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`

const below = (locale: Locale, path: string): string => (locale === 'vi' ? path : `${locale}/${path}`)
/** From a page to the country's own address. */
const up = (locale: Locale, path: string): string => '../'.repeat(below(locale, path).split('/').length - 1) || './'

const fileOf = ({ locale, path }: Pick<Page, 'locale' | 'path'>): string => `${below(locale, path)}index.html`

function page(locale: Locale, title: string, body: string, head = ''): string {
  return withPolicy(`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${escapeXml(title)}</title>
<style>${layout}${stylesheet(body.includes('<svg'))}</style>
</head>
<body>
${body}
</body>
</html>
`)
}

function whole({ locale, path, title, illustrative, body }: Page): string {
  const w = countryWords(locale)
  const other = locales.find((one) => one !== locale)!
  const home = path === '' ? '' : `${link(`${up(locale, path)}${below(locale, '')}`, w.title)} · `
  const top = `<header>
<p>${home}<a lang="${other}" hreflang="${other}" href="${up(locale, path)}${below(other, path)}">${escapeXml(words(locale).otherLanguage)}</a></p>
${illustrative ? `<p class="fiction">${escapeXml(w.fictional)}</p>\n` : ''}<h1>${escapeXml(title)}</h1>
</header>`
  return page(locale, title, `${top}\n<main>\n${body}\n</main>`, illustrative ? '<meta name="robots" content="noindex">\n' : '')
}

/** Shown at whatever depth, so that it leads nowhere by a relative address. */
export function missingPage(locale: Locale): readonly [path: string, html: string] {
  const w = notFoundWords(locale)
  return [missingPages[locale], page(locale, w.title, `<h1>${escapeXml(w.title)}</h1>\n<p>${escapeXml(w.lede)}</p>`)]
}

export const comparisonPath = (code: string): string => `so-sanh/${code.toLowerCase()}/`

/** A place of a province's site, which lies beside the country's. */
const inProvince = (root: string, { place }: Province, locale: Locale, path: string): string => `${root}../${place}/${below(locale, path)}`

export function comparisonPage(figures: ProvinceFigures, locale: Locale): readonly [path: string, html: string] {
  const w = countryWords(locale)
  const { indicator } = figures
  const path = comparisonPath(indicator.code)
  const { sentence, svg, period, rows } = compareProvinces(figures, locale)
  const cells = rows.map(({ province, text }) => {
    const to = inProvince(up(locale, path), province, locale, `${indicatorPath(indicator.code)}/`)
    return `<tr><th scope="row">${link(to, province.name[locale])}</th><td>${escapeXml(text)}</td></tr>`
  })
  const body = `<p class="lede">${escapeXml(sentence)}</p>
<figure>${svg}</figure>
<div class="wide"><table>
<thead><tr><th scope="col">${escapeXml(w.province)}</th><th scope="col">${escapeXml(period)}</th></tr></thead>
<tbody>
${cells.join('\n')}
</tbody>
</table></div>`
  const illustrative = rows[0]!.province.illustrative
  const title = w.compareOne(indicator.shortName[locale])
  return [fileOf({ locale, path }), whole({ locale, path, title, illustrative, body })]
}

export const searchScript = 'tim.js'

/** The search asks for nothing before something is typed. */
export function homePage(
  provinces: readonly Province[],
  compared: readonly ProvinceFigures[],
  locale: Locale,
): readonly [path: string, html: string] {
  const w = countryWords(locale)
  const s = searchWords(locale)
  const root = up(locale, '')
  const body = `<p class="lede">${escapeXml(w.lede)}</p>
<form id="tim" role="search" hidden data-files="${root}${searchFolder(locale)}" data-page="${root}../*" data-words="${escapeXml(JSON.stringify(s.script))}" data-kinds="${escapeXml(JSON.stringify(s.kinds))}" data-near="${escapeXml(s.near)}" data-more="${escapeXml(s.more)}">
<label for="q">${escapeXml(s.label)}</label>
<input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" maxlength="200">
<p class="small">${escapeXml(s.hint)}</p>
<p id="tim-so" role="status"></p>
<div id="tim-ket-qua"></div>
</form>
<noscript><p>${escapeXml(w.noScript)}</p></noscript>
<h2>${escapeXml(w.compared)}</h2>
${list(compared.map(({ indicator }) => link(`${root}${below(locale, comparisonPath(indicator.code))}`, indicator.shortName[locale])))}
<p>${link(`${root}data/so-lieu.csv`, w.data)}</p>
<h2>${escapeXml(w.provinces)}</h2>
${list(provinces.map((province) => link(inProvince(root, province, locale, ''), province.name[locale])))}
<script src="${root}${searchScript}" defer></script>`
  return [fileOf({ locale, path: '' }), whole({ locale, path: '', title: w.title, illustrative: provinces[0]!.illustrative, body })]
}
