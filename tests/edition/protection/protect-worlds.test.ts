/** Whatever the figures: once they are marked nothing more need be marked, and marking again changes no byte. */
import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { markedFiles, planMarks } from '../../../src/edition/protection/plan-marks.ts'
import { csv, figures, readSmall, units, type Cells } from '../../support/small-edition.ts'
import { worlds, type World } from '../disclosure/world.ts'

const codes: Readonly<Record<string, string>> = { T: '970', A: '90001', B: '90002', C: '90003', D: '90004' }
const fourth = { ma: '90004', den_ngay: '30/06/2025', cap: 'xa', loai: 'Xã', ten: 'Bản Dốc', thuoc: '970', ke_thua: '90003' }

function filesOf({ input }: World): Record<string, string> {
  const indicators = input.indicators.map(({ code, measure, confidential }): Cells => ({
    ma: code,
    loai: 'boi-canh',
    nhom: 'ngheo',
    ten: code,
    kieu: measure === 'rate' ? 'ty-le' : 'so-dem',
    don_vi_tinh: measure === 'rate' ? '%' : 'người',
    bao_mat: confidential ? 'co' : '',
    phan_cua: code === 'Q' || code === 'R' ? 'P' : '',
    luy_ke: code === 'K' ? 'co' : '',
    tinh_theo: code === 'N' ? 'trong-ky' : '',
  }))
  const rows = input.observations.flatMap((o): Cells[] => {
    const unit = codes[o.unit]
    const key = { ky: o.period.text, ma_don_vi: unit, ma_chi_tieu: o.indicator }
    if (unit === undefined) return []
    if (o.state === 'missing') return [{ ...key, trang_thai: 'chua-co' }]
    return [
      o.denominator === null ? { ...key, gia_tri: String(o.value) } : { ...key, tu_so: String(o.numerator), mau_so: String(o.denominator) },
    ]
  })
  return {
    'data/don-vi.csv': csv('don-vi', [...units, fourth]),
    'data/chi-tieu.csv': csv('chi-tieu', indicators),
    'data/so-lieu/a.csv': figures(...rows),
  }
}

test('marking is done in one step', { timeout: 120_000 }, () => {
  let marks = 0
  fc.assert(
    fc.property(worlds, (world) => {
      const reading = readSmall(filesOf(world))
      const plan = planMarks(reading)
      fc.pre(plan.obstacles.length === 0 && plan.marks.length > 0)
      marks += plan.marks.length
      for (const [path, bytes] of markedFiles(reading.dir, plan.marks)!) writeFileSync(path, bytes)
      const again = readEdition(reading.dir)
      expect(again.findings.filter(({ level }) => level === 'error').map(({ rule, line }) => `${rule} ${line}`)).toEqual([])
      expect(again.unmarked).toEqual([])
      expect(again.edition!.observations.filter((o) => o.state === 'missing' && o.reason === 'suppressed')).toHaveLength(plan.marks.length)
    }),
    { numRuns: 40 },
  )
  expect(marks).toBeGreaterThan(40)
})
