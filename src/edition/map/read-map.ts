/** The edition's map: GeoJSON (RFC 7946), one feature a unit, with `ma` (and `tu_ngay` for codes used again) as properties. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import * as say from '../../language/findings/map.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { EditionMap, MapArea, MapSettings, Unit } from '../../model/types.ts'
import { readDate } from '../read/period.ts'
import type { RuleName } from '../../model/rules.ts'

/** A map of more than this would weigh on every page that shows it. */
const mostBytes = 2_000_000

interface Feature {
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null
  readonly properties?: Readonly<Record<string, unknown>> | null
}

/** The map, or null when it cannot be used; every mistake is in `findings`. `at` is where the site file names it. */
export function readMap(
  settings: MapSettings,
  at: Place,
  bytes: Uint8Array | undefined,
  units: readonly Unit[],
  findings: Finding[],
): EditionMap | null {
  const before = findings.length
  const report = (rule: RuleName, place: Place, phrase: Phrase, value?: string) =>
    findings.push({ level: 'error', rule, ...place, ...(value === undefined ? {} : { value }), phrase })
  if (!settings.licence.vi) report('map-licence', at, say.noLicence())
  const file: Place = { file: settings.file }
  if (!bytes) report('map-missing', at, say.missing(settings.file), settings.file)
  else if (bytes.length > mostBytes) report('map-too-large', file, say.tooLarge(bytes.length, mostBytes))
  const features = bytes && bytes.length <= mostBytes ? featuresOf(bytes) : []
  if (features === null) report('map-syntax', file, say.notGeoJson())
  const areas: MapArea[] = []
  features?.forEach((feature, i) => {
    const code: unknown = feature.properties?.['ma']
    const unit = unitOf(feature, units)
    if (!unit) report('map-unit', file, say.unknownUnit(i + 1, typeof code === 'string' ? code : ''), show(code))
    else if (areas.some((area) => area.unit === unit.id)) report('map-unit', file, say.unitTwice(i + 1, unit.code), unit.code)
    else if (!isArea(feature.geometry)) report('map-geometry', file, say.notAnArea(i + 1, unit.code), unit.code)
    else areas.push({ unit: unit.id, geometry: feature.geometry })
  })
  return findings.length === before ? { credit: settings.licence, source: settings.source, areas } : null
}

function featuresOf(bytes: Uint8Array): readonly Feature[] | null {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { type?: unknown; features?: unknown }
    return read.type === 'FeatureCollection' && Array.isArray(read.features) ? (read.features as Feature[]) : null
  } catch {
    return null
  }
}

/** The unit of a feature: its code, and the day it began where the code has had several bearers. */
function unitOf({ properties }: Feature, units: readonly Unit[]): Unit | undefined {
  const bearers = units.filter((unit) => unit.code === properties?.['ma'])
  const from = properties?.['tu_ngay']
  if (bearers.length < 2 && !from) return bearers[0]
  const read = typeof from === 'string' && from !== '' ? readDate(from) : null
  const day = read?.ok ? read.date : null
  return bearers.find((unit) => unit.from === day)
}

function isArea(geometry: Feature['geometry']): geometry is Polygon | MultiPolygon {
  if (geometry?.type === 'Polygon') return isPolygon(geometry.coordinates)
  return geometry?.type === 'MultiPolygon' && isList(geometry.coordinates) && geometry.coordinates.every(isPolygon)
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0

/** Rings of at least four positions whose last is the first. */
function isPolygon(rings: unknown): boolean {
  return isList(rings) && rings.every((ring) => isList(ring) && ring.length >= 4 && ring.every(isPosition) && closed(ring))
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false
  const [longitude, latitude] = value as unknown[]
  return typeof longitude === 'number' && Math.abs(longitude) <= 180 && typeof latitude === 'number' && Math.abs(latitude) <= 90
}

function closed(ring: readonly unknown[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)] as [Position, Position]
  return first[0] === last[0] && first[1] === last[1]
}

/** A property of any kind, as a finding may print it. */
const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
