/** Words that stand in one field of one file alone, so that it is known wherever they come to light. */

/** Payloads that only do harm when they are all there is: no mark is put behind them. */
const bare: readonly string[] = ['__proto__', 'constructor', '\\']
const fields: string[] = []

export function marked(payload: string, field: string): string {
  if (!fields.includes(field)) fields.push(field)
  return bare.includes(payload) ? payload : `${payload} zq${fields.indexOf(field)}qz`
}

/** The fields whose marks stand in a text. */
export const fieldsIn = (text: string): string[] => [...text.matchAll(/zq(\d+)qz/gi)].map(([, i]) => fields[Number(i)]!)

/** Every field that was given a payload. */
export const fieldsTried = (): readonly string[] => fields
