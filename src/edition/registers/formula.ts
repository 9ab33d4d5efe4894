/** Formulas of derived series: two indicator codes and `/`, `*` or `+`, nothing more. */
import type { Formula } from '../../model/types.ts'

const signs: Readonly<Record<string, Formula['operator']>> = { '/': '/', ':': '/', '*': '*', '×': '*', '+': '+' }

/** `BC1 / BC2`, `BC1 + BC2` → formula; empty text → null. Anything else is null too and reported by the rule `formula`. */
export function readFormula(text: string): Formula | null {
  const match = /^\s*([A-Z]+[0-9A-Z]*)\s*([/*×:+])\s*([A-Z]+[0-9A-Z]*)\s*$/.exec(text)
  if (!match) return null
  const [, left, sign, right] = match
  return { operator: signs[sign!]!, left: left!, right: right! }
}
