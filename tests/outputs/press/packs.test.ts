/** Packs for the press, opened as others open them: by another ZIP program, as Word documents, in another time zone. */
import { execFileSync, spawnSync } from 'node:child_process'
import reader from 'exifreader'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sax from 'sax'
import { describe, expect, onTestFinished, test } from 'vitest'
import { words } from '../../../src/language/words.ts'
import { dataPath } from '../../../src/model/addresses/paths.ts'
import { lazily } from '../../../src/model/once.ts'
import { photoShape, photoTraces } from '../../../src/model/photo.ts'
import { csvOf } from '../../../src/outputs/figure-files.ts'
import { docxOf } from '../../../src/outputs/press/docx.ts'
import { canonicalLink, pressPiece } from '../../../src/outputs/press/markup.ts'
import { archive, packFiles, pressPacks } from '../../../src/outputs/press/packs.ts'
import { pressSubject, pressSubjects } from '../../../src/views/press/subjects.ts'
import { pressText } from '../../../src/views/press/text.ts'
import type { Renditions } from '../../../src/views/rendition.ts'
import { largePhoto } from '../../support/photos.ts'
import { fixtures } from '../../support/renditions.ts'
import { csv } from '../../support/small-edition.ts'
import { smallRenditions } from '../../support/small-publication.ts'

const text = (content: string | Uint8Array | undefined): string => (typeof content === 'string' ? content : strFromU8(content!))
const filesOf = async (renditions: Renditions, stem: string) => packFiles(renditions, pressSubject(renditions.vi, stem)!)
const story =
  "---\ntieu_de: 'Vườn <b>\"rau\"</b> & ao: 5/7'\nmo_ta: Một mảnh vườn.\ntrang_thai: da-duyet\nma_don_vi: '90002'\nky: '2024'\nnguon: [bao-cao]\ndong_y: khong-nhan-dien\n---\n\nLời kể, [theo báo](https://bao.example/a?b=1&c=2).\n\n1. Một\n2. Hai\n\n- a\n- b\n"
const small = (more: Record<string, string | Uint8Array> = {}, ...at: [] | [null]) =>
  smallRenditions({ 'content/cau-chuyen/vuon.mdx': story, ...more }, at.length === 1 ? null : 'https://nepmoi.example')

/** XML that is well-formed, as elements by name. */
function elements(xml: string): readonly string[] {
  const names: string[] = []
  const parser = sax.parser(true)
  parser.onopentag = ({ name }) => names.push(name)
  parser.onerror = (error) => {
    throw error
  }
  parser.write(xml).close()
  return names
}

describe('packs of an edition', () => {
  test('are one for each story and each indicator with figures, and no other', () => {
    const { vi } = fixtures['minh-hoa']()
    const stems = pressPacks(fixtures['minh-hoa']()).map(({ path }) => path)
    const stories = vi.publication.pages('story').map(({ slug }) => `bao-chi/goi/${slug}.zip`)
    expect(stories.length).toBeGreaterThan(1)
    expect(stems.slice(0, stories.length)).toEqual(stories)
    const observed = new Set(vi.publication.edition.observations.map(({ indicator }) => `bao-chi/goi/${indicator.toLowerCase()}.zip`))
    for (const stem of observed) expect(stems).toContain(stem)
    expect(pressSubjects(small().vi).map(({ stem }) => stem)).toEqual(['vuon', 'ct2'])
  })

  test('are opened by another program, whose list is that of the README', async () => {
    const renditions = fixtures['minh-hoa']()
    const dir = mkdtempSync(join(tmpdir(), 'pack-'))
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
    for (const { path, body, subject } of pressPacks(renditions).slice(0, 2)) {
      const file = join(dir, path.replaceAll('/', '-'))
      writeFileSync(file, await body())
      const script = 'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint("\\n".join(z.namelist()))'
      const names = execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }).trim().split('\n')
      expect(names.every((name) => name.startsWith(`${subject.stem}/`))).toBe(true)
      const files = unzipSync(readFileSync(file))
      const readme = text(files[`${subject.stem}/DOC-TRUOC-README.txt`])
      for (const name of names.filter((one) => !one.includes('README'))) expect(readme).toContain(name.slice(subject.stem.length + 1))
    }
  })

  test('are the same bytes again, also in another time zone', async () => {
    const make = async () => {
      const renditions = small()
      return Buffer.from(await pressPacks(renditions)[0]!.body()).toString('base64')
    }
    const zone = process.env['TZ']
    onTestFinished(() => {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    })
    const first = await make()
    process.env['TZ'] = 'Pacific/Kiritimati'
    expect(await make()).toBe(first)
    process.env['TZ'] = 'America/Los_Angeles'
    expect(await make()).toBe(first)
    expect(Object.keys(unzipSync(Buffer.from(first, 'base64'))).length).toBeGreaterThan(5)
  })

  test('hold data as published, to the byte', async () => {
    const renditions = fixtures['minh-hoa']()
    const files = await filesOf(renditions, 'bc1')
    expect(text(files.get(dataPath('BC1', '.csv').replace('data/', 'so-lieu/')))).toBe(csvOf(renditions.vi.publication, 'BC1'))
    expect([...files.keys()].filter((name) => name.startsWith('so-lieu/'))).toHaveLength(7)
    expect([...files.keys()].filter((name) => name.startsWith('anh/'))).toEqual([
      'anh/bieu-do.png',
      'anh/bieu-do.svg',
      'anh/bieu-do-en.png',
      'anh/CHU-THICH-CAPTIONS.txt',
    ])
  })

  test('of an illustrative edition say so in each text', async () => {
    const renditions = fixtures['minh-hoa']()
    const stems = [pressSubjects(renditions.vi)[0]!.stem, 'bc1']
    for (const stem of stems)
      for (const [name, content] of await filesOf(renditions, stem)) {
        const locale = name.includes('-en.') ? 'en' : 'vi'
        if (/\.(?:html|txt)$/.test(name)) expect.soft(text(content), `${stem} ${name}`).toContain(words(locale).illustrative)
        if (name.endsWith('.docx'))
          expect.soft(text(unzipSync(content as Uint8Array)['word/document.xml']), name).toContain(words(locale).illustrative)
      }
  })
})

describe('a pack', () => {
  test('has one text in each form, in the languages that it is written in', async () => {
    const names = [...(await filesOf(small(), 'vuon')).keys()]
    expect(names).toEqual([
      'DOC-TRUOC-README.txt',
      'vuon.html',
      'vuon.txt',
      'vuon.docx',
      'DIEU-KIEN-LICENCE.txt',
      'DINH-CHINH-CORRECTIONS.txt',
    ])
    const readme = text((await filesOf(small(), 'vuon')).get('DOC-TRUOC-README.txt'))
    expect(readme).toMatch(/^\uFEFF/)
    expect(readme).toContain('GÓI CHO BÁO CHÍ')
    expect(readme).toContain('PACK FOR THE PRESS')
    expect(readme).toContain('There is no English version of this text.')
    const both = await filesOf(small({ 'content/en/cau-chuyen/vuon.mdx': story.replace('Lời kể, ', 'A tale. ') }), 'vuon')
    expect([...both.keys()].filter((name) => name.includes('-en.'))).toEqual(['vuon-en.html', 'vuon-en.txt', 'vuon-en.docx'])
    expect(text(both.get('vuon-en.txt'))).toContain('A tale.')
    expect(text(both.get('DOC-TRUOC-README.txt'))).not.toContain('There is no English version')
  })

  test('leads back to its page, and says so where there is no address', async () => {
    const at = await filesOf(small(), 'vuon')
    const address = 'https://nepmoi.example/guong-dien-hinh/vuon/'
    for (const name of ['vuon.html', 'vuon.txt', 'DOC-TRUOC-README.txt']) expect(text(at.get(name)), name).toContain(address)
    const nowhere = await filesOf(small({}, null), 'vuon')
    for (const [name, content] of nowhere) {
      const shown = name.endsWith('.docx')
        ? text(unzipSync(content as Uint8Array)['word/document.xml']).replace(/xmlns(?::\w+)?="[^"]*"/g, '')
        : text(content)
      expect.soft(shown.replace(/https?:\/\/(?:schemas|www\.w3|bao\.example)[^"]*/g, ''), name).not.toMatch(/https?:\/\/|localhost/)
    }
    expect(text(nowhere.get('DOC-TRUOC-README.txt'))).toContain('chưa có địa chỉ trên mạng')
  })

  test('has names of files that no title can change', async () => {
    for (const name of (await filesOf(small(), 'vuon')).keys()) expect(name).toMatch(/^(?:[a-z-]+\/)?[A-Za-z0-9-]+\.[a-z]+$/)
  })

  test('has a Word document that is well-formed, with headings, both kinds of lists and every letter of the title', async () => {
    const files = unzipSync((await filesOf(small(), 'vuon')).get('vuon.docx') as Uint8Array)
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml')
    for (const [name, content] of Object.entries(files))
      if (/\.(?:xml|rels)$/.test(name)) expect(() => elements(text(content)), name).not.toThrow()
    const document = text(files['word/document.xml'])
    expect(document).toContain('Vườn &lt;b&gt;&quot;rau&quot;&lt;/b&gt; &amp; ao: 5/7')
    expect(document.match(/<w:numPr>/g)).toHaveLength(5)
    const links = [...text(files['word/_rels/document.xml.rels']).matchAll(/Id="(lk\d+)"[^>]*hyperlink"/g)].map(([, id]) => id!)
    expect(links).toEqual(['lk1'])
    for (const id of links) expect(document).toContain(`r:id="${id}"`)
    expect(text(files['docProps/core.xml'])).toMatch(/<dcterms:created[^>]*>2026-\d\d-\d\dT00:00:00Z/)
  })

  test.skipIf(spawnSync('soffice', ['--version']).error)(
    'opens in LibreOffice with every word (skipped on a machine without it)',
    async () => {
      const dir = mkdtempSync(join(tmpdir(), 'docx-'))
      onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
      writeFileSync(join(dir, 'vuon.docx'), (await filesOf(small(), 'vuon')).get('vuon.docx')!)
      const home = `-env:UserInstallation=file://${join(dir, 'home')}`
      execFileSync('soffice', [home, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', dir, join(dir, 'vuon.docx')], {
        stdio: 'ignore',
      })
      const words = readFileSync(join(dir, 'vuon.txt'), 'utf8')
      for (const part of [
        'Vườn <b>"rau"</b> & ao: 5/7',
        'Lời kể, theo báo.',
        '1. Một',
        '2. Hai',
        'https://nepmoi.example/guong-dien-hinh/vuon/',
      ])
        expect(words).toContain(part)
    },
  )
})

describe('a piece to paste', () => {
  const renditions = lazily(() => small())
  const own = () => pressText(renditions().vi, pressSubject(renditions().vi, 'vuon')!)!

  test('holds text and nothing that runs, is fetched, or is styled', () => {
    const tags = new Set<string>()
    const attributes = new Set<string>()
    const parser = new Parser({
      onopentag(name, attribs) {
        tags.add(name)
        for (const attribute of Object.keys(attribs)) attributes.add(attribute)
      },
    })
    parser.end(pressPiece(own()))
    for (const tag of ['script', 'style', 'link', 'img', 'iframe', 'b']) expect(tags).not.toContain(tag)
    for (const attribute of attributes) expect(['lang', 'class', 'id', 'href', 'rel', 'scope', 'start']).toContain(attribute)
    expect(tags).toContain('ol')
  })

  test('ends with the credit, whose address can be followed, and says what awaits approval', () => {
    expect(pressPiece(own())).toContain('<a href="https://nepmoi.example/guong-dien-hinh/vuon/">')
    expect(pressPiece(own())).not.toContain('chờ duyệt')
    const draft = small({ 'content/cau-chuyen/vuon.mdx': story.replace('da-duyet', 'cho-duyet') })
    const piece = pressPiece(pressText(draft.vi, pressSubject(draft.vi, 'vuon')!)!)
    expect(piece.slice(piece.indexOf('<em>'))).toContain('Bản thảo, chờ duyệt.')
    expect(canonicalLink(own())).toBe('<link rel="canonical" href="https://nepmoi.example/guong-dien-hinh/vuon/">')
  })
})

test('a Word document is the same bytes every time', async () => {
  const { vi } = small()
  const own = pressText(vi, pressSubject(vi, 'vuon')!)!
  const [one, two] = [await docxOf(own, [], '2026-11-24'), await docxOf(own, [], '2026-11-24')]
  expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true)
})

test('photos lie in the pack as large as they were taken, with their credit in them and beside them', async () => {
  const renditions = fixtures['minh-hoa']()
  const told = renditions.vi.publication.pages('story').find(({ photos }) => photos.length > 0)!
  const files = await filesOf(renditions, told.slug)
  const [photo] = told.photos
  const name = [...files.keys()].find((one) => one.endsWith('-1.jpg'))!
  const bytes = files.get(name) as Uint8Array<ArrayBuffer>
  expect(photoShape(bytes)?.width).toBe(photoShape(renditions.vi.publication.pictureFile(photo!.file))?.width)
  expect(reader.load(bytes.buffer, { expanded: true }).xmp?.['Credit']?.description).toBe(photo!.credit)
  expect(photoTraces(bytes)).toEqual({ place: false, device: false })
  const captions = text(files.get('anh/CHU-THICH-CAPTIONS.txt'))
  for (const words of [name, photo!.alt, photo!.credit, photo!.terms]) expect(captions).toContain(words)
  const parts = unzipSync(files.get(`${told.slug}.docx`) as Uint8Array)
  expect(Object.keys(parts).some((one) => one.startsWith('word/media/'))).toBe(true)
  expect(text(parts['word/document.xml'])).toContain(`descr="${photo!.alt}"`)
})

test('a photo of people is in the pack where its form lets the press have it, and not where it is for the site alone', async () => {
  const bytes = await largePhoto()
  const photo =
    'anh:\n  - tep: vuon.jpg\n    mo_ta: Hai người ở vườn\n    tac_gia: Hội Phụ nữ\n    giay_phep: CC BY 4.0\n    co_nguoi: co\n    phieu: PH-1/2025\n'
  const names = async (pham_vi: string) => {
    const form = {
      so_phieu: 'PH-1/2025',
      pham_vi,
      hinh_thuc: 'anh',
      doi_tuong: 'nguoi-lon',
      muc_dich: 'kể lại',
      co_quan: 'ban',
      nguoi_nhan: 'cán bộ xã',
      cho_ngay: '01/03/2025',
      den_ngay: '30/06/2027',
      giu_tai: 'tủ hồ sơ',
    }
    const renditions = small({
      'content/cau-chuyen/vuon.mdx': story.replace('nguon:', `${photo}nguon:`),
      'content/anh/vuon.jpg': bytes,
      'data/dong-y.csv': csv('dong-y', [form]),
    })
    expect(renditions.vi.publication.page('story', 'vuon', 'vi')!.photos).toHaveLength(1)
    return [...(await filesOf(renditions, 'vuon')).keys()].filter((name) => name.endsWith('.jpg'))
  }
  expect(await names('web|bao-chi')).toEqual(['anh/vuon-1.jpg'])
  expect(await names('web')).toEqual([])
})

test('an archive has one date in every entry, and pictures are not packed twice', () => {
  const zip = archive(
    'a',
    new Map<string, string | Uint8Array>([
      ['x.txt', 'x'.repeat(1000)],
      ['y.png', new Uint8Array(1000)],
    ]),
    '2026-11-24',
  )
  expect(zip.length).toBeGreaterThan(1000)
  expect(zip.length).toBeLessThan(1500)
})
