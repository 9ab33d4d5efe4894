import { describe, expect, test } from 'vitest'
import { readFrontMatter, splitFrontMatter } from '../../../src/edition/content/front-matter.ts'
import { readSiteFile } from '../../../src/edition/content/site-file.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { page, problems, readSmall, siteYaml } from '../../support/small-edition.ts'

/** The story that front matter makes, and its findings as rule, line and column. */
function story(lines: string) {
  const findings: Finding[] = []
  const own = ['tieu_de: A', 'mo_ta: B', "ma_don_vi: '90001'", 'dong_y: khong-nhan-dien'].filter(
    (line) => !lines.split('\n').some((given) => given.startsWith(line.slice(0, line.indexOf(':') + 1))),
  )
  const text = `---\n${[lines, ...own].join('\n')}\n---\nChữ.\n`
  const read = readFrontMatter('content/cau-chuyen/mot.mdx', splitFrontMatter(text)!, findings).page
  return { page: read, found: findings.map(({ rule, line, column }) => [rule, line, column]), findings }
}

describe('what is typed is what is read', () => {
  test.each([
    ['a code that begins with zero', 'ma_don_vi: 090003', { unit: '090003' }],
    ['a code that could be hexadecimal', 'ma_don_vi: 0x15f93', { unit: '0x15f93' }],
    ['a code that could be octal', 'ma_don_vi: 0o17', { unit: '0o17' }],
    ['a title that could be a decimal', 'tieu_de: 1.10', { title: '1.10' }],
    ['a title that could be a power of ten', 'tieu_de: 1e3', { title: '1e3' }],
    ['a title that could be a date', 'tieu_de: 2023-01-01', { title: '2023-01-01' }],
    ['a title that could be an hour', 'tieu_de: 12:30', { title: '12:30' }],
    ['a title that could be yes', 'tieu_de: yes', { title: 'yes' }],
    ['a title that could be true', 'tieu_de: true', { title: 'true' }],
    ['a title that could be infinite', 'tieu_de: .inf', { title: '.inf' }],
    ['the word null between quotes', "tieu_de: 'null'", { title: 'null' }],
    ['a hash between quotes', "tieu_de: 'Nhóm hộ #1 và #2'", { title: 'Nhóm hộ #1 và #2' }],
    ['a hash within a word', 'tieu_de: Nhóm C#', { title: 'Nhóm C#' }],
    ['a comment behind a text between quotes', "tieu_de: 'A' # tên", { title: 'A' }],
    ['a comment behind a code, which cannot hold it', 'trang_thai: da-duyet # đã họp', { approval: 'approved' }],
    ['a comment behind a list', 'nguon: [a, b] # hai nguồn', { sources: ['a', 'b'] }],
    ['a comment on its own line', '# tên\ntieu_de: A', { title: 'A' }],
    ['a text over two lines', 'tieu_de: A\n  b', { title: 'A b' }],
    ['a folded block', 'mo_ta: >\n  một\n  hai\n', { description: 'một hai' }],
    ['codes of digits in a list', 'nguon: [007, 1.0, 1e3]', { sources: ['007', '1.0', '1e3'] }],
    ['a list of lines', 'nguon:\n  - a\n  - b', { sources: ['a', 'b'] }],
    [
      'periods with a blank in a comparison',
      'so_sanh: [CT4B, 2022, 2024]',
      { compared: expect.objectContaining({ indicator: 'CT4B' }) as unknown },
    ],
    ['a whole number', 'thu_tu: 12', { order: 12 }],
    ['three hyphens at the end of a value', 'mo_ta: một ---', { description: 'một ---' }],
  ])('%s', (_name, lines, expected) => {
    const { page: read, found } = story(lines)
    expect(found).toEqual([])
    expect(read).toMatchObject(expected)
  })
})

describe('what cannot be taken as it was typed is refused, with its place', () => {
  test.each([
    ['a hash after a blank', 'tieu_de: Nhóm hộ #1 và #2 của xã', [['unquoted-text', 2, 1]]],
    ['a hash at the beginning', 'tieu_de: #1 của xã', [['unquoted-text', 2, 1]]],
    ['a hash in the key', 'tieu_de #1: Nhóm', [['unquoted-text', 2, 1]]],
    ['a hash in a text over two lines', 'tieu_de: Nhóm\n  hộ #1', [['unquoted-text', 2, 1]]],
    ['the word null', 'tieu_de: null', [['unquoted-text', 2, 1]]],
    ['a tilde', 'ma_don_vi: ~', [['unquoted-text', 2, 1]]],
    ['two codes without a comma', 'chi_tieu: [CT3 CT2]', [['front-matter-type', 2, 1]]],
    ['two codes with a semicolon', 'chi_tieu: [CT3;CT2]', [['front-matter-type', 2, 1]]],
    ['codes without brackets', 'chi_tieu: CT3, CT2', [['front-matter-type', 2, 1]]],
    ['a list in a list', 'chi_tieu: [CT3, [CT2]]', [['front-matter-type', 2, 1]]],
    ['a blank item', 'chi_tieu: [CT3, "", CT2]', [['front-matter-type', 2, 1]]],
    ['a text with line breaks', 'mo_ta: |\n  một\n  hai\n', [['front-matter-type', 2, 1]]],
    ['a number with a leading zero', 'thu_tu: 012', [['front-matter-type', 2, 1]]],
    ['a number in another base', 'thu_tu: 0x10', [['front-matter-type', 2, 1]]],
    ['a decimal for a whole number', 'thu_tu: 1.0', [['front-matter-type', 2, 1]]],
    ['a power of ten for a whole number', 'thu_tu: 1e3', [['front-matter-type', 2, 1]]],
    ['a tag', 'tieu_de: !Quan trọng', [['yaml-syntax', 2, 16]]],
    ['a binary tag', 'tieu_de: !!binary aGVsbG8=', [['yaml-syntax', 2, 19]]],
    ['a tag of text', 'tieu_de: !!str 0123', [['yaml-syntax', 2, 16]]],
    ['an anchor', 'tieu_de: &Co hoi', [['yaml-alias', 2, 14]]],
    ['a command of YAML', '%YAML 1.1', [['yaml-syntax', 2, 1]]],
    ['the end of a document', 'tieu_de: A\n...\nmo_ta: B', [['yaml-syntax', 4, 1]]],
    ['a value that begins with at', 'tieu_de: @xa', [['yaml-syntax', 2, 10]]],
    ['a key without a name', ': x', [['yaml-syntax', 2, 1]]],
    ['a key that is a list', '? [a, b]\n: c', [['yaml-syntax', 2, 1]]],
    ['a tab before a key', 'chi_tieu:\n\t- CT2', [['yaml-syntax', 3, 1]]],
    ['a key twice', 'thu_tu: 1\nthu_tu: 2', [['yaml-syntax', 3, 1]]],
    ['one key under two names', 'title: A\ntieu_de: B', [['yaml-syntax', 3, 1]]],
    ['a zero-width blank written with a backslash', 'tieu_de: "A\\u200bB"', [['control-character', 2, 1]]],
    ['a change of direction written with a backslash', 'tieu_de: "A\\u202eB"', [['control-character', 2, 1]]],
    ['a mark apart from its letter, written with a backslash', 'tieu_de: "a\\u0301"', [['control-character', 2, 1]]],
  ])('%s', (_name, lines, expected) => {
    const { page: read, found, findings } = story(lines)
    expect(found).toEqual(expected)
    expect(read).toBeNull()
    for (const { phrase } of findings) expect(phrase.vi.fix).not.toBe('')
  })

  test.each([
    ['thousands of keys', Array.from({ length: 5_000 }, (_, i) => `k${i}: x`).join('\n')],
    ['lists in lists without end', `a: ${'['.repeat(20_000)}`],
    ['groups in groups without end', `a: ${'{a: '.repeat(5_000)}`],
  ])('%s are answered, and soon', (_name, lines) => {
    const started = performance.now()
    expect(story(lines).page).toBeNull()
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('the answer to a hash says to quote the value', () => {
    expect(story('tieu_de: Nhóm hộ #1').findings[0]?.phrase.vi).toEqual({
      message: 'Trong “tieu_de”, chữ từ dấu # trở đi (“# 1”) sẽ mất.',
      fix: "Đặt cả giá trị trong dấu nháy đơn, ví dụ tieu_de: 'Nhóm hộ #1'; nếu đó là ghi chú thì viết ghi chú ở dòng riêng.",
    })
  })
  test('the answer to two codes in one shows the comma', () => {
    expect(story('chi_tieu: [CT3 CT2]').findings[0]?.phrase.vi.fix).toContain('[CT3, CT2]')
  })
})

describe('the site file is read by the same rules', () => {
  const read = (yaml: string) => {
    const findings: Finding[] = []
    const { settings } = readSiteFile(yaml, findings)
    return { settings, found: findings.map(({ rule, line }) => [rule, line]) }
  }
  test.each([
    ['a root code that begins with zero', siteYaml.replace("'970'", '0970'), { rootUnit: '0970' }],
    ['a name of digits in a group', siteYaml.replace('ten: Hộ nghèo', 'ten: 1.10'), { groups: [{ code: 'ngheo', name: { vi: '1.10' } }] }],
    ['a year with a comment', siteYaml.replace('2021', '2021 # năm đầu'), { from: 2021 }],
    ['a file that begins with three hyphens', `---\n${siteYaml}`, { rootUnit: '970' }],
  ])('%s', (_name, yaml, expected) => expect(read(yaml)).toMatchObject({ settings: expected, found: [] }))
  test.each([
    ['a name cut at a hash', siteYaml.replace('ten: Ví dụ', 'ten: Ví dụ #1'), [['unquoted-text', 2]]],
    [
      'a name of a group cut at a hash',
      siteYaml.replace('{ ma: ngheo, ten: Hộ nghèo }', 'ma: ngheo\n    ten: Nhóm #1'),
      [['unquoted-text', 13]],
    ],
    ['two documents', siteYaml.replace('noi:', '---\nnoi:'), [['yaml-syntax', 5]]],
  ])('%s', (_name, yaml, expected) => expect(read(yaml)).toEqual({ settings: null, found: expected }))
})

describe('an unknown code stands at its key', () => {
  const at = (changes: Record<string, string>) =>
    problems(readSmall(changes)).map(({ rule, line, column, field }) => [rule, line, column, field])
  test.each([
    ['a source', page('').replace('[bao-cao]', '[bao-caoo]'), ['unknown-source', 4, 1, 'nguon']],
    ['an indicator', page('\nchi_tieu: [CT9]\n'), ['unknown-indicator', 6, 1, 'chi_tieu']],
    ['an owner', page('phu_trach: khong\n'), ['unknown-organisation', 5, 1, 'phu_trach']],
  ])('%s', (_name, text, expected) => expect(at({ 'content/so-tay/mot.mdx': text })).toEqual([expected]))
  test('the root unit of the site file', () => {
    expect(at({ 'content/trang-web.yaml': siteYaml.replace("'970'", "'971'") })).toContainEqual(['unknown-unit', 6, 1, 'don_vi_goc'])
  })
})
