/** Target rows, with the plan's own yearly path when it gives one. */
import type { Finding } from '../../model/finding.ts'
import type { Operator, Target } from '../../model/types.ts'
import { readNumber } from '../read/number.ts'
import { readPeriod } from '../read/period.ts'
import type { Table } from '../read/table.ts'
import * as say from '../../language/findings/register-rules.ts'
import { placeOf, type RecordReader } from './record.ts'
import { targetKinds } from '../../model/tokens.ts'

/** Null when a cell the target cannot do without was missing; `readRecord` has then said so. */
export function toTarget(r: RecordReader, table: Table, findings: Finding[]): Target | null {
  const [from, to, value] = [r.period('tu_ky'), r.period('den_ky'), r.number('gia_tri')]
  if (!from || !to || value === null) return null
  const comparison = (r.text('phep_so') === 'khoang' ? 'range' : r.text('phep_so')) as Operator
  return {
    indicator: r.text('ma_chi_tieu'),
    reading: r.text('cach_doc'),
    readingName: r.both('ten_cach_doc'),
    series: r.text('chuoi'),
    comparison,
    value,
    valueTo: r.number('gia_tri_den'),
    kind: targetKinds[r.text('kieu')] ?? 'level',
    recurrence: r.text('lap_lai') === 'hang-nam' ? 'yearly' : 'once',
    from,
    to,
    baseline: r.period('ky_goc'),
    path: readPath(r, table, findings),
    tolerance: r.number('dung_sai') ?? 0,
    official: r.yes('chinh_thuc'),
    source: r.optional('nguon'),
    origin: r.origin,
  }
}

function readPath(r: RecordReader, table: Table, findings: Finding[]): Target['path'] {
  return r.list('lo_trinh').flatMap((step) => {
    const [when = '', what = ''] = step.split('=', 2)
    const [period, value] = [readPeriod(when.trim()), readNumber(what.trim())]
    if (period.ok && value.ok) return [{ period: period.period, value: value.value }]
    findings.push({
      level: 'error',
      rule: 'target-path',
      ...placeOf(table, r.origin, 'lo_trinh'),
      value: step,
      phrase: say.targetPath(step),
    })
    return []
  })
}
