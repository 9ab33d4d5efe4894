/** Every page to quote carries its own code, and a text what was changed in it. The code is computed anew, by other means than the site's. */
import { decodeHTML } from 'entities'
import { createHash } from 'node:crypto'
import { describe, expect, inject, test } from 'vitest'
import { textCorrections } from '../support/with-history.ts'
import { pages, type BuiltPage } from '../support/site-files.ts'

const tokens = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi
const within = /^(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|tspan|u|var|wbr)$/
const alone = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const left = /^nav|^template|\s(?:hidden|data-not-own)(?=[\s=]|$)|\sclass="(?:[^"]* )?no-print[ "]/

/** What a reader reads of `<main>` as the page's own. */
function read({ html }: BuiltPage): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  let [text, depth, out] = ['', 0, Infinity]
  for (const [token, , end, name, rest = ''] of main.matchAll(tokens)) {
    if (name === undefined) {
      if (depth < out && !token.startsWith('<')) text += decodeHTML(token)
      continue
    }
    if (!within.test(name)) text += ' '
    if (alone.test(name)) continue
    depth += end ? -1 : 1
    if (end && depth < out) out = Infinity
    else if (!end && depth < out && left.test(`${name}${rest}`)) out = depth
  }
  return text.replace(/\s+/g, ' ').trim().normalize('NFC')
}

const hidden = /(?:^|\/)(?:tim\/|trang-thai\/|404\.html|bao-chi\/dung-lai\/[^/]+\/)$/
const codesIn = ({ html }: BuiltPage) => [...html.matchAll(/(?:Mã trang|Code of this page): ([^.<]*)\./g)].map(([, code]) => code)

describe.each([
  ['real', inject('that')],
  ['illustrative', inject('minhHoa')],
])('in the %s fixture', (_, dir) => {
  const own = pages(dir).filter(({ address, html }) => html.includes('class="site-footer"') && !hidden.test(address))

  test('every page to quote has its code at its foot, on the screen and on paper', () => {
    expect(own.length).toBeGreaterThan(80)
    for (const page of own) {
      const code = createHash('sha256').update(read(page)).digest('hex').slice(0, 8)
      expect.soft(codesIn(page), page.address).toEqual([code, code])
      expect.soft(/<p class="print-line">[^<]*/.exec(page.html)?.[0], page.address).toContain(code)
    }
  })

  test('so has the sheet of a commune, and no page keeps the place of a code empty', () => {
    const sheets = pages(dir).filter(({ address }) => address.endsWith('/to-a4/'))
    expect(sheets.length).toBeGreaterThan(2)
    for (const page of sheets) expect.soft(codesIn(page), page.address).toHaveLength(1)
    for (const { html, address } of pages(dir)) expect.soft(html.includes('__ma_trang__'), address).toBe(false)
  })

  test('two pages have one code only where they say the same', () => {
    for (const [code, same] of Map.groupBy(own, (page) => codesIn(page)[0]))
      expect.soft(new Set(same.map(read)).size, `${code}: ${same.map(({ address }) => address).join(' ')}`).toBe(1)
    expect(new Set(own.map((page) => codesIn(page)[0])).size).toBeGreaterThan(60)
  })

  test('a page without declared office leads to the page that says so', () => {
    for (const { html, address } of own)
      expect.soft(html, address).toMatch(/<a href="[^"]*\/dinh-chinh\/">(?:Báo lỗi kèm mã này|Report a mistake with it)<\/a>/)
  })
})

describe('what was changed in a text', () => {
  const at = (address: string) => pages(inject('minhHoa')).find((page) => page.address === address)!.html
  const slug = (file: string) => `${file.replace(/\.mdx$/, '').replace('trang/', '')}/`

  test('is said with its heading where its meaning changed', () => {
    expect(at(slug(textCorrections.meaning.file))).toContain('03/02/2025: sửa ý, ở mục “Vì sao số hộ nghèo năm 2022 lại tăng?”.')
    expect(at(`en/${slug(textCorrections.meaning.file)}`)).toContain('3 February 2025: meaning changed.')
  })
  test('is told apart where only typing did', () =>
    expect(at(slug(textCorrections.typing.file))).toContain('03/02/2025: sửa chữ, ý không đổi.'))
  test('is nothing but the day of a text that stands as it was first kept', () => {
    expect(at('so-tay/tu-ngu/')).toContain('Lời bài sửa gần nhất ngày 02/01/2025.')
    expect(at('so-tay/tu-ngu/')).not.toContain('Lời bài đã sửa những gì?')
  })
  test('has no day on pages that are no text', () => expect(at('')).not.toContain('Lời bài sửa'))
})
