/** A folder to the typed model of its edition, with every finding. Reads each file once; throws for nothing an editor did. */
import * as say from '../language/findings/folder.ts'
import { readContents, readSettings, type KeyPlaces } from './content/read-content.ts'
import { siteFile } from './content/site-file.ts'
import type { Finding } from '../model/finding.ts'
import { readFolder, type EditionFile } from './folder.ts'
import { indexEdition, type EditionIndex } from './index-edition.ts'
import type { Edition, Observation, Origin, SiteSettings } from '../model/types.ts'
import { findingsAfter } from './protection/findings-after.ts'
import { toMark, type Mark } from './protection/mark-rows.ts'
import { readPublicFolder } from './public-folder.ts'
import { publish } from './publish.ts'
import { frozenFigures } from './frozen/frozen-figures.ts'
import { readFrozen } from './frozen/read-frozen.ts'
import { readMap } from './map/read-map.ts'
import { deriveSeries } from './observations/derive.ts'
import { derivedGaps } from './observations/derived-gaps.ts'
import { readObservations } from './observations/read-observations.ts'
import { readTable, type Table } from './read/table.ts'
import { placeOf, readRecord, type RecordReader } from './registers/record.ts'
import * as to from './registers/registers.ts'
import { toTarget } from './registers/targets.ts'
import { derivedBounds } from './rules/derived.ts'
import { rules } from './rules/all.ts'
import type { RuleContext } from './rules/rule.ts'
import type { RecordField } from '../model/schema/names.ts'
import { schemas, type Columns, type RegisterName, type Schemas, type TableName } from '../model/schema/tables.ts'
import type { FieldsOf, TableSchema } from '../model/schema/types.ts'
import { foldedNames, indexUnits, withOwnSlugs } from './units.ts'

export interface Reading {
  /** The model, derived series included; null when findings of level error stand in the way. */
  readonly edition: Edition | null
  readonly index: EditionIndex | null
  readonly findings: readonly Finding[]
  readonly files: number
  readonly rows: number
  /** Rows of figures that must be marked as hidden, and are not. */
  readonly unmarked: readonly Mark[]
}

const registerNames = Object.keys(schemas).filter((name) => name !== 'so-lieu') as RegisterName[]

/**
 * Reads, checks and models an edition; `onFile` is told of each file of figures before it is read, `publicDir` holds the files
 * that a build copies as they are.
 */
export function readEdition(
  dir: string,
  onFile: (file: string, done: number, all: number) => void = () => undefined,
  publicDir = 'public',
): Reading {
  const folder = readFolder(dir)
  const shared = readPublicFolder(publicDir)
  const findings: Finding[] = [...folder.findings, ...shared.findings]
  const files = new Map(folder.files.map((file) => [file.path, file]))
  const tables: { [N in RegisterName]?: Table<Schemas[N]> } = {}
  const columns = new Map<string, Table>()

  const missing = folder.findings.map((finding) => finding.file)
  const present = new Set(missing.includes('.') ? [] : ['content', 'data'].filter((part) => !missing.includes(`${part}/`)))
  const places: KeyPlaces = new Map()
  const site = readSite(files.get(siteFile), !present.has('content'), places, findings)
  const names = new Set<string>()
  const table = <N extends TableName>(name: N, file: EditionFile): Table<Schemas[N]> | null => {
    const result = readTable(file.bytes, file.path, schemas[name], {
      knownNames: names,
      allowNoRows: name !== 'so-lieu' && name !== 'don-vi' && name !== 'chi-tieu',
    })
    findings.push(...result.findings)
    if (result.table) columns.set(file.path, { ...result.table, rows: [] })
    return result.table
  }
  const readRegister = <N extends RegisterName>(name: N): void => {
    const path = `data/${name}.csv`
    const file = files.get(path)
    const read = file ? table(name, file) : null
    if (read) Object.assign(tables, { [name]: read })
    else if (!file && present.has('data'))
      findings.push({ level: 'error', rule: 'missing-file', file: path, phrase: say.missingTable(path, schemas[name].title) })
  }
  // Names of units confirm the encoding of every other file.
  readRegister('don-vi')
  if (tables['don-vi']) for (const folded of foldedNames(records(tables['don-vi'], to.toUnit, []))) names.add(folded)
  for (const name of registerNames) if (name !== 'don-vi') readRegister(name)

  const register = <N extends RegisterName, T>(name: N, make: (record: RecordReader<Columns<N>>) => T): T[] => {
    const read: Table<Schemas[N]> | undefined = tables[name]
    return read ? records(read, make, findings) : []
  }
  const units = withOwnSlugs(register('don-vi', to.toUnit))
  const indicators = register('chi-tieu', to.toIndicator)
  const targetTable = tables['muc-tieu']
  const targets = targetTable ? records(targetTable, (record) => toTarget(record, targetTable, findings), findings) : []

  const observations: Observation[] = []
  const context = { units: indexUnits(units), indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])) }
  let rows = 0
  let done = 0
  for (const file of folder.files) {
    if (!file.path.startsWith('data/so-lieu/')) continue
    onFile(file.path, ++done, folder.files.length)
    const read = table('so-lieu', file)
    rows += read?.rows.length ?? 0
    if (read) readObservations(read, context, observations, findings)
  }
  for (const read of Object.values(tables)) rows += read.rows.length

  const { pages: content, bodies } = readContents(folder.files, places, findings)

  if (!site) return { edition: null, index: null, findings: sorted(findings), files: folder.files.length, rows, unmarked: [] }
  const mapAt = places.get(siteFile)!('ban_do')
  const parts = {
    dir,
    site,
    units,
    map: site.map && readMap(site.map, mapAt, files.get(site.map.file)?.bytes, units, findings),
    indicators,
    targets,
    content,
    sources: register('nguon', to.toSource),
    documents: register('van-ban', to.toDocument),
    organisations: register('co-quan', to.toOrganisation),
    tasks: register('nhiem-vu', to.toTask),
    models: register('mo-hinh', to.toModel),
    questions: register('cau-hoi', to.toQuestion),
    statements: register('phat-bieu', to.toStatement),
    terms: register('thuat-ngu', to.toTerm),
    frozen: readFrozen(folder.files, findings),
  }
  const typed: Edition = { ...parts, observations }
  const place = (origin: Origin, field: RecordField) => {
    const shape = columns.get(origin.file)
    return shape ? placeOf(shape, origin, field) : (places.get(origin.file)?.(field) ?? { file: origin.file, line: origin.line, field })
  }
  const paths = [...files.keys(), ...folder.known]
  const ruleContext: RuleContext = {
    edition: typed,
    index: indexEdition(typed),
    registers: tables,
    files: paths,
    documents: folder.files,
    publicFiles: shared.files,
    bodies,
    place,
  }
  for (const rule of rules) for (const finding of rule(ruleContext)) findings.push(finding)

  const derived = deriveSeries(context.indicators, observations)
  findings.push(...derivedBounds(ruleContext, derived))
  const published = publish(observations, derived, parts, frozenFigures(folder.files, parts.frozen))
  const checked = findingsAfter(ruleContext, published, findings)
  const unmarked = site.repositoryIsPublic ? [...published.hidden.keys()].map((o) => toMark(o, columns.get(o.origin.file)!)) : []
  const result = { findings: sorted(checked), files: folder.files.length, rows, unmarked }
  if (checked.some((finding) => finding.level === 'error')) return { edition: null, index: null, ...result }
  const gaps = derivedGaps(context.indicators, published.observations)
  const shown = gaps.length === 0 ? published.observations : [...published.observations, ...gaps]
  const edition: Edition = { ...parts, observations: shown }
  // With nothing derived or hidden the rules' index is the edition's, too.
  const index = shown === observations ? ruleContext.index : indexEdition(edition)
  return { edition, index, ...result }
}

function readSite(file: EditionFile | undefined, folderBroken: boolean, places: KeyPlaces, findings: Finding[]): SiteSettings | null {
  if (file) return readSettings(file, places, findings)
  if (!folderBroken) findings.push({ level: 'error', rule: 'missing-file', file: siteFile, phrase: say.missingSiteFile() })
  return null
}

function records<S extends TableSchema, T>(table: Table<S>, make: (record: RecordReader<FieldsOf<S>>) => T, findings: Finding[]): T[] {
  return table.rows.flatMap((row) => {
    const record = readRecord(table, row, findings)
    return record ? [make(record)] : []
  })
}

const severity = { error: 0, warning: 1, repair: 2 } as const

/** Findings by file, line and column; within one place errors first. */
function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      severity[a.level] - severity[b.level],
  )
}
