/** Figures that somebody stated and that fit no series, by the place they are about. */
import type { Statement, Unit } from '../model/types.ts'
import type { Rendition } from './rendition.ts'
import { unitAndPredecessors, unitAtOrLast } from './units/units.ts'

/** Those about a unit, or about those that it took over, which no indicator's page shows. */
export function statementsAbout({ publication }: Rendition, unit: Unit): readonly Statement[] {
  const here = new Set<Unit | undefined>(unitAndPredecessors(publication, unit))
  return publication.edition.statements.filter(
    (statement) => statement.indicators.length === 0 && here.has(unitAtOrLast(publication, statement.unit, null)),
  )
}

/** Those about the whole that the edition tells of, which no indicator's page shows. */
export function statementsOfWhole(rendition: Rendition): readonly Statement[] {
  const { edition, index } = rendition.publication
  return (index.units.byCode.get(edition.site.rootUnit) ?? []).flatMap((unit) => statementsAbout(rendition, unit))
}
