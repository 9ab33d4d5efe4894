import { describe, expect, test } from 'vitest'
import { csv, readSmall, rulesOf, siteYaml, units } from '../../support/small-edition.ts'

const square = [
  [
    [110, 10],
    [110.1, 10],
    [110.1, 10.1],
    [110, 10.1],
    [110, 10],
  ],
]
const feature = (ma: unknown, geometry: unknown = { type: 'Polygon', coordinates: square }, more: object = {}) => ({
  type: 'Feature',
  properties: { ma, ...more },
  geometry,
})
const collection = (...features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features })
const named = (licence = 'CC0 1.0', file = 'data/ban-do.geojson') => ({
  'content/trang-web.yaml': `${siteYaml}\nban_do:\n  tep: ${file}\n  giay_phep: ${licence}\n`,
})
const map = (text: string) => ({ ...named(), 'data/ban-do.geojson': text })
const ended = '30/06/2025'

describe('the map of an edition', () => {
  test('an edition without a map has none, and nothing is said of it', () => {
    const reading = readSmall()
    expect(reading.edition?.map).toBeNull()
  })

  test('a licensed map is read, its areas tied to units in their time', () => {
    const reading = readSmall(map(collection(feature('90001'), feature('90002', undefined, { tu_ngay: '01/07/2025' }))))
    expect(rulesOf(reading)).toEqual([])
    expect(reading.edition?.map?.credit.vi).toBe('CC0 1.0')
    expect(reading.edition?.map?.areas.map(({ unit }) => unit)).toEqual(['90001@', '90002@2025-07-01'])
  })

  test.each([
    ['a map that is not there', named(), 'map-missing'],
    ['a map without its licence', { ...map(collection(feature('90001'))), ...named("''") }, 'map-licence'],
    ['a file that is not JSON', map('<kml/>'), 'map-syntax'],
    ['JSON that is not a collection', map('{"type":"Feature"}'), 'map-syntax'],
    ['a collection without a list', map('{"type":"FeatureCollection","features":{}}'), 'map-syntax'],
    ['a unit nobody knows', map(collection(feature('99999'))), 'map-unit'],
    ['a unit code as a number', map(collection(feature(90001))), 'map-unit'],
    ['a code used again, with a day nobody knows', map(collection(feature('90002', undefined, { tu_ngay: '01/07/2024' }))), 'map-unit'],
    ['a unit twice', map(collection(feature('90001'), feature('90001'))), 'map-unit'],
    ['a point', map(collection(feature('90001', { type: 'Point', coordinates: [1, 2] }))), 'map-geometry'],
    ['no geometry', map(collection(feature('90001', null))), 'map-geometry'],
    ['an open ring', map(collection(feature('90001', { type: 'Polygon', coordinates: [square[0]!.slice(0, 4)] }))), 'map-geometry'],
    [
      'metres instead of degrees',
      map(collection(feature('90001', { type: 'Polygon', coordinates: [square[0]!.map(([x, y]) => [x! * 5000, y! * 5000])] }))),
      'map-geometry',
    ],
    ['a file too large', map(collection(feature('90001', undefined, { x: 'x'.repeat(2_000_001) }))), 'map-too-large'],
    [
      'a source nobody registered',
      {
        ...map(collection(feature('90001'))),
        'content/trang-web.yaml': `${siteYaml}\nban_do: { tep: data/ban-do.geojson, giay_phep: CC0, nguon: khong-co }\n`,
      },
      'unknown-source',
    ],
  ])('%s is an error with its cure', (_, files, rule) => {
    const reading = readSmall(files)
    expect(rulesOf(reading)).toEqual([rule])
    expect(reading.findings.at(-1)?.phrase.vi.fix).not.toBe('')
  })
})

describe('tiles', () => {
  const placed = (...tiles: readonly (readonly [string, string])[]) => ({
    'data/don-vi.csv': csv(
      'don-vi',
      units.map((unit, i) => ({ ...unit, o_cot: tiles[i]?.[0] ?? '', o_hang: tiles[i]?.[1] ?? '' })),
    ),
  })
  test('half a place is an error', () => expect(rulesOf(readSmall(placed(['', ''], ['2', ''])))).toEqual(['tile']))
  test('units of different times may share a tile, units of one time may not', () => {
    const at = (wanted: (unit: (typeof units)[number]) => boolean) =>
      placed(...units.map((unit) => (wanted(unit) ? (['1', '1'] as const) : (['', ''] as const))))
    const former = units.filter((unit) => unit.cap === 'xa' && unit.den_ngay === ended)
    expect(former.length).toBeGreaterThan(1)
    const later = units.find((unit) => unit.cap === 'xa' && 'tu_ngay' in unit)
    expect(rulesOf(readSmall(at((unit) => unit === former[0] || unit === later)))).toEqual([])
    expect(rulesOf(readSmall(at((unit) => former.includes(unit))))).toContain('tile')
  })
})
