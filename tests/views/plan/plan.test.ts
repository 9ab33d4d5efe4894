/** The plan's pages say who does what as the document does, what came of it with evidence, and lead to a clause for each. */
import { describe, expect, test } from 'vitest'
import { lazily } from '../../../src/model/once.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { bodiesLabel, bodiesText } from '../../../src/views/organisations.ts'
import { targetClauseHref, taskClauseHref } from '../../../src/views/plan/addresses.ts'
import { partsOf } from '../../../src/views/plan/clauses.ts'
import { deedsOf, timeline } from '../../../src/views/plan/deeds.ts'
import { documentView } from '../../../src/views/plan/documents.ts'
import { matrixOf, rolesOf } from '../../../src/views/plan/tasks.ts'
import { csv } from '../../support/small-edition.ts'
import { campaigns } from '../../support/campaign.ts'
import { fixtures } from '../../support/renditions.ts'

const task = { phan: 'nhiem-vu', noi_dung: 'Nói', so_in: '2' }
const files = {
  'data/co-quan.csv': csv('co-quan', [
    { ma: 'ban', ten: 'Ban Việc Dài', ten_en: 'Board', ten_khac: 'Ban', cap: 'huyen', den_ngay: '30/06/2023' },
    { ma: 'hoi', ten: 'Hội', ten_en: 'Union', cap: 'huyen', den_ngay: '31/12/2023', noi_tiep_nhan: 'xa' },
    { ma: 'doan', ten: 'Đoàn', ten_en: 'Youth', cap: 'huyen', den_ngay: '30/06/2023' },
    { ma: 'xa', ten: 'Xã', ten_en: 'Commune', cap: 'xa' },
    { ma: 'sau', ten: 'Sau', cap: 'xa', den_ngay: '31/12/2099' },
  ]),
  'data/nhiem-vu.csv': csv('nhiem-vu', [
    { ma: 'III.1', ten: 'Nói', chu_tri: 'ban', phoi_hop: 'xa', ...task },
    { ma: 'III.2', ten: 'Khảo sát', tham_muu: 'ban', chi_dao: 'hoi', phoi_hop: 'xa', ...task },
    { ma: 'III.3', ten: 'Vận động', duoc_giao: 'ban|doan', dieu_khoan: 'II.4', ...task },
    { ma: 'III.4', ten: 'Tham quan', phoi_hop: 'xa', ...task },
  ]),
  'data/dieu-khoan.csv': csv('dieu-khoan', [
    { ma: 'III.1', muc_in: '1', phan: 'III', thu_tu: '9', ten: 'Nói', noi_dung: 'Nói.' },
    { ma: 'II.4', muc_in: '4', phan: 'II', thu_tu: '2', ten: 'Mục', noi_dung: 'Nói.' },
    { ma: 'II.4b', phan: 'II', thu_tu: '3', ten: 'Ý', noi_dung: 'Nói.', chi_tieu: 'CT4B' },
  ]),
  'data/viec-lam.csv': csv('viec-lam', [
    { ma: 'ba', nhiem_vu: 'III.1', noi: '90001', khi_nao: '2021-2022', viec: 'Họp.', nguon: 'bao-cao', ai_lam: 'ban|doan' },
    {
      ma: 'mot',
      nhiem_vu: 'III.1|III.3',
      noi: '970',
      khi_nao: '03/2021',
      viec: 'Ký.',
      viec_en: 'Signed.',
      nguon: 'bao-cao',
      ai_lam_chu: 'Hội xã',
    },
    { ma: 'hai', nhiem_vu: 'III.1', noi: '970', khi_nao_chu: 'sau hai năm', khi_nao_chu_en: 'after two years', viec: 'In.', van_ban: 'vb' },
  ]),
  'data/van-ban.csv': csv('van-ban', [
    {
      ma: 'vb',
      loai: 'Nghị quyết',
      loai_en: 'Resolution',
      so_hieu: '04',
      ten: 'Về việc',
      ten_en: 'On it',
      noi_ban_hanh: 'Ban',
      noi_ban_hanh_en: 'Board',
      vai_tro: 'boi-canh',
    },
    { ma: 'kh', loai: 'Kế hoạch', loai_en: 'Plan', ten: 'Thử', noi_ban_hanh: 'Ban', vai_tro: 'ke-hoach', dan_o: '' },
  ]),
}
const both = lazily(() => campaigns({ files }, null, '/thu'))
const taskOf = ({ publication }: Rendition, code: string) => publication.index.tasks.get(code)!
const said = (rendition: Rendition, code: string) =>
  rolesOf(rendition, taskOf(rendition, code)).map(({ label, bodies }) => `${label}: ${bodies}`)

describe('who has a task', () => {
  test.each([
    ['III.1', ['Chủ trì: Ban Việc Dài (đến 30/06/2023)', 'Phối hợp: Xã']],
    ['III.2', ['Tham mưu: Ban Việc Dài (đến 30/06/2023)', 'Chỉ đạo: Hội (đến 31/12/2023)', 'Phối hợp: Xã']],
    ['III.3', ['Được giao: Ban Việc Dài; Đoàn (đều đến 30/06/2023)']],
    ['III.4', ['Chủ trì: văn bản không nêu', 'Phối hợp: Xã']],
  ])('%s is said in the role that the document gives', (code, expected) => expect(said(both().vi, code)).toEqual(expected))

  test('is never called lead where the document does not say so, in the frozen real edition', () => {
    const real = fixtures.that().vi
    const leads = real.publication.edition.tasks.filter(({ leads }) => leads.length > 0).map(({ code }) => code)
    expect(leads).toEqual(['III.1', 'III.2a', 'III.4', 'III.6', 'IV.5'])
  })

  test('stands in a matrix of tasks by bodies that have a part in any, under their shortest names', () => {
    const { bodies, rows } = matrixOf(both().vi)
    expect(bodies.map(({ label }) => label)).toEqual(['Ban (đến 30/06/2023)', 'Hội (đến 31/12/2023)', 'Đoàn (đến 30/06/2023)', 'Xã'])
    expect(rows.map(({ cells }) => cells.join(','))).toEqual([
      'chủ trì,,,phối hợp',
      'tham mưu,chỉ đạo,,phối hợp',
      'được giao,,được giao,',
      ',,,phối hợp',
    ])
  })
})

describe('a body that ended', () => {
  test('says so beside its name, and who took over where that is known', () => {
    const text = (code: string) => bodiesText(both().vi.publication, [code], 'vi')
    expect(text('ban')).toBe('Ban Việc Dài (không còn từ 01/07/2023; nơi tiếp nhận chưa rõ)')
    expect(text('hoi')).toBe('Hội (không còn từ 01/01/2024; nay là Xã)')
    expect([text('xa'), text('sau')]).toEqual(['Xã', 'Sau'])
  })
  test('says so in English, in lists and alone', () => {
    const { publication } = both().en
    expect(bodiesText(publication, ['ban', 'xa'], 'en')).toBe('Board (ended before 1 July 2023; who took over is not known); Commune')
    expect(bodiesText(publication, ['hoi'], 'en')).toBe('Union (ended before 1 January 2024; now Commune)')
    expect(bodiesLabel(publication, ['ban', 'doan'], 'en')).toBe('Board; Youth (all until 30 June 2023)')
    expect(bodiesLabel(publication, ['ban', 'hoi'], 'en')).toBe('Board (until 30 June 2023); Union (until 31 December 2023)')
  })
})

describe('what came of a task', () => {
  test('stands in time, with bodies, place and evidence; what only words date comes last', () => {
    const deeds = deedsOf(both().vi, taskOf(both().vi, 'III.1'))
    expect(deeds.map(({ deed, when, who }) => [deed.code, when, who])).toEqual([
      ['mot', 'tháng 03/2021', 'Hội xã'],
      ['ba', 'hai năm 2021–2022', 'Ban Việc Dài; Đoàn (đều đến 30/06/2023)'],
      ['hai', 'sau hai năm', 'nguồn không nói ai làm'],
    ])
    expect(deeds.map(({ evidence }) => evidence.map(({ label, text, href }) => `${label}: ${text} ${href ?? '-'}`))).toEqual([
      ['Nguồn: Ủy ban -'],
      ['Nguồn: Ủy ban -'],
      ['Văn bản: Nghị quyết 04 /thu/ke-hoach/van-ban/#vb-vb'],
    ])
  })
  test('is said in English, with the publisher marked as Vietnamese', () => {
    const [first, , third] = deedsOf(both().en, taskOf(both().en, 'III.1'))
    expect([first?.when, first?.text, first?.evidence[0]?.isVietnamese]).toEqual(['March 2021', 'Signed.', true])
    expect([third?.when, third?.evidence[0]?.text]).toEqual(['after two years', 'Resolution 04'])
  })
  test('is nothing where nothing was found', () => expect(deedsOf(both().vi, taskOf(both().vi, 'III.4'))).toEqual([]))
  test('stands once in the timeline, by year', () =>
    expect(timeline(both().vi).map(({ name, id, deeds }) => [name, id, deeds.length])).toEqual([
      ['2021', 'nam-2021', 1],
      ['2022', 'nam-2022', 1],
      ['Nguồn không ghi rõ năm', 'khong-ghi-nam', 1],
    ]))
})

describe('a clause', () => {
  test('has an address that targets and tasks lead to', () => {
    const { vi } = both()
    const at = (code: string) => targetClauseHref(vi, vi.publication.index.indicators.get(code)!)
    expect([at('CT4B'), at('CT2')]).toEqual(['/thu/ke-hoach/tung-muc/#ii-4b', '/thu/ke-hoach/tung-muc/#ii-4'])
    expect(['III.1', 'III.3', 'III.4'].map((code) => taskClauseHref(vi, taskOf(vi, code)))).toEqual([
      '/thu/ke-hoach/tung-muc/#iii-1',
      '/thu/ke-hoach/tung-muc/#ii-4',
      null,
    ])
  })
  test('stands in its part, in the order of the plan, with what it sets and gives', () => {
    expect(
      partsOf(both().vi).map(({ id, clauses }) => [
        id,
        ...clauses.map(({ id: own, targets, task: given }) => `${own} ${targets.length} ${given ?? '-'}`),
      ]),
    ).toEqual([
      ['phan-ii', 'ii-4 0 /thu/ke-hoach/viec-ai-lam/#nv-III.3', 'ii-4b 1 -'],
      ['phan-iii', 'iii-1 0 /thu/ke-hoach/viec-ai-lam/#nv-III.1'],
    ])
  })
  test('is there for every target and task of the frozen real edition', () => {
    const real = fixtures.that().vi
    const { indicators, tasks } = real.publication.edition
    const links = [
      ...indicators.filter(({ kind }) => kind === 'target').map((one) => targetClauseHref(real, one)),
      ...tasks.map((one) => taskClauseHref(real, one)),
    ]
    expect(links).toHaveLength(25)
    expect(links).not.toContain(null)
    expect(new Set(links).size).toBe(24)
  })
})

describe('a document', () => {
  const view = (rendition: Rendition, code: string) => documentView(rendition, rendition.publication.index.documents.get(code)!)
  test('has its type once, and says that we have no date, not that it has none', () => {
    expect(view(both().vi, 'vb')).toMatchObject({
      name: 'Nghị quyết 04',
      facts: 'Ban hành: chúng tôi chưa ghi được ngày · Nơi ban hành: Ban',
      withoutFile: '',
    })
    expect(view(both().en, 'vb')).toMatchObject({
      name: 'Resolution 04',
      title: 'On it',
      facts: 'Issued: date not recorded by us yet · Issuer: Board',
    })
  })
  test('that is the plan says that there is no official file', () =>
    expect(view(both().vi, 'kh')).toMatchObject({ file: null, withoutFile: 'Chúng tôi chưa có tệp chính thức của văn bản này.' }))
})
