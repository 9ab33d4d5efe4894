/** Series that a target names as near to it are other series, and it is said in both languages why they are not its own figures. */
import * as say from '../../language/findings/register-rules.ts'
import type { ColumnName } from '../../model/schema/tables.ts'
import { found, type Rule } from './rule.ts'

export const neighbours: Rule = (context) =>
  context.edition.indicators.flatMap(({ code, neighbours: near, neighboursDiffer: why, origin }) => {
    const fault = (kind: Parameters<typeof say.neighbours>[1], field: ColumnName<'chi-tieu'>, value: string) =>
      found(context, { level: 'error', rule: 'neighbours', origin, field, value, phrase: say.neighbours(code, kind) })
    if (near.length === 0) return why.vi || why.en ? [fault('reason-alone', 'gan_voi', '')] : []
    return [
      ...(near.includes(code) ? [fault('itself', 'gan_voi', code)] : []),
      ...(why.vi === '' ? [fault('no-reason', 'gan_voi_vi_sao', '')] : []),
      ...(why.vi !== '' && (why.en === '' || why.en === why.vi) ? [fault('no-english', 'gan_voi_vi_sao_en', '')] : []),
    ]
  })
