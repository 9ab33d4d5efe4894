import { describe, expect, test } from 'vitest'
import { page, problems, readSmall } from '../../support/small-edition.ts'

const text = (tim: string) => page(`tim: ${tim}\n`, 'Hợp tác xã và vay vốn.\n')
const file = 'content/so-tay/mot.mdx'
const found = (files: Readonly<Record<string, string>>) =>
  problems(readSmall(files)).map(({ rule, level, file, line, value }) => [rule, level, file, line, value])
const many = (count: number) => `[${Array.from({ length: count }, (_, i) => `lời ${i}`).join(', ')}]`

describe('what readers type for a text', () => {
  test('is kept as it is written', () => {
    const { edition } = readSmall({ [file]: text('[thẻ khám bệnh, HTX]') })
    expect(edition!.content.find(({ slug }) => slug === 'mot')!.soughtAs).toEqual(['thẻ khám bệnh', 'HTX'])
  })
  test.each([
    ['that leads to it', '[thẻ khám bệnh]', []],
    ['twenty times', many(20), []],
    ['without a letter', '[thẻ khám, "…"]', [['search-word', 'error', '…']]],
    ['twice, but for marks', '[thẻ khám, The kham]', [['search-word', 'warning', 'The kham']]],
    ['that is its title', '[trăng]', [['search-word', 'warning', 'trăng']]],
    ['in nine words', '[một hai ba bốn năm sáu bảy tám chín]', [['search-word', 'warning', 'một hai ba bốn năm sáu bảy tám chín']]],
    ['in eight words', '[một hai ba bốn năm sáu bảy tám]', []],
    ['twenty-one times', many(21), [['search-word', 'warning', '21']]],
    ['that is no list', 'thẻ khám', [['front-matter-type', 'error', 'thẻ khám']]],
  ])('%s', (_, tim, expected) => {
    const line =
      text(tim)
        .split('\n')
        .findIndex((one) => one.startsWith('tim:')) + 1
    expect(found({ [file]: text(tim) })).toEqual(expected.map(([rule, level, value]) => [rule, level, file, line, value]))
  })
  test('may be the same on three texts, and leads to none on four', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`content/so-tay/bai-${i}.mdx`, text('[thẻ khám bệnh]')]))
    expect(found(files(3))).toEqual([])
    expect(found(files(4)).map(([rule, level, , , value]) => [rule, level, value])).toEqual(
      Array.from({ length: 4 }, () => ['search-word', 'warning', 'thẻ khám bệnh']),
    )
  })
})
