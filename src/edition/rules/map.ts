/** What the maps are drawn from fits together: tiles are whole and apart, the map's source is registered. */
import * as say from '../../language/findings/map.ts'
import { unknownCode } from '../../language/findings/rules.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Unit } from '../../model/types.ts'
import { fullName } from '../observations/unit-name.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import { nearest } from '../read/suggest.ts'
import { found, type Rule } from './rule.ts'

/** Column and row come together, and no two units of one level stand on a tile at the same time. */
export const tiles: Rule = (context) => {
  const { units } = context.edition
  const at = columnPositions(schemas['don-vi'])
  const onTile = (unit: Unit, value: string, phrase: Phrase) =>
    found(context, { level: 'error', rule: 'tile', origin: unit.origin, field: 'o_cot', value, phrase })
  const byLine = new Map(units.map((unit) => [unit.origin.line, unit]))
  const halves = (context.registers['don-vi']?.rows ?? []).flatMap((row) => {
    const unit = byLine.get(row.line)
    const half = unit && Boolean(row.cells[at.o_cot]) !== Boolean(row.cells[at.o_hang])
    return half ? [onTile(unit, row.cells[at.o_cot] ?? '', say.halfTile())] : []
  })
  const placed = new Map<string, Unit[]>()
  const doubled = units.flatMap((unit) => {
    const { tile } = unit
    if (tile === null) return []
    const key = `${unit.level} ${tile.column} ${tile.row}`
    const earlier = placed.get(key) ?? []
    placed.set(key, [...earlier, unit])
    const other = earlier.find((b) => together(b, unit))
    return other ? [onTile(unit, String(tile.column), say.sameTile(fullName(other), fullName(unit)))] : []
  })
  return [...halves, ...doubled]
}

interface Span {
  readonly from: string | null
  readonly to: string | null
}

const together = (a: Span, b: Span): boolean => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')

/** The map's source is in the register of sources. */
export const mapSource: Rule = (context) => {
  const { site, sources } = context.edition
  const code = site.map?.source
  if (!code || context.index.sources.has(code)) return []
  const known = sources.map((source) => source.code)
  return [
    found(context, {
      level: 'error',
      rule: 'unknown-source',
      origin: site.origin,
      field: 'ban_do',
      value: code,
      phrase: unknownCode('nguon.csv', code, nearest(code, known)),
    }),
  ]
}
