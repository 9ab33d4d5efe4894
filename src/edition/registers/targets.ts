/** Target rows, with the plan's own yearly path when it gives one. */
import type { Finding } from '../../model/finding.ts'
import type { Target } from '../../model/types.ts'
import { hasTwoReadings, readNumber } from '../read/number.ts'
import { readPeriod } from '../read/period.ts'
import type { Table } from '../read/table.ts'
import { twoReadings } from '../../language/findings/read-number.ts'
import * as say from '../../language/findings/register-rules.ts'
import { placeOf, type RecordReader } from './record.ts'
import type { Columns, Schemas } from '../../model/schema/tables.ts'
import { comparisons, recurrences, targetKinds } from '../../model/tokens.ts'

type TargetTable = Table<Schemas['muc-tieu']>

export function toTarget(r: RecordReader<Columns<'muc-tieu'>>, table: TargetTable, findings: Finding[]): Target {
  return {
    indicator: r.text('ma_chi_tieu'),
    reading: r.text('cach_doc'),
    readingName: r.both('ten_cach_doc'),
    series: r.text('chuoi'),
    comparison: r.term('phep_so', comparisons),
    value: r.number('gia_tri'),
    valueTo: r.number('gia_tri_den'),
    kind: r.term('kieu', targetKinds),
    recurrence: r.term('lap_lai', recurrences),
    from: r.period('tu_ky'),
    to: r.period('den_ky'),
    baseline: r.period('ky_goc'),
    path: readPath(r, table, findings),
    tolerance: r.number('dung_sai') ?? 0,
    official: r.yes('chinh_thuc'),
    source: r.optional('nguon'),
    origin: r.origin,
  }
}

function readPath(r: RecordReader<Columns<'muc-tieu'>>, table: TargetTable, findings: Finding[]): Target['path'] {
  return r.list('lo_trinh').flatMap((step) => {
    const [when = '', what = ''] = step.split('=', 2)
    const [period, value] = [readPeriod(when.trim()), readNumber(what.trim())]
    const at = { ...placeOf(table, r.origin, 'lo_trinh'), value: step }
    if (hasTwoReadings(what, ',') || (table.delimiter === ',' && hasTwoReadings(what, '.')))
      findings.push({ level: 'error', rule: 'ambiguous-number', ...at, phrase: twoReadings(what.trim()) })
    else if (!period.ok || !value.ok) findings.push({ level: 'error', rule: 'target-path', ...at, phrase: say.targetPath(step) })
    else {
      for (const repair of value.repairs) findings.push({ level: 'repair', ...repair, ...at })
      return [{ period: period.period, value: value.value }]
    }
    return []
  })
}
