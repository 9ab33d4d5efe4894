/**
 * The key of an observation in an edition: indicator, unit, period as written, definition (`''` where there is none).
 * The unit is a code, or a unit's id where codes are used again.
 */
export const observationKey = (indicator: string, unit: string, period: string, definition: string): string =>
  `${indicator}|${unit}|${period}|${definition}`
