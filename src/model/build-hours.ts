/** Hours between two builds as they are typed: whole, from 1 to those of a year. Null for none and for whatever else. */
export function buildHours(given: string | undefined): number | null {
  const hours = /^\d{1,4}$/.test(given ?? '') ? Number(given) : 0
  return hours >= 1 && hours <= 8784 ? hours : null
}
