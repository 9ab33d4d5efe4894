/** Texts that name a period, however its row spells it now: old texts that quote a figure keep working. */
import type { Period } from './basics.ts'

/** `cuoi 2021` is also `2021`, `12/2021` and `31/12/2021`, and `dau 2024` is `01/01/2024`; any other period has its own text alone. */
export function isNamed({ kind, text }: Pick<Period, 'kind' | 'text'>, name: string): boolean {
  if (text === name) return true
  if (kind !== 'year-end' && kind !== 'year-start') return false
  const year = text.slice(-4)
  return kind === 'year-end' ? [year, `12/${year}`, `31/12/${year}`].includes(name) : name === `01/01/${year}`
}
