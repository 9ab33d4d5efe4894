/** What programs are told of the state of a site: late figures and texts with who is asked, and a print of what is held back. */
import { expect, test } from 'vitest'
import { statusJson } from '../../src/outputs/status-json.ts'
import { ownerViews } from '../../src/views/status/waiting.ts'
import { statusView } from '../../src/views/status/status.ts'
import { campaigns, whole } from '../support/campaign.ts'
import { consentForm } from '../support/consent-form.ts'
import { csv, figures, page, target } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'

interface Twin {
  readonly heldBack: string
  readonly overdue: { readonly figures: readonly object[]; readonly reviews: readonly object[] }
  readonly owners: readonly { readonly body: string | null; readonly pages: readonly object[] }[]
}
type Files = Parameters<typeof smallRenditions>[0]
const twin = (files: Files) => JSON.parse(statusJson(smallRenditions(files).vi)) as Twin
const bodies = csv('co-quan', [
  { ma: 'ban', ten: 'Ban', cap: 'huyen' },
  { ma: 'phong', ten: 'Phòng', cap: 'huyen' },
])

test('late figures are told with their years and who is asked, on the page and to programs', () => {
  const yearly = target('CT2', { lap_lai: 'hang-nam', tu_ky: '2022', den_ky: '2024' })
  const { vi } = campaigns({ targets: [yearly], rows: [whole('CT2', '2023', { tu_so: '80', mau_so: '96' })] })
  expect(statusView(vi).overdueTargets.map(({ indicator, years }) => [indicator.code, years])).toEqual([['CT2', '2022, 2024']])
  const told = JSON.parse(statusJson(vi)) as Twin
  expect(told.overdue.figures).toEqual([
    expect.objectContaining({ code: 'CT2', years: '2022, 2024', asked: 'kế hoạch giao theo dõi: Ban' }),
  ])
})

test('a text is late from the day after its review, and its own body is asked', () => {
  const text = (day: string) => page(`phu_trach: phong\nra_soat: '${day}'\n`)
  const late = { 'data/co-quan.csv': bodies, 'content/so-tay/mot.mdx': text('31/12/2025') }
  expect(twin(late).overdue.reviews).toEqual([expect.objectContaining({ title: 'Trang', reviewBy: '2025-12-31' })])
  expect(twin({ ...late, 'content/so-tay/mot.mdx': text('01/01/2026') }).overdue.reviews).toEqual([])
  expect(twin(late).owners.map(({ body, pages }) => [body, pages.length])).toEqual([['Phòng', 1]])
  expect(ownerViews(smallRenditions(late).vi)[0]!.body).toBe('Phòng')
})

test('consents that end on one day are told to each body that was given them', () => {
  const forms = ['ban', 'phong', 'phong'].map((co_quan, i) => consentForm({ so_phieu: `PH-${i}/2025`, co_quan, den_ngay: '14/01/2026' }))
  const { vi } = smallRenditions({
    'data/co-quan.csv': bodies,
    'data/dong-y.csv': csv('dong-y', forms),
    'content/cau-chuyen/vuon.mdx': page(`dong_y: PH-0/2025|PH-1/2025|PH-2/2025\nma_don_vi: '90001'\n`),
  })
  expect(statusView(vi).consents.map(({ body, forms: count }) => [body, count])).toEqual([
    ['Ban', 1],
    ['Phòng', 2],
  ])
})

test('what is held back has another print when a cell is hidden', () => {
  const shown = twin({ 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96' }) })
  const files = { 'data/so-lieu/a.csv': figures({ trang_thai: 'bao-mat' }) }
  expect(twin(files).heldBack).not.toBe(shown.heldBack)
  expect(twin(files).heldBack).toBe(twin(files).heldBack)
})
