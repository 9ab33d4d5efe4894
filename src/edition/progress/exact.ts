/**
 * Exact fractions, so that 3/10 is never above 30 % and 0.1 + 0.2 is 0.3.
 * Figures are compared by their counts when they have them, otherwise as the decimal number that was printed.
 */
import type { FigureObservation } from '../../model/types.ts'

/** n/d with d > 0. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export const zero: Fraction = { n: 0n, d: 1n }

export function fraction(n: bigint, d: bigint): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d }
}

/** The decimal number as it is written: 0.3 is 3/10, not the binary number next to it. */
export function decimal(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', part = ''] = mantissa.split('.')
  const shift = Number(exponent) - part.length
  const digits = BigInt(whole + part)
  return shift >= 0 ? { n: digits * 10n ** BigInt(shift), d: 1n } : { n: digits, d: 10n ** BigInt(-shift) }
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d })
/** a / b, b not 0. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)
export const negative = (a: Fraction): Fraction => ({ n: -a.n, d: a.d })

/** Below 0 when a < b, 0 when equal, above 0 when a > b; by cross-multiplication. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** For printing: 12 significant digits, no binary dust. */
export function toNumber(a: Fraction): number {
  return tidy(Number(a.n) / Number(a.d))
}

export const tidy = (value: number): number => Number(value.toPrecision(12))

/**
 * A figure's exact value: its counts when they give the printed value (× 100 for percentages), the printed number
 * otherwise. A computed value without counts is taken to 12 digits.
 */
export function exactValue(figure: FigureObservation): Fraction {
  const { value, numerator, denominator, printedDecimals } = figure
  if (numerator !== null && denominator !== null && denominator !== 0) {
    const ratio = over(decimal(numerator), decimal(denominator))
    const allowed = printedDecimals === null ? Math.abs(value) * 1e-9 + 1e-12 : 10 ** -printedDecimals
    for (const candidate of [times(ratio, decimal(100)), ratio]) if (Math.abs(toNumber(candidate) - value) <= allowed) return candidate
  }
  return decimal(printedDecimals === null ? tidy(value) : value)
}
