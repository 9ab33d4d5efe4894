/** Numbers in the form in which they are stored. */

/** `1452.5` → `1452,5`; no thousands marks, so that no reader can take them for a decimal. */
export function writeNumber(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals)
  return text.replace('.', ',')
}
