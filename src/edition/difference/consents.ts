/** Consents that come, go, end or change in what they cover between two states of an edition. No form is told by its number. */
import type { ConsentChange, ConsentDifference } from '../../model/difference.ts'
import type { IsoDate } from '../../model/basics.ts'
import { daysBetween } from '../../model/moment.ts'
import { endingSoon } from '../../model/pending.ts'
import { columnPositions, schemas, type ColumnName } from '../../model/schema/tables.ts'
import { readTable } from '../read/table.ts'
import type { Files } from './figures.ts'

export const consentFile = 'data/dong-y.csv'

/** `day`: that of the build, by which it is told that a form ends soon or has ended. */
export function consentDifferences(before: Files, after: Files, day: IsoDate): ConsentDifference[] {
  const [old, now] = [formsOf(before), formsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((number) => {
    const changes = changesOf(old.get(number), now.get(number), day)
    return changes.length === 0 ? [] : [{ changes, files: textsNaming(number, before, after) }]
  })
}

type Form = Readonly<Record<ColumnName<'dong-y'>, string>>

function formsOf(files: Files): ReadonlyMap<string, Form> {
  const bytes = files.get(consentFile)
  if (!bytes || bytes.length === 0) return new Map()
  const { table } = readTable(bytes, '', schemas['dong-y'], { knownNames: new Set(), allowNoRows: true })
  const at = columnPositions(schemas['dong-y'])
  const names = Object.keys(at) as ColumnName<'dong-y'>[]
  const forms = (table?.rows ?? []).map(({ cells }) => Object.fromEntries(names.map((name) => [name, cells[at[name]] ?? ''])) as Form)
  return new Map(forms.map((form) => [form.so_phieu, form]))
}

function changesOf(old: Form | undefined, now: Form | undefined, day: IsoDate): ConsentChange[] {
  if (!now) return [{ kind: 'removed' }]
  const until = isoOf(now.den_ngay)
  const days = until === null ? null : daysBetween(day, until)
  const ends: ConsentChange[] = days !== null && until !== null && days <= endingSoon.early ? [{ kind: 'ends', until, days }] : []
  const withdrawn = now.rut_ngay !== '' && now.rut_ngay !== old?.rut_ngay
  if (withdrawn) return [{ kind: 'withdrawn', from: isoOf(now.rut_ngay) ?? day }]
  if (!old) return [{ kind: 'given', surfaces: partsOf(now.pham_vi), kinds: partsOf(now.hinh_thuc) }, ...ends]
  if (JSON.stringify(old) === JSON.stringify(now)) return []
  const [lost, gained] = [coverLost(old, now), coverLost(now, old)]
  const [was, is] = [isoOf(old.den_ngay), until]
  const changes: ConsentChange[] = [
    ...(old.rut_ngay !== '' && now.rut_ngay === '' ? [{ kind: 'restored' } as const] : []),
    ...(lost.length > 0 ? [{ kind: 'narrower', parts: lost } as const] : []),
    ...(gained.length > 0 ? [{ kind: 'wider', parts: gained } as const] : []),
    ...(was !== null && is !== null && was !== is ? [{ kind: is < was ? 'shorter' : 'longer', until: is } as const] : []),
  ]
  return [...(changes.length > 0 ? changes : [{ kind: 'rewritten' } as const]), ...ends]
}

const partsOf = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)

function coverLost(from: Form, to: Form): string[] {
  const kept = new Set([...partsOf(to.pham_vi), ...partsOf(to.hinh_thuc)])
  return [...partsOf(from.pham_vi), ...partsOf(from.hinh_thuc)].filter((part) => !kept.has(part))
}

/** `02/06/2026` → `2026-06-02`; null for whatever else, which is for the check to say. */
const isoOf = (typed: string): IsoDate | null => {
  const [, day = '', month = '', year = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(typed) ?? []
  return year === '' ? null : `${year}-${month}-${day}`
}

/** Texts that rest on a form, before or after: its number stands in their front matter or in a mark of a person. */
function textsNaming(number: string, ...states: readonly Files[]): string[] {
  const named = new RegExp(`(?<![\\w/-])${RegExp.escape(number)}(?![\\w/-])`)
  const paths = states.flatMap((files) =>
    [...files].flatMap(([path, bytes]) => (path.endsWith('.mdx') && named.test(new TextDecoder().decode(bytes)) ? [path] : [])),
  )
  return [...new Set(paths)].sort()
}
