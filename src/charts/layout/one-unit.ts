/** Two units of measure on one axis say what nobody measured: a chart that is given them is refused. */

/** The chart's unit, and those that its rows, points and marks are in where they say so. Throws where they differ. */
export function oneUnit(id: string, unit: string, parts: readonly ({ readonly unit?: string } | null)[]): void {
  const other = parts.find((part) => part?.unit !== undefined && part.unit !== unit)
  if (other) throw new RangeError(`Chart “${id}” has one axis for “${unit}” and “${other.unit}”; draw a chart for each unit.`)
}
