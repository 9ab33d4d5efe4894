/** Codes written in registers and in content point to something that exists. */
import { unknownCode } from '../../language/findings/rules.ts'
import { componentOf } from '../../model/schema/components.ts'
import type { PageKey } from '../../model/schema/forms/page.ts'
import type { RefName } from '../../model/schema/types.ts'
import type { RuleName } from '../../model/rules.ts'
import type { Finding } from '../../model/finding.ts'
import { lookAlike } from '../../language/findings/habits.ts'
import { foreignLetter } from '../read/look-alike.ts'
import { readCell } from '../read/cell.ts'
import { nearest } from '../read/suggest.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

/** Register name → the codes it holds and the file to look in. */
function registry({ index }: RuleContext): Readonly<Record<RefName, { readonly codes: ReadonlySet<string>; readonly file: string }>> {
  const of = (codes: Iterable<string>, file: string) => ({ codes: new Set(codes), file })
  return {
    'don-vi': of(index.units.byCode.keys(), 'don-vi.csv'),
    'chi-tieu': of(index.indicators.keys(), 'chi-tieu.csv'),
    nguon: of(index.sources.keys(), 'nguon.csv'),
    'van-ban': of(index.documents.keys(), 'van-ban.csv'),
    'co-quan': of(index.organisations.keys(), 'co-quan.csv'),
    'nhiem-vu': of(index.tasks.keys(), 'nhiem-vu.csv'),
    'dieu-khoan': of(index.clauses.keys(), 'dieu-khoan.csv'),
    'mo-hinh': of(index.models.keys(), 'mo-hinh.csv'),
    'thuat-ngu': of(index.terms.keys(), 'thuat-ngu.csv'),
    'cau-chuyen': of(index.stories, 'content/cau-chuyen'),
  }
}

export const registerReferences: Rule = (context) => {
  const known = registry(context)
  const findings: Finding[] = []
  for (const table of Object.values(context.registers)) {
    table.schema.fields.forEach((field, i) => {
      if (!('ref' in field)) return
      const { ref } = field
      // An edition without the register of clauses names them as the plan prints them.
      if (ref === 'dieu-khoan' && !context.registers['dieu-khoan']?.rows.length) return
      const target = known[ref]
      for (const row of table.rows) {
        const cell = row.cells[i] ?? ''
        // What is no code has been said where it was read.
        if (!readCell(field, cell).ok) continue
        const codes = 'list' in field ? cell.split('|').map((code) => code.trim()) : [cell]
        for (const code of codes) {
          if (code === '' || target.codes.has(code)) continue
          const phrase = unknownPhrase(target, code)
          findings.push(
            found(context, {
              level: 'error',
              rule: unknown[ref],
              origin: { file: table.file, line: row.line, row: row.row },
              field: field.name,
              value: code,
              phrase,
            }),
          )
        }
      }
    })
  }
  return findings
}

/** What is wrong with a code that is not there: a letter of another alphabet, or simply another code. */
function unknownPhrase({ codes, file }: { readonly codes: ReadonlySet<string>; readonly file: string }, code: string): Finding['phrase'] {
  const foreign = foreignLetter(code)
  return foreign ? lookAlike(code, foreign.letter, foreign.alphabet, foreign.plain) : unknownCode(file, code, nearest(code, [...codes]))
}

/** The rule that a code breaks when what it points to is not there. */
const unknown: Readonly<Record<RefName, RuleName>> = {
  'don-vi': 'unknown-unit',
  'chi-tieu': 'unknown-indicator',
  nguon: 'unknown-source',
  'van-ban': 'unknown-document',
  'co-quan': 'unknown-organisation',
  'nhiem-vu': 'unknown-task',
  'dieu-khoan': 'unknown-clause',
  'mo-hinh': 'unknown-model',
  'thuat-ngu': 'unknown-term',
  'cau-chuyen': 'unknown-story',
}

/** Codes in front matter and in component attributes. */
export const contentReferences: Rule = (context) => {
  const known = registry(context)
  const findings: Finding[] = []
  const check = (register: RefName, code: string, place: Omit<Finding, 'level' | 'rule' | 'phrase'>) => {
    const target = known[register]
    if (target.codes.has(code)) return
    findings.push({
      level: 'error',
      rule: unknown[register],
      ...place,
      value: code,
      phrase: unknownPhrase(target, code),
    })
  }
  const { site } = context.edition
  for (const code of site.modelFigures) check('chi-tieu', code, { ...context.place(site.origin, 'so_mo_hinh'), field: 'so_mo_hinh' })
  for (const page of context.edition.content) {
    const at = (field: PageKey) => ({ ...context.place(page.origin, field), field })
    for (const code of page.sources) check('nguon', code, at('nguon'))
    for (const code of page.indicators) check('chi-tieu', code, at('chi_tieu'))
    for (const code of page.tasks) check('nhiem-vu', code, at('nhiem_vu'))
    for (const code of page.documents) check('van-ban', code, at('van_ban'))
    if (page.unit) check('don-vi', page.unit, at('ma_don_vi'))
    if (page.model) check('mo-hinh', page.model, at('mo_hinh'))
    if (page.owner) check('co-quan', page.owner, at('phu_trach'))
    const body = context.bodies.get(page.origin.file)
    for (const use of body?.components ?? []) {
      for (const { name, ref } of componentOf(use.name)?.attributes ?? []) {
        const code = use.attributes[name]
        if (code && ref) check(ref, code, { file: page.origin.file, line: use.line, column: use.column, field: name })
      }
    }
  }
  return findings
}
