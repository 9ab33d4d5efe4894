import { describe, expect, test } from 'vitest'
import { lazily } from '../../../src/model/once.ts'
import { hundredChart } from '../../../src/views/indicator/hundred.ts'
import { indicatorPage } from '../../../src/views/indicator/indicator-page.ts'
import { relatedTo } from '../../../src/views/indicator/related.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { campaign, campaigns, indicatorOf, whole } from '../../support/campaign.ts'
import { type Cells, csv, page as mdx, target } from '../../support/small-edition.ts'

const households: Cells = {
  ma: 'CT4B',
  loai: 'muc-tieu',
  ten: 'Hộ vào tổ hợp tác',
  kieu: 'ty-le',
  don_vi_tinh: '%',
  cap: 'xa',
  dieu_khoan: 'II.4',
  bao_mat: 'co',
  tu_so_la: 'hộ vào tổ hợp tác',
  mau_so_la: 'hộ nghèo',
}
const joined = (more: Cells = { tu_so: '310', mau_so: '960' }) => whole('CT4B', '2023', more)
const readings = ['a', 'b'].map((cach_doc, i) => target('CT4B', { cach_doc, gia_tri: `${75 + i}`, chinh_thuc: 'khong' }))

describe('the rate in hundred houses', () => {
  const hundred = (series: Cells, rows: readonly Cells[], targets: readonly Cells[] = []) => {
    const rendition = campaign({ series: [{ ...households, ...series }], rows, targets })
    return hundredChart(rendition, indicatorOf(rendition, 'CT4B'))
  }
  test('is drawn for a share of households, with the count in words', () => {
    const view = hundred({}, [joined()])!
    expect(view.sentence).toBe('Năm 2023, ở huyện Đồi Mây, cứ 100 hộ nghèo thì có khoảng 32 hộ vào tổ hợp tác.')
    expect(view.subtitle).toBe('huyện Đồi Mây, năm 2023')
    expect(view.wide).toBeNull()
    expect(view.table?.rows).toEqual([
      ['hộ vào tổ hợp tác', '32,3%'],
      ['trong 100 hộ', 'khoảng 32'],
    ])
  })
  test('is drawn with one settled reading, and for none and for all', () => {
    expect(hundred({}, [joined()], [readings[0]!])).not.toBeNull()
    expect(hundred({}, [joined({ gia_tri: '0' })])).not.toBeNull()
    expect(hundred({}, [joined({ gia_tri: '100' })])).not.toBeNull()
  })
  test('is not drawn where the plan leaves open of which households', () => expect(hundred({}, [joined()], readings)).toBeNull())
  test.each<readonly [string, Cells, readonly Cells[]]>([
    ['no figure of the whole', {}, [{ ...joined(), ma_don_vi: '90003' }]],
    ['what is not people’s households', { bao_mat: '' }, [joined()]],
    ['a count', { kieu: 'so-dem', don_vi_tinh: 'hộ' }, [joined({ gia_tri: '31' })]],
    ['no words for what is counted', { tu_so_la: '' }, [joined()]],
    ['no words for what it is counted in', { mau_so_la: '' }, [joined()]],
    ['more than all', { can_tren: '200' }, [joined({ gia_tri: '130' })]],
    ['less than none', { can_duoi: '-10' }, [joined({ gia_tri: '-5' })]],
  ])('is not drawn for %s', (_, series, rows) => expect(hundred(series, rows)).toBeNull())
})

describe('the page of an indicator', () => {
  const page = (code: string, parts: Parameters<typeof campaign>[0]) => {
    const rendition = campaign(parts)
    return indicatorPage(rendition, indicatorOf(rendition, code))
  }
  const households2 = (ma_don_vi: string) => ({ ky: '2023', ma_chi_tieu: 'BC2', ma_don_vi, gia_tri: '310' })
  test('says that a context series has no figure where nothing is drawn and nothing compared', () => {
    expect(page('BC2', {}).noFigure).toBe('Chúng tôi chưa tìm thấy số liệu đã công bố về tổng số hộ ở huyện Đồi Mây.')
    expect(page('BC2', { rows: [whole('BC2', '2023', { trang_thai: 'chua-cong-bo' })] }).noFigure).toBe(
      'Số về tổng số hộ ở huyện Đồi Mây chưa được công bố.',
    )
    expect(page('BC2', { rows: [whole('BC2', '2023', { gia_tri: '310' })] }).noFigure).toBe('')
    expect(page('BC2', { rows: ['90001', '90003'].map(households2) }).noFigure).toBe('')
    expect(page('CT2', {}).noFigure).toBe('')
  })
  test('sets the rows of the whole apart from those of units', () => {
    const { all, root, others, compared } = page('BC2', {
      rows: [whole('BC2', '2023', { gia_tri: '620' }), ...['90001', '90003'].map(households2)],
    })
    expect([all.length, root.map((o) => o.unit), others.map((o) => o.unit)]).toEqual([3, ['970'], ['90001', '90003']])
    expect(compared?.generation).toBe('former')
  })
  test('names the years of a target that are over without a figure; a context series owes none', () => {
    const yearly = { targets: [target('CT2', { lap_lai: 'hang-nam' })], rows: [whole('CT2', '2023', { tu_so: '31', mau_so: '96' })] }
    expect(page('CT2', yearly).due).toEqual({ overdue: [2021, 2022, 2024, 2025], next: null, over: true })
    expect(page('BC2', yearly).due).toBeNull()
  })
  test('has the questions and statements about it, and nobody else’s', () => {
    const files = {
      'data/cau-hoi.csv': csv(
        'cau-hoi',
        ['CT2', 'CT4B'].map((chi_tieu) => ({ ma: `hoi-${chi_tieu.toLowerCase()}`, chi_tieu, cau_hoi: 'Sao?', vi_sao: 'Vì' })),
      ),
      'data/phat-bieu.csv': csv(
        'phat-bieu',
        ['CT2', 'CT4B'].map((chi_tieu) => ({
          ma: `noi-${chi_tieu.toLowerCase()}`,
          noi_dung: 'Một trăm',
          chi_tieu,
          ma_don_vi: '970',
          nguon: 'bao-cao',
          vi_sao: 'Không ngày',
        })),
      ),
    }
    const { questions, statements, sources, bodies } = page('CT2', {
      files,
      rows: [whole('CT2', '2023', { tu_so: '31', mau_so: '96' })],
    })
    expect(questions.map(({ code }) => code)).toEqual(['hoi-ct2'])
    expect(statements.map(({ code }) => code)).toEqual(['noi-ct2'])
    expect(sources).toEqual(['bao-cao', 'bao-cao'])
    expect(bodies.map(({ name }) => name)).toEqual(['Ban'])
  })
  test('cites the sources of the series that its readings use, once there are several', () => {
    const rows = [whole('BC2', '2023', { gia_tri: '310' })]
    const read = (n: number) =>
      ['a', 'b']
        .slice(0, n)
        .map((cach_doc) => target('CT2', { cach_doc, chuoi: 'BC2', kieu: 'giam-diem', gia_tri: '6', chinh_thuc: 'khong' }))
    expect(page('CT2', { rows, targets: read(2) }).sources).toEqual(['bao-cao'])
    expect(page('CT2', { rows, targets: read(1) }).sources).toEqual([])
  })
  test('says of changes that there were none', () => {
    const { changes, noChanges } = page('CT2', {})
    expect(changes).toEqual([])
    expect(noChanges).toMatch(/./)
  })
  test('is made once for a rendition, and anew for another edition', () => {
    const [one, other] = [campaign({}), campaign({})]
    expect(indicatorPage(one, indicatorOf(one, 'CT2'))).toBe(indicatorPage(one, indicatorOf(one, 'CT2')))
    expect(indicatorPage(one, indicatorOf(one, 'CT2'))).not.toBe(indicatorPage(other, indicatorOf(other, 'CT2')))
  })
})

describe('what belongs to an indicator', () => {
  const story = `trang_thai: da-duyet\nchi_tieu: [CT2]\nma_don_vi: '90001'\nky: '2023'\nmo_hinh: vuon\ndong_y: khong-nhan-dien\n`
  const files = {
    'content/so-tay/nep.mdx': mdx('chi_tieu: [CT2]\n').replace('Trang', 'Nếp nghĩ'),
    'content/cau-chuyen/vuon.mdx': mdx(story).replace('Trang', 'Vườn chung'),
    'content/cau-chuyen/vuon-hai.mdx': mdx(story).replace('Trang', 'Vườn hai'),
    'data/mo-hinh.csv': csv('mo-hinh', [
      {
        ma: 'vuon',
        ten: 'Vườn',
        ten_en: 'Garden',
        ma_don_vi: '90001',
        ky: '2023',
        linh_vuc: 'Trồng trọt',
        tom_tat: 'Vườn',
        nguon: 'bao-cao',
        trang_thai: 'da-duyet',
      },
    ]),
    'data/nhiem-vu.csv': csv('nhiem-vu', [
      {
        ma: 'III.1',
        so_in: '1',
        phan: 'nhiem-vu',
        ten: 'Tuyên truyền',
        ten_en: 'Outreach',
        noi_dung: 'Nói',
        chu_tri: 'ban',
        chi_tieu: 'CT2|CT4B',
      },
      { ma: 'III.2', so_in: '2', phan: 'nhiem-vu', ten: 'Khác', noi_dung: 'Nói', chu_tri: 'ban', chi_tieu: 'CT4B' },
    ]),
  }
  const both = lazily(() => campaigns({ files }, null, '/thu'))
  const lines = (rendition: Rendition, code = 'CT2') =>
    relatedTo(rendition, indicatorOf(rendition, code)).map(({ label, links }) => [
      label,
      ...links.map(({ to, text, lang }) => `${text} ${to} ${lang ?? '-'}`),
    ])
  test('are handbook pages, tasks, the models of its stories once, and stories', () =>
    expect(lines(both().vi)).toEqual([
      ['Sổ tay', 'Nếp nghĩ /thu/so-tay/nep/ -'],
      ['Nhiệm vụ', 'III.1 · Tuyên truyền /thu/ke-hoach/viec-ai-lam/#nv-III.1 -'],
      ['Mô hình', 'Vườn /thu/mo-hinh/vuon/ -'],
      ['Câu chuyện', 'Vườn chung /thu/guong-dien-hinh/vuon/ -', 'Vườn hai /thu/guong-dien-hinh/vuon-hai/ -'],
    ]))
  test('in English with the language of the titles that are not', () =>
    expect(lines(both().en)).toEqual([
      ['Handbook', 'Nếp nghĩ /thu/en/so-tay/nep/ vi'],
      ['Tasks', 'III.1 · Outreach /thu/en/ke-hoach/viec-ai-lam/#nv-III.1 -'],
      ['Models', 'Garden /thu/en/mo-hinh/vuon/ -'],
      ['Stories', 'Vườn chung /thu/en/guong-dien-hinh/vuon/ vi', 'Vườn hai /thu/en/guong-dien-hinh/vuon-hai/ vi'],
    ]))
  test('are nothing for what nobody names', () => expect(lines(both().vi, 'BC2')).toEqual([]))
})
