import { describe, expect, test } from 'vitest'
import { formFiles } from '../../../src/outputs/book/forms.ts'
import { smallRenditions } from '../../support/small-publication.ts'
import { filledFiles } from '../filled.ts'
import { ask, has, pagesOf } from '../../support/pdf-tools.ts'

const yaml = `phieu:
  - { ma: so, ten: Sổ thu chi, de_lam_gi: Để nhớ., bai: mot, rieng_tu: Của nhà mình. }
muc:
  - { phieu: so, kieu: dong, dong: [Tháng], so_dong: 2 }
  - { phieu: so, kieu: o, ten: Đã làm, dong: ['Một.', 'Hai.'] }
  - { phieu: so, kieu: bang, ten: Tiền, cot: [Ngày, Việc], dong: [Gạo], so_dong: 2 }
`
const made = async (changes: Parameters<typeof smallRenditions>[0] = {}, site: string | null = 'https://nepmoi.example') => {
  const [file] = formFiles(smallRenditions({ 'content/bieu-mau.yaml': yaml, ...changes }, site).vi)
  return { path: file!.path, pdf: await file!.body() }
}

describe.skipIf(!has('pdftotext'))('a form (left out where there is no pdftotext)', () => {
  test('is an A4 sheet that says what it is for, whose page it is and that it is a draft', async () => {
    const { path, pdf } = await made()
    expect(path).toBe('so-tay/tai-ve/phieu-so.pdf')
    expect(ask('pdfinfo', pdf, ['@'])).toMatch(/Title: +Sổ thu chi[\s\S]*Tagged: +yes[\s\S]*Pages: +1\n[\s\S]*A4/)
    const text = pagesOf(pdf).join(' ')
    for (const words of [
      'Để nhớ.',
      'Tháng:',
      'Đã làm',
      'Hai.',
      'Ngày',
      'Gạo',
      'Của nhà mình.',
      'Bản thảo, chờ duyệt',
      'https://nepmoi.example/so-tay/mot/',
    ])
      expect.soft(text).toContain(words)
  })
  test('says that it is fiction where it is, and gives no address where there is none', async () => {
    const { pdf } = await made(filledFiles('minh-hoa'), null)
    const text = pagesOf(pdf).join(' ')
    expect(text).toContain('hư cấu')
    expect(text).not.toMatch(/Quét|localhost/)
  })
})

describe.skipIf(!has('pdftotext'))('a form of any length (left out where there is no pdftotext)', () => {
  const withRows = async (rows: number) => {
    const long = yaml.replace('dong: [Gạo], so_dong: 2', `so_dong: ${rows}`)
    return pagesOf((await made({ 'content/bieu-mau.yaml': long })).pdf)
  }
  test('takes one sheet while its rows are wide enough to write in, and no sheet for its last words alone', async () => {
    const lengths = [10, 16, 18, 19, 20, 21, 22, 24, 26, 28, 40]
    const sheets = await Promise.all(lengths.map(withRows))
    expect(sheets.slice(0, 3).map((pages) => pages.length)).toEqual([1, 1, 1])
    expect(sheets.at(-1)).toHaveLength(2)
  })
})

test('the same form gives the same bytes', async () => {
  const [a, b] = [await made(), await made()]
  expect(Buffer.from(a.pdf).equals(Buffer.from(b.pdf))).toBe(true)
})

test('an edition without the file has no forms', () => expect(formFiles(smallRenditions().vi)).toEqual([]))
