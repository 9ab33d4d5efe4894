/** What a damaged file of figures says by itself, read by another parser that guesses nothing. */
import { dsvFormat } from 'd3'
import type { Figures } from '../judge.ts'

const number = /^-?(?:\d+|\d{1,3}(?:[. ]\d{3})+)(?:,\d+)?$/
const plain = (text: string) => (text === '' ? '' : number.test(text) ? String(Number(text.replace(/[. ]/g, '').replace(',', '.'))) : null)
const period = (text: string) => text.split('/').reverse().join('-')

/** Rows that spell their numbers: indicator, unit, period and definition → numerator, denominator and value (`''` where it is computed). */
export function literalFigures(bytes: Uint8Array): ReadonlyMap<string, readonly (string | null)[]> {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
  const first = text.split('\n', 1)[0]!
  const rows = dsvFormat([';', '\t', ','].find((by) => first.includes(by)) ?? ';').parseRows(text)
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase())
  const of = (row: readonly string[], name: string) => row[names.indexOf(name)]?.trim() ?? ''
  return new Map(
    rows
      .slice(1)
      .map((row) => [
        [of(row, 'ma_chi_tieu'), of(row, 'ma_don_vi'), period(of(row, 'ky')), of(row, 'chuan')].join('|'),
        ['tu_so', 'mau_so', 'gia_tri'].map((name) => plain(of(row, name))),
      ]),
  )
}

/** Published figures that differ from the base and are not what the damaged file spells in so many digits. */
export function unexplained(base: Figures, now: Figures, bytes: Uint8Array, derived: (key: string) => boolean): string[] {
  const spelled = literalFigures(bytes)
  const keys = new Set([...Object.keys(base), ...Object.keys(now)])
  return [...keys].flatMap((key) => {
    if (base[key] === now[key] || derived(key)) return []
    const cells = spelled.get(key)
    if (now[key] === undefined) return cells?.some((one) => one !== '') ? [`${key}: gone, though its row is there`] : []
    const said = now[key].split('|')
    const same = cells?.every((one, i) => one === said[i] || (one === '' && (i === 2 || said[i] === '')))
    return same ? [] : [`${key}: ${base[key] ?? 'nothing'} became ${now[key]}`]
  })
}
