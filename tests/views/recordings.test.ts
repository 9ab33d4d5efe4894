import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { publishedFiles } from '../../src/outputs/published-files.ts'
import { handbookBook } from '../../src/views/book/book.ts'
import { chaptersOf } from '../../src/views/book/model.ts'
import { plainText } from '../../src/views/book/runs.ts'
import { recordingsSentence, recordingViews } from '../../src/views/recordings.ts'
import { plainRecording, taggedRecording } from '../support/recordings.ts'
import { page } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'

const item = (more = '') => `  - tep: mot.mp3
    tieng: vi
    ngay: '20/11/2025'
    ai_doc: cán bộ văn hóa xã
    dong_y: vai-tro
${more}`
const bahnar = item('    loi: mot.txt\n').replace('tieng: vi', 'tieng: bdq')
const open = (items: string, site: string | null = 'https://nepmoi.example') =>
  smallRenditions(
    {
      'content/so-tay/mot.mdx': page(items === '' ? '' : `ghi_am:\n${items}`),
      'content/ghi-am/mot.mp3': taggedRecording(),
      'content/ghi-am/mot.txt': 'Đoạn một\nlời bịa.\n\nĐoạn hai.\n',
    },
    site,
  )
const look = (items: string, locale: 'vi' | 'en' = 'vi', site?: string | null) => {
  const rendition = open(items, site)[locale]
  return { rendition, text: rendition.publication.page('handbook', 'mot', 'vi')! }
}
const views = (items: string, locale?: 'vi' | 'en') => {
  const { rendition, text } = look(items, locale)
  return recordingViews(rendition, text)
}

describe('a recording on its page', () => {
  test('is told with language, length, reader, day and size, all computed from the file', () => {
    const [view] = views(item())
    expect(view).toMatchObject({
      name: 'Bản ghi tiếng Việt',
      facts: 'Dài 5 giây. Người đọc: cán bộ văn hóa xã. Ghi ngày 20/11/2025.',
      note: 'Lời của bản ghi: chính bài này.',
      download: 'Tải tệp MP3: 10,7 kB',
      bytes: plainRecording.length,
      words: [],
    })
    expect(view!.path).toBe(`ghi-am/mot-${createHash('sha256').update(plainRecording).digest('hex').slice(0, 8)}.mp3`)
  })

  test('in another language has its words in that language, or says that they are not written down', () => {
    expect(views(bahnar)[0]).toMatchObject({ language: 'bdq', words: ['Đoạn một lời bịa.', 'Đoạn hai.'], note: '' })
    expect(views(item().replace('tieng: vi', 'tieng: bdq'))[0]!.note).toMatch(/bằng tiếng Ba Na; chưa có lời viết ra/)
    expect(views(item(), 'en')[0]).toMatchObject({ name: 'Recording in Vietnamese', note: 'Words of the recording: this very text.' })
  })

  test('says whether it may be older than the text', () => {
    expect(views(item())[0]!.doubt).toMatch(/^Chưa rõ/)
    expect(views(item("    ma_loi: '00000000'\n"))[0]!.doubt).toMatch(/^Bản ghi cũ hơn lời bài/)
  })
})

test('each file leaves once, without what programs noted in it, however many texts have it', async () => {
  const files = publishedFiles(open(item() + bahnar)).filter(({ path }) => path.endsWith('.mp3'))
  expect(files).toHaveLength(1)
  expect(Buffer.from((await files[0]!.body()) as Uint8Array).equals(Buffer.from(plainRecording))).toBe(true)
})

describe('a book', () => {
  const first = (items: string, site?: string | null) => {
    const [chapter] = chaptersOf(handbookBook(look(items, 'vi', site).rendition)!)
    const block = chapter!.blocks[0]!
    return block.kind === 'paragraph' ? block.runs : []
  }

  test('says that a text can be heard, and where', () => {
    const runs = first(item("    ma_loi: '00000000'\n") + bahnar)
    expect(plainText(runs)).toBe(
      'Bài này có bản ghi để nghe: tiếng Việt (5 giây; cũ hơn lời bài), tiếng Ba Na (5 giây). Nghe tại https://nepmoi.example/so-tay/mot/',
    )
    expect(runs.at(-1)!.to).toEqual({ url: 'https://nepmoi.example/so-tay/mot/' })
  })

  test('leads nowhere while the site has no address', () => {
    expect(plainText(first(item(), null))).toBe('Bài này có bản ghi để nghe: tiếng Việt (5 giây).')
    expect(first(item(), null).some(({ to }) => to)).toBe(false)
  })

  test('says nothing of a text without a recording', () => {
    expect(plainText(first(''))).toBe('Chữ.')
    const { rendition, text } = look('')
    expect(recordingsSentence(rendition, text)).toBe('')
  })
})
