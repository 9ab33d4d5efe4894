import { describe, expect, test } from 'vitest'
import { readSmall, problems, page } from '../../support/small-edition.ts'

const file = 'content/tim-kiem.yaml'
const read = (yaml: string, changes = {}) =>
  readSmall({ [file]: yaml, 'content/so-tay/hop-tac.mdx': page('', 'Hợp tác xã và vay vốn.\n'), ...changes })
const found = (yaml: string) => problems(read(yaml)).map(({ rule, level, line, value }) => [rule, level, line, value])

describe('search words', () => {
  test.each([
    ['that lead to a page', 'tu:\n  - { go: [HTX, hợp tác], la: [hợp tác xã] }\n', []],
    ['in two meanings', 'tu:\n  - { go: [HTX], la: [hợp tác xã, vay vốn] }\n', []],
    ['without a letter', 'tu:\n  - { go: ["…"], la: [vay vốn] }\n', [['search-word', 'error', 2, '…']]],
    ['that the search knows by itself', 'tu:\n  - { go: [Vay von], la: [vay vốn] }\n', [['search-word', 'warning', 2, 'Vay von']]],
    [
      'that were said before',
      'tu:\n  - { go: [HTX], la: [hợp tác xã] }\n  - { go: [htx], la: [Hợp tác xã] }\n',
      [['search-word', 'warning', 3, 'htx']],
    ],
    ['that lead nowhere', 'tu:\n  - { go: [HTX], la: [xyzzyq] }\n', [['search-word-nowhere', 'warning', 2, 'xyzzyq']]],
    [
      'in a key that is none',
      'tu:\n  - { gõ: [HTX], la: [hợp tác xã] }\n',
      [
        ['missing-value', 'error', 2, undefined],
        ['unknown-key', 'error', 2, undefined],
      ],
    ],
    ['without what pages call it', 'tu:\n  - { go: [HTX] }\n', [['missing-value', 'error', 2, undefined]]],
    ['that are no list', 'tu:\n  - { go: HTX, la: [hợp tác xã] }\n', [['front-matter-type', 'error', 2, 'HTX']]],
    ['in a file that is cut off', 'tu:\n  - { go: [HTX\n', [['yaml-syntax', 'error', 3, '']]],
  ])('%s', (_, yaml, expected) => expect(found(yaml).map((one) => one.slice(0, 4))).toEqual(expected))

  test('are read with their line', () => {
    expect(read('tu:\n  - { go: [HTX], la: [hợp tác xã] }\n').edition?.searchWords).toEqual([
      { typed: ['HTX'], meant: ['hợp tác xã'], origin: { file, line: 2 } },
    ])
  })

  test('are told in a sentence with the line before and what to do', () => {
    const [finding] = problems(read('tu:\n  - { go: [HTX], la: [hợp tác xã] }\n  - { go: [htx], la: [hợp tác xã] }\n'))
    expect(finding!.phrase.vi.message).toContain('dòng 2')
    expect(finding!.phrase.vi.fix).toBe('Xóa một trong hai chỗ.')
  })

  test('may be missing altogether', () => expect(readSmall({}).edition?.searchWords).toEqual([]))
})
