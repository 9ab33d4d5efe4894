import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { page, problems, readSmall, rulesOf, siteYaml } from '../../support/small-edition.ts'

const text = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}) => ({
  'content/so-tay/mot.mdx': page('', body),
  'content/so-tay/hai.mdx': page('', '## Cách làm\n\n## Cách làm'),
  ...more,
})
const found = (body: string, more = {}) => problems(readSmall(text(body, more))).filter(({ rule }) => rule !== 'unused-file')

describe('a link that leads nowhere is told before the build, with what was meant', () => {
  test.each([
    ['to no page', '[a](/so-tay/mott/)', 'broken-link', '/so-tay/mot/'],
    ['to no indicator', '[a](/so-lieu/ct99/)', 'broken-link', '/so-lieu/ct4b/'],
    ['to no commune', '[a](/so-lieu/don-vi/xa-la/)', 'broken-link', null],
    ['in other letters', '[a](/So-Lieu/CT2/)', 'broken-link', '/so-lieu/ct2/'],
    ['without its first slash', '[a](so-lieu/ct2)', 'broken-link', '/so-lieu/ct2/'],
    ['without its first slash, in other letters', '[a](So-Lieu/CT2/)', 'broken-link', '/so-lieu/ct2/'],
    ['without its last slash', '[a](/so-lieu/ct2)', 'link-slash', '/so-lieu/ct2/'],
    ['to the file of a text', '[a](./hai.mdx)', 'broken-link', '/so-tay/hai/'],
    ['to the file of a text from the root', '[a](/content/so-tay/hai.mdx)', 'broken-link', '/so-tay/hai/'],
    ['to a text from beside it', '[a](hai)', 'broken-link', '/so-tay/hai/'],
    ['to a site without its scheme', '[a](www.vi-du.vn)', 'broken-link', 'https://www.vi-du.vn'],
    ['to this machine', '[a](http://localhost:4321/so-tay/mot/)', 'broken-link', null],
    ['to a host without its scheme', '[a](//vi-du.vn/x)', 'broken-link', 'https://vi-du.vn/x'],
    ['to a page that is kept free', '[a](/trung-bay/)', 'broken-link', null],
    ['to no file', '[a](/data/ct99.csv)', 'broken-link', null],
    ['with a broken %', '[a](/so-tay/mot%/)', 'broken-link', null],
    ['to no heading of its page', '[a](#khong-co)', 'broken-link', null],
    ['to no heading of another page', '[a](/so-tay/hai/#cach-lamm)', 'broken-link', '#cách-làm'],
    ['to nothing', '[a]()', 'broken-link', null],
    ['by reference', '[a][b]\n\n[b]: /so-tay/mott/', 'broken-link', '/so-tay/mot/'],
    ['from a note', 'A[^1]\n\n[^1]: [a](/so-tay/mott/)', 'broken-link', '/so-tay/mot/'],
  ])('%s', (_name, body, rule, meant) => {
    const findings = found(body)
    expect(findings.map((finding) => finding.rule)).toEqual([rule])
    expect(findings[0]).toMatchObject({ file: 'content/so-tay/mot.mdx', level: 'error' })
    expect(findings[0]!.line).toBeGreaterThan(5)
    if (meant) expect(Object.values(findings[0]!.phrase.vi).join(' ')).toContain(`“${meant}”`.replace(/“(https.*)”/, '$1'))
  })
})

describe('a door of the home page', () => {
  const door = (den: string) =>
    problems(readSmall({ 'content/trang-web.yaml': `${siteYaml}loi_vao:\n  - ten: Vay vốn\n    den: ${den}\n` }))
  test.each(['/so-tay/mot/', '/so-lieu/don-vi/', '/tim/'])('to %s passes', (den) => expect(door(den)).toEqual([]))
  test.each([
    ['/so-tay/mott/', 'broken-link', '/so-tay/mot/'],
    ['/so-tay/mot', 'link-slash', '/so-tay/mot/'],
    ['so-tay/mot/', 'broken-link', '/so-tay/mot/'],
    ['/so-tay/mot/#khong-co', 'broken-link', null],
    ['https://vi-du.vn/', 'broken-link', null],
  ])('to %s is refused, with what was meant', (den, rule, meant) => {
    const findings = door(den)
    expect(findings).toMatchObject([{ rule, file: 'content/trang-web.yaml', line: 15, level: 'error' }])
    if (meant) expect(findings[0]!.phrase.vi.fix).toContain(`“${meant}”`)
  })
  test('without an address is a missing value', () => expect(door('').map(({ rule }) => rule)).toEqual(['missing-value']))
})

describe('a link that leads somewhere passes', () => {
  test.each([
    '/so-tay/mot/',
    '/en/so-tay/mot/',
    '/so-tay/hai/#cách-làm',
    '/so-tay/hai/#c%C3%A1ch-l%C3%A0m',
    '/so-tay/hai/#cách-làm-1',
    '/en/so-tay/hai/#cách-làm',
    '/',
    '/en/',
    '/so-lieu/',
    '/so-lieu/ct2/',
    '/so-lieu/so-sanh/',
    '/so-lieu/don-vi/xa-suoi-to-90002/',
    '/data/so-lieu.csv',
    '/data/ct2.csv',
    '/favicon.svg',
    '/tim/?q=ngheo',
    'https://vi-du.vn/a?b#c',
    'tel:111',
  ])('%s', (url) => expect(found(`[a](${url})`).map(({ rule, phrase }) => [rule, phrase.vi.message])).toEqual([]))

  test('a heading typed with its accents apart', () => {
    expect(found(`## Cái gì\n\n[a](#${'cái-gì'.normalize('NFD')})`)).toEqual([])
  })

  test('a word of the glossary on the page that shows it', () => {
    const more = { 'data/thuat-ngu.csv': 'ma;tu;nghia\nnep;Nếp;Cách nghĩ.\n' }
    expect(found('<BangTuNgu />\n\n[a](#nep)', more).filter(({ rule }) => rule === 'broken-link')).toEqual([])
    expect(found('[a](#nep)', more).map(({ rule }) => rule)).toContain('broken-link')
  })
})

test('a page that could not be read is the one cause: links to it are not told', () => {
  const rules = rulesOf(readSmall(text('[a](/so-tay/hai/)', { 'content/so-tay/hai.mdx': 'Không có phần khai báo.\n' })))
  expect(rules).toEqual(['no-front-matter'])
})

describe('pictures', () => {
  const png = readFileSync('tests/fixtures/editions/minh-hoa/content/so-tay/anh/luong-rau.png')
  const beside = { 'content/so-tay/anh/vuon.png': png }

  test.each([
    ['beside the text', '![Vườn](anh/vuon.png)'],
    ['beside the text with a dot', '![Vườn](./anh/vuon.png)'],
    ['by reference', '![Vườn][v]\n\n[v]: anh/vuon.png'],
    ['from another folder of texts', '![Vườn](../so-tay/anh/vuon.png)'],
    ['of the site', '![Hình](/favicon.svg)'],
  ])('are taken: %s', (_name, body) => expect(found(body, beside)).toEqual([]))

  test.each(["![Vườn](<anh/Vườn rau's (1) & hoa.png>)", '![Vườn](anh/V%C6%B0%E1%BB%9Dn%20rau%27s%20(1)%20&%20hoa.png)'])(
    'are taken with blanks, accents and other signs in their names: %s',
    (body) => expect(found(body, { "content/so-tay/anh/Vườn rau's (1) & hoa.png": png })).toEqual([]),
  )

  test.each([
    ['no file', '![a](anh.png)', 'Không có tệp ảnh'],
    ['no file of the site', '![a](/anh/khong-co.png)', 'Không có tệp ảnh'],
    ['a name in other letters', '![a](anh/Vuon.PNG)', 'Có phải “anh/vuon.png”'],
    ['a folder left out', '![a](vuon.png)', 'Có phải “anh/vuon.png”'],
    ['a file outside', '![a](../../../../etc/passwd.png)', 'nằm ngoài thư mục content'],
    ['a system file', '![a](../../../../etc/passwd)', 'không phải tên một tệp ảnh'],
    ['a document', '![a](anh/vuon.docx)', 'không phải tên một tệp ảnh'],
    ['a file in another form by a question mark', '![a](anh/vuon.png?raw)', 'không phải tên một tệp ảnh'],
    ['a broken %', '![a](anh/vuon%.png)', 'không phải tên một tệp ảnh'],
    ['a name that no address holds', '![a](anh/100%25%20%231.png)', 'Đổi tên tệp thành “100-1.png”'],
    ['a page', '![a](#muc)', 'không phải tên một tệp ảnh'],
    ['a picture cut off', '![a](anh/cut.png)', 'bị cụt'],
    ['words named as a picture', '![a](anh/chu.jpg)', 'không phải ảnh'],
    ['a drawing with a script', '![a](anh/ma.svg)', 'chứa mã'],
  ])('are refused with line and cure: %s', (_name, body, words) => {
    const findings = found(body, {
      ...beside,
      'content/so-tay/anh/100% #1.png': png,
      'content/so-tay/anh/cut.png': png.subarray(0, 900),
      'content/so-tay/anh/chu.jpg': 'chữ',
      'content/so-tay/anh/ma.svg': '<svg><script>1</script></svg>',
    })
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['image', 6]])
    expect(Object.values(findings[0]!.phrase.vi).join(' ')).toContain(words)
  })
})
