import { describe, expect, test } from 'vitest'
import { indexFiles, pagesInOne } from '../../../src/outputs/search/files.ts'
import { headFile, type IndexHead } from '../../../src/outputs/search/names.ts'
import { sitePage, smallIndex, words } from './small-site.ts'

const pages = [
  sitePage('so-tay/vay-von', 'Vay vốn', ['Ngân hàng chính sách.', '## Lãi', 'Lãi thấp.', '[Nuôi bò]']),
  sitePage('guong-dien-hinh/gieng', 'Mười hai cái giếng', ['Bà con đào giếng.']),
  sitePage('so-lieu/don-vi/xa-1', 'Xã Suối', [], true),
]
const headOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get(headFile)!) as IndexHead

describe('the files of an index', () => {
  test('are the same whatever order the pages come in', () => {
    expect([...indexFiles(pages.toReversed(), [])]).toEqual([...indexFiles(pages, [])])
  })

  test('have titles by kind, the texts of each kind apart, and synonyms folded', () => {
    const files = indexFiles(pages, [words('HTX', 'Hợp tác xã')])
    expect(headOf(files)).toMatchObject({
      count: 3,
      synonyms: [['htx', 'hop tac xa']],
      pages: '0\t0\tso-tay/vay-von\tVay vốn\n1\t0\tguong-dien-hinh/gieng\tMười hai cái giếng\n3-\t0\tso-lieu/don-vi/xa-1\tXã Suối',
    })
    expect(files.get('handbook-0.txt')).toBe('@so-tay/vay-von/\n Ngân hàng chính sách.\n#lãi Lãi\n Lãi thấp.\n')
    expect([...files.keys()].sort()).toEqual(['handbook-0.txt', 'index.json', 'pairs-0.txt', 'story-0.txt', 'unit-0.txt'])
  })

  test('of no page are an index that finds nothing', async () => {
    expect(await (await smallIndex([])).addresses('vay')).toEqual([])
  })
})

describe('a large site', () => {
  const syllables = ['ban', 'bao', 'cay', 'chan', 'dat', 'dong', 'ga', 'heo', 'lua', 'mia', 'nha', 'ruong', 'suoi', 'tre', 'vuon']
  const large = Array.from({ length: pagesInOne + 200 }, (_, i) =>
    sitePage(`so-tay/bai-${i}`, `Bài ${syllables[i % 15]!} ${syllables[(i * 7) % 15]!} số ${i}`, [
      `Nói về ${syllables[(i * 3) % 15]!} và ${syllables[(i * 11) % 15]!}, ${'chữ '.repeat(20)}`,
    ]),
  )
  test('has words and titles in parts, of which a query asks for a few', async () => {
    const { addresses, fetched } = await smallIndex([...large, sitePage('so-tay/vay-von', 'Vay vốn', ['Lãi thấp.'])])
    expect((await addresses('vay von'))[0]).toBe('so-tay/vay-von')
    expect(fetched.filter((name) => name.startsWith('words-')).length).toBeLessThanOrEqual(2)
    expect(fetched.filter((name) => name.startsWith('titles-'))).toHaveLength(1)
    expect((await addresses('bai lua so 417'))[0]).toMatch(/^so-tay\/bai-\d+$/)
  })
  describe('finds a word with a slip in its first letters', () => {
    const site = smallIndex([...large, sitePage('so-tay/ngan-hang', 'Ngân hàng chính sách', ['Lãi thấp.'])])
    test.each(['mgan', 'gnan', 'nngan', 'ngn'])('%s', async (query) => {
      expect((await (await site).addresses(query))[0]).toBe('so-tay/ngan-hang')
    })
    test('and fetches the list of all words for it alone', async () => {
      const { addresses, fetched } = await smallIndex(large)
      await addresses('bao lua')
      await addresses('bao lu')
      expect(fetched).not.toContain('words.txt')
      await addresses('bao xlua')
      expect(fetched.filter((name) => name === 'words.txt')).toHaveLength(1)
    })
    test('and does without where that list cannot be fetched', async () => {
      const { addresses } = await smallIndex(large, [], new Set(['words.txt']))
      expect((await addresses('mgan lua'))[0]).toMatch(/^so-tay/)
    })
  })
  test('keeps of a very long page the text that comes first', async () => {
    const long = Array.from({ length: 400 }, (_, i) => `Dòng ${i} nói về ruộng bậc thang và nương rẫy.`)
    const { index } = await smallIndex([...large, sitePage('so-tay/dai', 'Rất dài', long)])
    const lineOf = async (text: string) => {
      const { pages, query } = await index.find(text)
      return (
        await index.lineOf(
          pages.find(({ address }) => address === 'so-tay/dai/')!,
          query,
        )
      )?.parts
        .map((part) => part.text)
        .join('')
    }
    expect(await lineOf('bac thang')).toBe(long[0])
    expect(await lineOf('dong 399')).not.toBe(long[399])
  })
  test('finds half a word and one that ran together', async () => {
    const { addresses } = await smallIndex([...large, sitePage('so-tay/vay-von', 'Vay vốn', ['Lãi thấp.'])])
    expect((await addresses('vay vo'))[0]).toBe('so-tay/vay-von')
  })
})

test('an index says whether it can answer without fetching', async () => {
  const { index } = await smallIndex(pages)
  expect(index.holds('vay von')).toBe(false)
  await index.find('vay von')
  expect(index.holds('vay von')).toBe(true)
  expect(index.holds('vay')).toBe(true)
})

describe('what cannot be fetched', () => {
  test('ends the search when it is the index', async () => {
    await expect(smallIndex(pages, [], new Set([headFile]))).rejects.toThrow()
  })
  test('is done without when it is the pairs of words', async () => {
    expect((await (await smallIndex(pages, [], /^pairs-/)).addresses('vay von'))[0]).toBe('so-tay/vay-von')
  })
  test('is fetched anew by the next query', async () => {
    const lost = new Set(['handbook-0.txt'])
    const { index } = await smallIndex(pages, [], lost)
    const { pages: found, query } = await index.find('ngan hang')
    await expect(index.lineOf(found[0]!, query)).rejects.toThrow()
    lost.clear()
    expect((await index.lineOf(found[0]!, query))?.parts.filter((part) => part.found)).toHaveLength(2)
  })
})
