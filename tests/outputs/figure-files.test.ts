import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { citation, citedOf } from '../../src/outputs/citations.ts'
import { fingerprint } from '../../src/outputs/citation.ts'
import { datasetOf } from '../../src/outputs/datasets.ts'
import {
  csvOf,
  excelOf,
  indicatorFiles,
  jsonOf,
  lookup,
  observationsOf,
  withObservations,
  workbookOf,
} from '../../src/outputs/figure-files.ts'
import { dataPath, picturePath } from '../../src/model/addresses/paths.ts'
import { creditOf, pictureOf } from '../../src/outputs/pictures.ts'
import { qrCode } from '../../src/outputs/qr.ts'
import { mainChart } from '../../src/views/indicator/readings.ts'
import { campaign, indicatorOf, whole } from '../support/campaign.ts'
import { csv, sources, target } from '../support/small-edition.ts'
import { filled } from './filled.ts'

const parsed = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

describe('the files of figures', () => {
  test('of one indicator hold its rows, and the whole file holds all', () => {
    const { publication } = filled().vi
    expect(
      parsed(csvOf(publication, 'CT2')).map((row) => `${row['indicator']} ${row['area_code']} ${row['period']} ${row['status']}`),
    ).toEqual(['CT2 970 2022 official', 'CT2 970 2023 official', 'CT2 90001 2023 suppressed', 'CT2 90003 2025-06 official'])
    expect(parsed(csvOf(publication, null))).toHaveLength(publication.edition.observations.length)
    expect(observationsOf(publication, 'CT4B')).toEqual([])
    expect(withObservations(publication).map(({ code }) => code)).toEqual(['BC1', 'BC2', 'BC3', 'CT2'])
  })
  test('are made once for a publication, and never mix with those of another', () => {
    const [one, other] = ['24', '48'].map((tu_so) => campaign({ rows: [whole('CT2', '2023', { tu_so, mau_so: '96' })] }))
    const files = (rendition: typeof one) => {
      const { publication } = rendition!
      return [csvOf(publication, 'CT2'), excelOf(publication, 'CT2'), jsonOf(rendition!, indicatorOf(rendition!, 'CT2'))]
    }
    expect(files(one).map((text, i) => text === files(other)[i])).toEqual([false, false, false])
    expect(files(one)).toEqual(files(one))
    expect(lookup(one!.publication)).toBe(lookup(one!.publication))
    expect(lookup(one!.publication)).not.toBe(lookup(other!.publication))
    expect(workbookOf(one!.publication)).toBe(workbookOf(one!.publication))
  })
  test('have links in the reader’s language; an empty series has what programs may wait for', () => {
    const { vi, en } = filled()
    const links = (rendition: typeof vi, code: string) =>
      indicatorFiles(rendition, indicatorOf(rendition, code)).map(({ form, to }) => `${form} ${to}`)
    expect(links(vi, 'CT2')).toEqual([
      'csv /thu/data/ct2.csv',
      'excel /thu/data/ct2-excel.csv',
      'json /thu/data/ct2.json',
      'bib /thu/data/ct2.bib',
      'ris /thu/data/ct2.ris',
    ])
    expect(links(en, 'CT2').slice(3)).toEqual(['bib /thu/data/ct2-en.bib', 'ris /thu/data/ct2-en.ris'])
    expect(links(vi, 'CT4B')).toEqual(['csv /thu/data/ct4b.csv', 'json /thu/data/ct4b.json'])
    expect(dataPath('CT2', '.csv')).toBe('data/ct2.csv')
  })
})

describe('a citation', () => {
  test('carries the fingerprint of the very file that it names', () => {
    const { vi } = filled()
    for (const code of ['CT2', 'BC1']) {
      const { file, version } = citedOf(vi, indicatorOf(vi, code))
      expect(file).toBe(`https://nepmoi.example/thu/data/${code.toLowerCase()}.csv`)
      expect(version).toBe(fingerprint(csvOf(vi.publication, code)))
    }
    expect(citedOf(vi, indicatorOf(vi, 'CT2')).version).not.toBe(citedOf(vi, indicatorOf(vi, 'BC1')).version)
  })
  test('names page, day and key in its language', () => {
    const { vi, en } = filled()
    expect(citedOf(vi, indicatorOf(vi, 'CT2'))).toMatchObject({
      locale: 'vi',
      title: 'Hộ đổi nếp nghĩ, huyện Đồi Mây',
      mark: '',
      site: 'Ví dụ',
      updated: null,
      address: 'https://nepmoi.example/thu/so-lieu/ct2/',
      key: expect.stringMatching(/^ct2-[0-9a-f]{8}$/),
    })
    expect(citedOf(en, indicatorOf(en, 'CT2'))).toMatchObject({
      title: expect.stringMatching(/^Households that think anew, /),
      site: 'Example',
      address: 'https://nepmoi.example/thu/en/so-lieu/ct2/',
      key: expect.stringMatching(/^ct2-en-[0-9a-f]{8}$/),
    })
  })
  test('names the place that the figures are of, and no other', () => {
    const ofProvince = (ten: string) => {
      const series = [{ ma: 'BC9', loai: 'boi-canh', nhom: 'ngheo', ten, kieu: 'so-dem', don_vi_tinh: 'hộ' }]
      const vi = campaign({ series, rows: [{ ma_chi_tieu: 'BC9', ky: '2022', ma_don_vi: '97', gia_tri: '1746' }] })
      return citedOf(vi, indicatorOf(vi, 'BC9')).title
    }
    expect(ofProvince('Hộ nghèo')).toBe('Hộ nghèo, tỉnh Mây (cũ)')
    expect(ofProvince('Hộ nghèo cả tỉnh Mây')).toBe('Hộ nghèo cả tỉnh Mây')
  })
  test('without an address names the file alone, and marks what is made up', () => {
    const { vi } = filled('minh-hoa', null)
    expect(citedOf(vi, indicatorOf(vi, 'CT2'))).toMatchObject({ address: '', file: 'ct2.csv', mark: 'Minh họa' })
    expect(citation(vi, indicatorOf(vi, 'CT2'))).toMatch(
      /^“\[Minh họa\] Hộ đổi nếp nghĩ, huyện Đồi Mây”, Ví dụ, số liệu từ năm 2022 đến .*\. Tệp ct2\.csv/,
    )
  })
})

describe('a picture', () => {
  const picture = (renditions = filled(), locale: 'vi' | 'en' = 'vi', code = 'CT2') =>
    pictureOf(renditions[locale], indicatorOf(renditions[locale], code))
  test('has a name that its content gives it, and its language', () => {
    const one = picture()!
    expect(one.stem).toMatch(/^ct2-[0-9a-f]{8}$/)
    expect(picture(filled(), 'en')!.stem).toMatch(/^ct2-en-[0-9a-f]{8}$/)
    expect(picture()!.stem).toBe(one.stem)
    expect(picture(filled('that', null))!.stem).not.toBe(one.stem)
    expect([picturePath(one, 'svg'), picturePath(one, 'png')]).toEqual([`anh/${one.stem}.svg`, `anh/${one.stem}.png`])
    expect([one.name, one.description]).toEqual([
      expect.stringMatching(/^Ở huyện Đồi Mây, tỷ lệ hộ đổi nếp nghĩ tăng/),
      expect.stringContaining('huyện Đồi Mây'),
    ])
  })
  test('says where its figures come from and, of what is made up, that it is', () => {
    const words = (kind: 'that' | 'minh-hoa') => picture(filled(kind))!.standalone.replace(/<[^>]+>/g, ' ')
    expect(words('that')).toContain('Nguồn: Ủy ban (từ năm 2022 đến tháng 06/2025).')
    expect(words('that')).toContain('nepmoi.example/thu.')
    expect(words('that')).not.toContain('SỐ MINH HỌA')
    expect(words('minh-hoa')).toContain('SỐ MINH HỌA')
    expect(words('that').trim()).toMatch(/^(?:[^<]*\}\s*)?Ở huyện Đồi Mây, tỷ lệ hộ đổi nếp nghĩ/)
    expect(picture(filled('that', null))!.standalone).toContain('Trang “Ví dụ”.<')
  })
  test('is none of an empty series, nor of a mark without figures', () => {
    expect(picture(filled(), 'vi', 'CT4B')).toBeNull()
    const empty = campaign({ targets: [target('CT2')] })
    expect(mainChart(empty, indicatorOf(empty, 'CT2'))).not.toBeNull()
    expect(pictureOf(empty, indicatorOf(empty, 'CT2'))).toBeNull()
  })
  test('of readings names the sources of the series that they use', () => {
    const files = { 'data/nguon.csv': csv('nguon', [...sources, { ...sources[0], ma: 'so', noi_dang: 'Sở' }]) }
    const falls = ['a', 'b'].map((cach_doc) =>
      target('CT2', { cach_doc, chuoi: 'BC2', kieu: 'giam-diem', gia_tri: '6', chinh_thuc: 'khong' }),
    )
    const rows = ['2021', '2023'].map((ky, i) => whole('BC2', ky, { gia_tri: `${400 - i * 50}`, nguon: 'so' }))
    const rendition = campaign({ targets: falls, rows, files })
    expect(creditOf(rendition, indicatorOf(rendition, 'CT2'))).toBe('Nguồn: Sở (năm 2021; năm 2023). Trang “Ví dụ”.')
    expect(pictureOf(rendition, indicatorOf(rendition, 'CT2'))).not.toBeNull()
    const own = campaign({ targets: falls, rows: [...rows, whole('CT2', '2023', { tu_so: '31', mau_so: '96' })], files })
    expect(creditOf(own, indicatorOf(own, 'CT2'), 'a.example')).toBe('Nguồn: Ủy ban (năm 2023). Trang “Ví dụ”, a.example.')
  })
})

describe('the description for search engines', () => {
  test('is of one indicator, its page and its place', () => {
    const { vi } = filled()
    expect(datasetOf(vi, indicatorOf(vi, 'CT2'))).toMatchObject({
      name: 'Hộ đổi nếp nghĩ, huyện Đồi Mây',
      url: 'https://nepmoi.example/thu/so-lieu/ct2/',
      temporalCoverage: '2022-01-01/2025-06-30',
      isBasedOn: ['https://so.example/bang'],
      measurementTechnique: 'hộ đổi nếp nghĩ / hộ nghèo',
    })
    expect(datasetOf(vi, indicatorOf(vi, 'CT4B'))).toBeNull()
  })
  test.each(['that', 'minh-hoa'] as const)('says of %s in both languages what it said', async (kind) => {
    const both = filled(kind)
    const all = [both.vi, both.en].flatMap((rendition) => ['CT2', 'BC2'].map((code) => datasetOf(rendition, indicatorOf(rendition, code))))
    await expect(`${JSON.stringify(all, null, 1)}\n`).toMatchFileSnapshot(`__snapshots__/datasets-small-${kind}.txt`)
  })
})

test('a QR code has a quiet zone of four around its dark modules', () => {
  const { size, path } = qrCode('https://nepmoi.example/so-lieu/')
  const corners = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(path.replace(/M\d+ \d+h1v1h-1z/g, '')).toBe('')
  expect([Math.min(...corners), Math.max(...corners)]).toEqual([4, size - 5])
  expect(path).toContain('M4 4h1v1h-1z')
})
