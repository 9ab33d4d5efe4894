/** `<SoLieu>` quotes one figure that readers may see, or the check says what to write instead. */
import { describe, expect, test } from 'vitest'
import { page, poor, problems, readSmall, figures, type Cells } from '../../support/small-edition.ts'

const given = (body: string, ...rows: readonly Cells[]) =>
  readSmall({ 'content/so-tay/mot.mdx': page('', body), 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96' }, ...rows) })
const told = (body: string, ...rows: readonly Cells[]) => problems(given(body, ...rows)).map(({ rule, line }) => `${rule} ${line}`)

const both = [poor('970', '2021', '320', { chuan: '2016-2020' }), poor('970', '2021', '330')]
const whole = (ky: string, gia_tri: string, more: Cells = {}) => ({ ma_chi_tieu: 'BC2', ma_don_vi: '970', ky, gia_tri, ...more })

describe('a text that quotes', () => {
  test.each<[string, string, Cells[], string[]]>([
    ['the figure of the whole', '<SoLieu ma="BC2" ky="2021" />', [whole('2021', '900')], []],
    ['a period without a row', '<SoLieu ma="BC2" ky="2020" />', [whole('2021', '900')], ['unknown-figure 6']],
    ['a figure of two definitions', '<SoLieu ma="BC1" ky="2021" />', both, ['ambiguous-figure 6']],
    ['one of the two by its definition', '<SoLieu ma="BC1" ky="2021" chuan="2022-2025" />', both, []],
    [
      'a figure by the definition that it does not have',
      '<SoLieu ma="BC1" ky="2021" chuan="2016-2020" />',
      both.slice(1),
      ['unknown-figure 6'],
    ],
    [
      'a figure beside a gap of another definition',
      '<SoLieu ma="BC1" ky="2021" />',
      [both[0]!, poor('970', '2021', '', { trang_thai: 'chua-co' })],
      ['ambiguous-figure 6'],
    ],
    ['a blank row', '<SoLieu ma="BC2" ky="2021" />', [whole('2021', '')], ['quoted-gap 6']],
    ['a gap that is not published', '<SoLieu ma="BC2" ky="2021" />', [whole('2021', '', { trang_thai: 'chua-cong-bo' })], ['quoted-gap 6']],
    [
      'a withheld figure',
      '<SoLieu ma="CT4B" ky="2023" don_vi="90001" />',
      [{ ma_chi_tieu: 'CT4B', trang_thai: 'bao-mat' }],
      ['quoted-gap 6'],
    ],
    ['a rate that its formula makes', '<SoLieu ma="BC3" ky="2021" />', [both[1]!, whole('2021', '900')], []],
    ['that rate by its definition', '<SoLieu ma="BC3" ky="2021" chuan="2022-2025" />', [both[1]!, whole('2021', '900')], []],
    ['that rate where it has two definitions', '<SoLieu ma="BC3" ky="2021" />', [...both, whole('2021', '900')], ['ambiguous-figure 6']],
    ['a rate whose denominator is not there', '<SoLieu ma="BC3" ky="2021" />', [both[1]!], ['unknown-figure 6']],
    [
      'a rate whose denominator is 0',
      '<SoLieu ma="BC3" ky="2021" />',
      [poor('970', '2021', '0'), whole('2021', '0')],
      ['unknown-figure 6'],
    ],
    [
      'a rate of a withheld count',
      '<SoLieu ma="BC3" ky="2021" chuan="2022-2025" />',
      [poor('970', '2021', '', { trang_thai: 'bao-mat' }), whole('2021', '900')],
      ['quoted-gap 6'],
    ],
    ['a number that it was written for', '<SoLieu ma="BC2" ky="2021" viet="7.900 hộ" />', [whole('2021', '7900')], []],
    ['the same without unit and marks', '<SoLieu ma="BC2" ky="2021" viet="7900" />', [whole('2021', '7900')], []],
    ['a number that the data no longer hold', '<SoLieu ma="BC2" ky="2021" viet="7.900" />', [whole('2021', '7901')], ['written-figure 6']],
    ['the beginning of a number', '<SoLieu ma="BC2" ky="2021" viet="79" />', [whole('2021', '7900')], ['written-figure 6']],
    ['a number by English marks', '<SoLieu ma="BC2" ky="2021" viet="7,900" />', [whole('2021', '7900')], ['written-figure 6']],
    ['an unknown unit, which one rule is enough to tell of', '<SoLieu ma="BC2" ky="2021" don_vi="99999" />', [], ['unknown-unit 6']],
  ])('%s', (_, body, rows, want) => expect(told(body, ...rows)).toEqual(want))

  test('another number than the data hold is told both', () => {
    const [finding] = problems(given('<SoLieu ma="BC2" ky="2021" viet="538" />', whole('2021', '541')))
    expect(finding!.phrase.vi).toEqual({
      message: 'Câu này được viết khi BC2 kỳ 2021 là 538; dữ liệu nay là 541 hộ.',
      fix: 'Đọc lại cả câu. Nếu câu vẫn đúng với số mới thì ghi viet="541 hộ".',
    })
  })
  test('two definitions is told what to add', () => {
    const [finding] = problems(given('<SoLieu ma="BC1" ky="2021" />', ...both))
    expect(finding!.phrase.vi.fix).toBe('Ghi thêm chuan="2016-2020" hoặc chuan="2022-2025" vào <SoLieu>.')
  })
  test('a gap is told why it is one, and which periods have a figure', () => {
    const [finding] = problems(
      given('<SoLieu ma="BC2" ky="2021" />', whole('2021', '', { trang_thai: 'chua-cong-bo' }), whole('2022', '5')),
    )
    expect(finding!.phrase.vi).toEqual({
      message: 'BC2 kỳ 2021 chưa được công bố, nên câu này sẽ thiếu số.',
      fix: 'Viết câu không có số ấy, hoặc trích kỳ có số: 2022.',
    })
  })
})
