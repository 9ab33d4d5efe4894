/** No hidden cell of any small world can be found from all that is published of it, in any form. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as XLSX from 'xlsx'
import { openEdition } from '../../src/edition/publication.ts'
import { findLeaks, secretsOf } from './find-leaks.ts'
import { openWorlds } from './open-worlds.ts'
import { publishFiles, repositoryFiles } from './publish-files.ts'
import type { FileMap } from './read-files.ts'
import { siblings } from './siblings.ts'
import { worlds } from './worlds.ts'
import { repositoryRows, writeWorlds } from './write-world.ts'

const temporary = () => {
  const dir = mkdtempSync(join(tmpdir(), 'world-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

describe.each([...worlds, ...siblings].filter(({ refused }) => !refused))('$name', (world) => {
  test('is published, and no file nor all together tell what is hidden', async () => {
    const dir = temporary()
    const { reading } = writeWorlds(dir, [world])
    expect(reading.findings.filter(({ level }) => level === 'error')).toEqual([])
    const { publication } = openEdition(dir)
    const files = new Map([...(await publishFiles(publication!)), ...repositoryFiles(dir)])
    const secrets = secretsOf(world, dir)
    expect(secrets.length).toBeGreaterThan(0)
    expect(files.size).toBeGreaterThan(35)
    expect(findLeaks(world, secrets, files)).toEqual([])
  })
})

describe.each([...worlds, ...siblings].filter(({ refused }) => refused))('$name', (world) => {
  test('is not published: the check says why', () => {
    const dir = temporary()
    const { reading } = writeWorlds(dir, [world])
    expect(reading.findings.some(({ level }) => level === 'error')).toBe(true)
    expect(openEdition(dir).publication).toBeNull()
  })
})

describe.each(openWorlds)('$name', (world) => {
  test('hides nothing that staff did not hide', () => {
    const dir = temporary()
    const { reading, typed } = writeWorlds(dir, [world])
    expect(reading.findings.filter(({ level }) => level === 'error')).toEqual([])
    const isMarked = ({ trang_thai }: Readonly<Record<string, string | undefined>>) => trang_thai === 'bao-mat'
    expect(repositoryRows(dir).filter(isMarked)).toHaveLength(typed.filter(isMarked).length)
    const gaps = openEdition(dir).publication!.edition.observations.filter((o) => o.state === 'missing')
    expect(gaps).toHaveLength(typed.filter(isMarked).length)
  })
})

describe('a leak planted', () => {
  const [world] = worlds
  const inText = (text: string) => `${text}\nXã Suối Nắng (đến 30/06/2025): 3 hộ`
  const inRow = (text: string) => text.replace(/^(W1,90001,.*?,2024,,),,hộ,,suppressed/m, '$1,3,hộ,,official')

  const plants: readonly (readonly [where: string, file: string, plant: (content: string) => string | Uint8Array])[] = [
    ['the CSV of all figures', 'data/so-lieu.csv', inRow],
    ['the CSV of one indicator', 'data/w1.csv', inRow],
    [
      'the CSV for Excel',
      'data/w1-excel.csv',
      (text) => text.replace(/^(2024;90001;.*?;W1;.*?;;);(hộ;;)bao-mat/m, '$13;$2chinh-thuc').replace('$13', '3'),
    ],
    [
      'the CSV of all figures for Excel',
      'data/so-lieu-excel.csv',
      (text) => text.replace(/^(2024;90001;.*?;;);hộ;;bao-mat/m, (_, start: string) => `${start}3;hộ;;chinh-thuc`),
    ],
    [
      'the JSON of one indicator',
      'data/w1.json',
      (text) => {
        const data = JSON.parse(text) as { observations: { area_code: string; value: number | null }[] }
        return JSON.stringify({ ...data, observations: data.observations.map((o) => (o.area_code === '90001' ? { ...o, value: 3 } : o)) })
      },
    ],
    [
      'the repository',
      'data/so-lieu/a.csv',
      (text) =>
        text
          .replace(/^(2024;90001;;W1;;;);;bao-mat/m, '$1;;')
          .replace(/^(2024;90001;;W1;;;);/m, '$13;')
          .replace('$13', '3'),
    ],
    ['a picture', 'anh/', inText],
    ['the text of a pack for the press', 'bao-chi/goi/w1/vi.html', inText],
    ['what a pack says of itself', 'bao-chi/goi/w1/README.txt', inText],
    ['the page of an indicator', 'vi/W1.html', inText],
    ['the English page of an indicator', 'en/W1.html', (text) => `${text}\nSuối Nắng commune (until 30 June 2025): 3 households`],
    ['the page of a commune', 'vi/xa-suoi-nang-90001.html', inText],
    ['the list of changes', 'vi/changes.html', (text) => `${text}\nXã Suối Nắng (đến 30/06/2025), năm 2024: 3 hộ → chưa có số`],
    ['the status page', 'vi/status.html', (text) => `${text} Xã Suối Nắng (đến 30/06/2025) 200 (2023) thành 3.`],
  ]

  const publish = async () => {
    const dir = temporary()
    writeWorlds(dir, [world!])
    const files = new Map([...(await publishFiles(openEdition(dir).publication!)), ...repositoryFiles(dir)])
    return { files, secrets: secretsOf(world!, dir) }
  }

  test.each(plants)('in %s is found', async (_where, file, plant) => {
    const { files, secrets } = await publish()
    const name = [...files.keys()].find((path) => path === file || (file.endsWith('/') && path.startsWith(file)))!
    const content = files.get(name)!
    const planted = plant(typeof content === 'string' ? content : new TextDecoder().decode(content))
    expect(planted).not.toBe(content)
    expect(findLeaks(world!, secrets, new Map([...files, [name, planted]]))).not.toEqual([])
  })

  test('in the workbook is found', async () => {
    const { files, secrets } = await publish()
    const book = XLSX.read(files.get('data/so-lieu.xlsx'))
    const sheet = book.Sheets[book.SheetNames[0]!]!
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(sheet, { defval: null })
    const leaked = rows.map((row) => (row['Mã đơn vị'] === '90001' ? { ...row, 'Giá trị': 3 } : row))
    book.Sheets[book.SheetNames[0]!] = XLSX.utils.json_to_sheet(leaked)
    const planted: FileMap = new Map([...files, ['data/so-lieu.xlsx', new Uint8Array(XLSX.write(book, { type: 'array' }) as ArrayBuffer)]])
    expect(findLeaks(world!, secrets, planted)).not.toEqual([])
  })

  test('as a cell left out of the marks is found', async () => {
    const { files, secrets } = await publish()
    // The cell that protects the small one, told after all.
    const text = files.get('data/so-lieu.csv') as string
    const other = secrets.find(({ truth }) => truth > 4)!
    const told = text.replace(new RegExp(`^(W1,${other.unit},.*?,2024,,),,hộ,,suppressed`, 'm'), `$1,${other.truth},hộ,,official`)
    expect(findLeaks(world!, secrets, new Map([...files, ['data/so-lieu.csv', told]])).some((leak) => leak.includes('90001'))).toBe(true)
  })
})
