/** What a map of units is drawn from. */
import type { MultiPolygon, Polygon } from 'geojson'
import type { ChartInput } from '../svg/frame.ts'
import type { Quantity, UnitRow } from '../units/rows.ts'

export type MapUnit = UnitRow & {
  /** WGS 84, degrees. */
  readonly geometry: Polygon | MultiPolygon
}

export interface UnitMapInput extends ChartInput, Quantity {
  readonly areas: readonly MapUnit[]
  /** Whose borders these are, and under which licence. */
  readonly credit: string
}
