/** Registers are consistent in themselves: units in time, formulas, targets, documents, content groups. */
import { outOfBounds, unknownCode } from '../../language/findings/rules.ts'
import { unknownUnit } from '../../language/findings/unit-rules.ts'
import * as say from '../../language/findings/register-rules.ts'
import type { Finding } from '../../model/finding.ts'
import { columnPositions, schemas, type ColumnName } from '../../model/schema/tables.ts'
import type { Indicator, Unit } from '../../model/types.ts'
import { fullName } from '../observations/unit-name.ts'
import { nearest } from '../read/suggest.ts'
import { successorOf } from '../units.ts'
import { found, type Rule } from './rule.ts'
import type { RuleName } from '../../model/rules.ts'

/** One code names one unit at a time; parents and successors exist; a successor starts the day after. */
export const unitsInTime: Rule = (context) => {
  const { units } = context.index
  const findings: Finding[] = []
  for (const unit of units.all) {
    const report = (rule: RuleName, field: ColumnName<'don-vi'>, value: string, phrase: Finding['phrase']) =>
      findings.push(found(context, { level: 'error', rule, origin: unit.origin, field, value, phrase }))
    if (unit.from !== null && unit.to !== null && unit.from > unit.to)
      report('unit-dates', 'den_ngay', unit.to, say.unitDates(fullName(unit)))
    const twin = units.byCode
      .get(unit.code)!
      .find((other) => other !== unit && other.origin.line < unit.origin.line && overlap(other, unit))
    if (twin) report('unit-overlap', 'ma', unit.code, say.unitOverlap(fullName(unit), fullName(twin), unit.code))
    if (unit.parent !== null && !units.byCode.has(unit.parent))
      report('unknown-unit', 'thuoc', unit.parent, unknownUnit(unit.parent, null, null))
    if (unit.successor !== null && !successorOf(units, unit))
      report('unit-successor', 'ke_thua', unit.successor, say.unitSuccessor(fullName(unit), unit.successor, unit.to))
  }
  return findings
}

function overlap(a: Unit, b: Unit): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
}

/** The edition's root unit exists. */
export const rootUnit: Rule = (context) => {
  const { rootUnit: code, origin } = context.edition.site
  if (context.index.units.byCode.has(code)) return []
  return [
    found(context, {
      level: 'error',
      rule: 'unknown-unit',
      origin,
      field: 'don_vi_goc',
      value: code,
      phrase: unknownUnit(code, null, null),
    }),
  ]
}

/** The plan that the edition is about is in the register of sources. */
export const plan: Rule = (context) => {
  const { plan: code, origin } = context.edition.site
  const { sources } = context.index
  if (sources.has(code)) return []
  const phrase = unknownCode('nguon.csv', code, nearest(code, [...sources.keys()]))
  return [found(context, { level: 'error', rule: 'unknown-source', origin, field: 'ke_hoach', value: code, phrase })]
}

/** Formulas are readable, name registered series, do not go in circles, and add up only what is declared to be parts of the sum. */
export const formulas: Rule = (context) => {
  const { indicators } = context.index
  const findings: Finding[] = []
  const at = columnPositions(schemas['chi-tieu'])
  const byLine = new Map([...indicators.values()].map((indicator) => [indicator.origin.line, indicator]))
  for (const row of context.registers['chi-tieu']?.rows ?? []) {
    const text = row.cells[at.cong_thuc] ?? ''
    const indicator = byLine.get(row.line)
    if (text === '' || !indicator) continue
    const report = (phrase: Finding['phrase']) =>
      findings.push(found(context, { level: 'error', rule: 'formula', origin: indicator.origin, field: 'cong_thuc', value: text, phrase }))
    if (!indicator.formula) report(say.formulaSyntax(text))
    else {
      const missing = [indicator.formula.left, indicator.formula.right].filter((code) => !indicators.has(code))
      if (missing.length > 0) report(say.formulaUnknown(missing))
      else if (circular(indicator, indicators)) report(say.formulaCircular(indicator.code))
      const apart = [indicator.formula.left, indicator.formula.right].filter((code) => indicators.get(code)?.partOf !== indicator.code)
      if (indicator.formula.operator === '+' && missing.length === 0 && apart.length > 0)
        findings.push(
          found(context, {
            level: 'error',
            rule: 'formula-sum',
            origin: indicator.origin,
            field: 'cong_thuc',
            value: text,
            phrase: say.formulaSum(indicator.code, apart),
          }),
        )
    }
  }
  return findings
}

function circular(start: Indicator, indicators: ReadonlyMap<string, Indicator>): boolean {
  const seen = new Set<string>()
  const stack = start.formula ? [start.formula.left, start.formula.right] : []
  for (let code = stack.pop(); code !== undefined; code = stack.pop()) {
    if (code === start.code) return true
    if (seen.has(code)) continue
    seen.add(code)
    const formula = indicators.get(code)?.formula
    if (formula) stack.push(formula.left, formula.right)
  }
  return false
}

/** Targets make sense: ranges run upwards, rates lie in 0–100, time runs forwards. */
export const targets: Rule = (context) => {
  const findings: Finding[] = []
  for (const target of context.edition.targets) {
    const report = (field: ColumnName<'muc-tieu'>, value: string, phrase: Finding['phrase']) =>
      findings.push(found(context, { level: 'error', rule: 'target', origin: target.origin, field, value, phrase }))
    const indicator = context.index.indicators.get(target.series)
    if (target.comparison === 'range' && (target.valueTo === null || target.valueTo < target.value))
      report('gia_tri_den', String(target.valueTo ?? ''), say.targetRange())
    if (target.comparison !== 'range' && target.valueTo !== null) report('gia_tri_den', String(target.valueTo), say.targetNoRange())
    if (indicator?.measure === 'rate' && (target.value < 0 || target.value > 100))
      report('gia_tri', String(target.value), outOfBounds(target.value, 0, 100))
    if (target.from.start > target.to.end) report('den_ky', target.to.text, say.targetDates())
    for (const [i, { period }] of target.path.entries()) {
      if (period.end < target.from.start || period.start > target.to.end)
        report('lo_trinh', period.text, say.targetPathOutside(period.text, target.from.text, target.to.text))
      if (target.path.findIndex((step) => step.period.text === period.text) < i)
        report('lo_trinh', period.text, say.targetPathTwice(period.text))
    }
  }
  return findings
}

/** A document cannot be in force before it was issued. */
export const documentDates: Rule = (context) => {
  const findings: Finding[] = []
  for (const d of context.edition.documents) {
    if (d.issued && d.inForce && d.inForce < d.issued)
      findings.push(
        found(context, {
          level: 'error',
          rule: 'document-dates',
          origin: d.origin,
          field: 'ngay_hieu_luc',
          value: d.inForce,
          phrase: say.documentDates(),
        }),
      )
    if (d.inForce && d.expired && d.expired < d.inForce)
      findings.push(
        found(context, {
          level: 'error',
          rule: 'document-dates',
          origin: d.origin,
          field: 'ngay_het_hieu_luc',
          value: d.expired,
          phrase: say.documentDates(),
        }),
      )
  }
  return findings
}

/** Context series belong to a group of the site file. */
export const groups: Rule = (context) => {
  const known = context.edition.site.groups.map((group) => group.code)
  return context.edition.indicators
    .filter((indicator) => indicator.kind === 'context' && !known.includes(indicator.group))
    .map((indicator) =>
      found(context, {
        level: 'error',
        rule: 'unknown-group',
        origin: indicator.origin,
        field: 'nhom',
        value: indicator.group,
        phrase: say.unknownGroup(indicator.group, known),
      }),
    )
}
