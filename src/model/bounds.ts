/** What the bounds of two numbers say of a number computed from them. Nothing is said where the direction is not certain. */
import type { Bound } from './figures.ts'

/** A number as far as its exactness goes. */
export interface Bounded {
  readonly value: number
  readonly bound: Bound | null
}

/** `known: false` where nothing can be said, so that nothing may be computed. */
export type ComputedBound = { readonly known: true; readonly bound: Bound | null } | { readonly known: false }

const unknown: ComputedBound = { known: false }
const known = (bound: Bound | null): ComputedBound => ({ known: true, bound })

const sides: Readonly<Record<Bound, 'above' | 'below' | 'around'>> = {
  'more-than': 'above',
  'at-least': 'above',
  nearly: 'below',
  'at-most': 'below',
  about: 'around',
}

/** True where the number may lie above what is printed; likewise below. */
export const mayBeAbove = (bound: Bound | null): boolean => bound !== null && sides[bound] !== 'below'
export const mayBeBelow = (bound: Bound | null): boolean => bound !== null && sides[bound] !== 'above'

/** A / B keeps the bound of A where B is exact; a bound on B would turn round, and is not computed. */
export const boundOfQuotient = (a: Bounded, b: Bounded): ComputedBound =>
  a.bound === null && b.bound === null ? known(null) : b.bound !== null || a.value < 0 || b.value < 0 ? unknown : known(a.bound)

/** A × B keeps a bound that only one has, or both on the same side. */
export const boundOfProduct = (a: Bounded, b: Bounded): ComputedBound =>
  (a.bound ?? b.bound) !== null && (a.value < 0 || b.value < 0) ? unknown : together([a.bound, b.bound])

/** A sum keeps the bounds of its parts where they are all on one side. */
export const boundOfSum = (parts: readonly Bounded[]): ComputedBound => together(parts.map(({ bound }) => bound))

function together(all: readonly (Bound | null)[]): ComputedBound {
  const bounds = all.filter((bound) => bound !== null)
  const [first] = bounds
  if (first === undefined) return known(null)
  if (bounds.some((bound) => sides[bound] !== sides[first])) return unknown
  // The strict word holds for the whole as soon as one part has it.
  return known(bounds.find((bound) => bound === 'more-than' || bound === 'nearly') ?? first)
}
