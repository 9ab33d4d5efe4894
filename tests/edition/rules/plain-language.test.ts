/** How texts read is advice: told once for a kind of thing, with what to try instead. */
import { describe, expect, test } from 'vitest'
import { csv, page, readSmall, siteYaml, type Cells } from '../../support/small-edition.ts'
import { readingRules } from '../../../src/model/text-rules.ts'

const term = (ma: string, tu: string) => ({ ma, tu, nghia: 'Nghĩa.' })
const read = (bodies: readonly string[], words: readonly Cells[] = [], site = '') =>
  readSmall({
    ...Object.fromEntries(bodies.map((body, i) => [`content/so-tay/${['mot', 'hai', 'ba'][i]}.mdx`, page('', body)])),
    'content/trang-web.yaml': siteYaml + site,
    'data/thuat-ngu.csv': csv('thuat-ngu', [term('ho-ngheo', 'Hộ nghèo'), term('hu-tuc', '“Hủ tục”'), term('ocop', 'OCOP')]),
    'data/doc-de.csv': csv('doc-de', words),
  }).findings.filter(({ rule }) => Object.hasOwn(readingRules, rule))
const told = (body: string, words: readonly Cells[] = [], site = '') =>
  read([body], words, site).map(({ rule, line, value }) => `${rule} ${line} ${value}`)
const long = (count: number) => `${Array.from({ length: count }, () => 'chữ').join(' ')}.`

describe('an editor is told of', () => {
  test.each<[string, string, string[]]>([
    ['a sentence of more than 30 words', `Ngắn. Nhưng ${long(30)}`, ['long-sentence 6 Nhưng chữ chữ chữ chữ chữ']],
    ['the same on the third line of a paragraph', `Một.\nHai.\nBa ${long(30)}`, ['long-sentence 8 Ba chữ chữ chữ chữ chữ']],
    ['the same in a cell and in a step', `| A |\n| - |\n| ${long(31)} |`, ['long-sentence 8 chữ chữ chữ chữ chữ chữ']],
    ['words of offices', 'Xã **triển khai** việc này.', ['official-words 6 triển khai']],
    ['the longest of them', 'Xã triển khai thực hiện việc này.', ['official-words 6 triển khai thực hiện']],
    ['three nouns of Chinese origin in a row', 'Nhờ chất lượng công tác giáo dục mà khá.', ['noun-chain 6 chất lượng công tác giáo dục']],
    ['a term of the glossary, once a page', 'Nhà là hộ nghèo. Hộ nghèo được giúp.', ['unexplained-term 6 Hộ nghèo']],
    ['a term that the plan has in quotes', 'Bỏ hủ tục.', ['unexplained-term 6 “Hủ tục”'.replace(/[“”]/g, '')]],
    ['an abbreviation, once a page', 'Vào HTX thì HTX lo.', ['unexplained-abbreviation 6 HTX']],
    ['a term in capitals as a term', 'Làm hàng OCOP.', ['unexplained-term 6 OCOP']],
  ])('%s', (_, body, want) => expect(told(body)).toEqual(want))
})

describe('nothing is said of', () => {
  test.each([
    ['a sentence of 30 words', long(30)],
    ['numbers of papers and rates', 'Theo Nghị định 07/2021/NĐ-CP và Kết luận 08-KL/TU, mục III.2a: hơn 50%.'],
    ['two nouns in a row, and three with a mark between', 'Chất lượng giáo dục; công tác, nhiệm vụ, giải pháp.'],
    ['somebody else’s words', 'Kế hoạch viết “triển khai công tác tuyên truyền vận động với hộ nghèo”.\n\n> Xã triển khai HTX.'],
    ['the name of a page', 'Xem [Hộ nghèo là ai](/so-tay/mot/).'],
    ['a term that the page explains, wherever', '## Hộ nghèo\n\nHộ nghèo là <TuNgu ma="ho-ngheo">hộ nghèo</TuNgu>.'],
    ['a page that shows the glossary', 'Hộ nghèo.\n\n<BangTuNgu />'],
    ['an abbreviation with its meaning', 'Vào hợp tác xã (HTX). HTX lo. Quỹ TYM (Tao yêu em) cũng vậy.'],
    ['Roman numbers and words written large', 'Khóa XIX, mục III. KHÔNG ký giấy TRẮNG.'],
    ['what components show', '<VanBan ma="khong" /> và <Nguon ma="bao-cao" />'],
  ])('%s', (_, body) => expect(told(body)).toEqual([]))
})

describe('what an edition keeps in its data', () => {
  test('adds words, with what to try instead', () => {
    const [finding] = read(['Ta hạ quyết tâm.'], [{ tu: 'hạ quyết tâm', loai: 'van-hanh-chinh', viet_thu: 'quyết làm' }])
    expect(finding!.phrase.vi.fix).toBe('Nói như nói với hàng xóm. Viết thử: “quyết làm”.')
  })
  test('says what an abbreviation stands for', () => {
    const [finding] = read(['Vào HTX.'], [{ tu: 'HTX', loai: 'viet-tat', viet_thu: 'hợp tác xã' }])
    expect(finding!.phrase.vi.fix).toBe('Ở lần đầu, viết thử: “hợp tác xã (HTX)”.')
  })
  test.each(['triển khai', 'hộ nghèo', 'HTX'])('lets “%s” pass where it is allowed', (tu) =>
    expect(told('Xã triển khai với hộ nghèo ở HTX.', [{ tu, loai: 'duoc-dung' }])).toHaveLength(2),
  )
  test('goes before what the code knows', () => {
    const [finding] = read(['Xã triển khai.'], [{ tu: 'triển khai', loai: 'van-hanh-chinh', viet_thu: 'bắt tay làm' }])
    expect(finding!.phrase.vi.fix).toContain('bắt tay làm')
  })
  test('sets how long a sentence and a chain may be', () => {
    expect(told(long(6), [], 'doc_de: { cau_dai: 5 }\n')).toHaveLength(1)
    expect(told('Chất lượng giáo dục kém.', [], 'doc_de: { danh_tu: 2 }\n')).toEqual(['noun-chain 6 Chất lượng giáo dục'])
  })
})

test('a page that cannot be read is told of once, as such', () => {
  expect(read(['Hộ nghèo <5% số hộ', 'Hộ nghèo triển khai. '.repeat(12_000)])).toEqual([])
})

test('forty pages do not drown what is told: a word is told once for all pages, sentences once for a page', () => {
  const bodies = ['Xã triển khai ở HTX.', 'Xã triển khai ở HTX.', `Rồi ${long(31)} Rồi ${long(31)}`]
  expect(read(bodies).map(({ rule, also }) => `${rule} +${also?.length}`)).toEqual([
    'long-sentence +1',
    'official-words +1',
    'unexplained-abbreviation +1',
  ])
})

test('a noun chain is told with plainer words', () => {
  const [finding] = read(['Nhờ chất lượng công tác giáo dục.'])
  expect(finding!.phrase.vi).toEqual({
    message: '“chất lượng công tác giáo dục”: 3 từ Hán Việt liền nhau, nghe khó hiểu.',
    fix: 'Nói rõ ai làm gì, bằng động từ. Viết thử: công tác → việc; giáo dục → dạy.',
  })
})
