/** How sure figures are. */
import type { FigureStatus } from './figures.ts'

/** The surest first. */
export const figureStatusOrder: readonly FigureStatus[] = ['official', 'provisional', 'estimate', 'illustrative']

/** What is computed from figures is as sure as the least sure of them. */
export function leastCertain(statuses: readonly FigureStatus[]): FigureStatus {
  return statuses.reduce((a, b) => (figureStatusOrder.indexOf(a) < figureStatusOrder.indexOf(b) ? b : a), 'official')
}
