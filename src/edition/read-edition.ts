/** A folder to the typed model of its edition, with every finding. Reads each file once; throws for nothing an editor did. */
import { join } from 'node:path'
import * as say from '../language/findings/folder.ts'
import { arranged } from './causes/arrange.ts'
import { lossOf, lostPages, lostRow, type Loss } from './causes/losses.ts'
import { withoutCopies } from './causes/same-files.ts'
import { unreadFiles } from './causes/unread-files.ts'
import { openTexts, withOpenTexts, type OpenTexts } from './consent/open-texts.ts'
import { readContents, readSettings, type KeyPlaces } from './content/read-content.ts'
import { readPaperForms } from './content/paper-forms.ts'
import { paperForms } from '../model/schema/forms/paper-forms.ts'
import { readRecordedWords } from './content/recordings.ts'
import { readSearchWords, searchFile } from './content/search-file.ts'
import { siteFile } from './content/site-file.ts'
import { buildMoment } from '../model/clock.ts'
import type { Finding } from '../model/finding.ts'
import type { Pending } from '../model/pending.ts'
import { readFolder, type EditionFile } from './folder.ts'
import { pendingOf } from './pending.ts'
import { indexEdition, withTextsOf, type EditionIndex } from './index-edition.ts'
import type { Edition, Observation, Origin, SiteSettings } from '../model/types.ts'
import { findingsAfter } from './protection/findings-after.ts'
import { toMark, type Mark } from './protection/mark-rows.ts'
import { readBytes, readPublicFolder } from './public-folder.ts'
import { publish } from './publish.ts'
import { frozenFigures } from './frozen/frozen-figures.ts'
import { readFrozen } from './frozen/read-frozen.ts'
import { readMap } from './map/read-map.ts'
import { deriveSeries } from './observations/derive.ts'
import { derivedGaps } from './observations/derived-gaps.ts'
import { readObservations } from './observations/read-observations.ts'
import { readTables } from './read-tables.ts'
import { placeOf } from './registers/record.ts'
import { toConsentForm } from './registers/consents.ts'
import { toModel } from './registers/models.ts'
import * as toPlan from './registers/plan-registers.ts'
import * as to from './registers/registers.ts'
import { toTarget } from './registers/targets.ts'
import { derivedBounds } from './rules/derived.ts'
import { rules } from './rules/all.ts'
import { formsEnding } from './rules/consents.ts'
import type { RuleContext } from './rules/rule.ts'
import type { RecordField } from '../model/schema/names.ts'
import { indexUnits, withOwnSlugs } from './units.ts'

export interface Reading {
  /** The model, derived series included; null when findings of level error stand in the way. */
  readonly edition: Edition | null
  readonly index: EditionIndex | null
  /** The texts for each surface; null where there is no model. */
  readonly texts: OpenTexts | null
  /** What waits and what ends soon; null where there is no model. */
  readonly pending: Pending | null
  readonly findings: readonly Finding[]
  readonly files: number
  readonly rows: number
  /** Rows of figures that must be marked as hidden, and are not. */
  readonly unmarked: readonly Mark[]
}

/**
 * Reads, checks and models an edition; `onFile` is told of each file of figures before it is read, `publicDir` holds the files
 * that a build copies as they are, `now` is what consents, validity and due dates are judged by, `drafted` are
 * files as they would stand in the folder.
 */
export function readEdition(
  dir: string,
  onFile: (file: string, done: number, all: number) => void = () => undefined,
  publicDir = 'public',
  now = buildMoment(),
  drafted: ReadonlyMap<string, Uint8Array> = new Map(),
): Reading {
  const folder = readFolder(dir, drafted)
  const shared = readPublicFolder(publicDir)
  const findings: Finding[] = [...folder.findings, ...shared.findings]
  const losses: Loss[] = unreadFiles(folder.findings)
  const apart = withoutCopies(folder.files)
  findings.push(...apart.findings)
  const files = new Map(folder.files.map((file) => [file.path, file]))
  const missing = folder.findings.map((finding) => finding.file)
  const isThere = (part: string) => !missing.includes('.') && !missing.includes(part)
  const places: KeyPlaces = new Map()
  const site = readSite(files.get(siteFile), !isThere('content/'), places, findings)
  if (!isThere('data/')) losses.push(lossOf('so-lieu', 'data/'))
  const tables = readTables(folder.files, isThere('data/'), findings, losses, now.day)
  const units = withOwnSlugs(tables.records('don-vi', to.toUnit))
  const indicators = tables.records('chi-tieu', to.toIndicator)
  const targets = tables.records('muc-tieu', (record) => toTarget(record, tables.registers['muc-tieu']!, findings))
  const others = {
    sources: tables.records('nguon', to.toSource),
    documents: tables.records('van-ban', toPlan.toDocument),
    organisations: tables.records('co-quan', toPlan.toOrganisation),
    tasks: tables.records('nhiem-vu', toPlan.toTask),
    clauses: tables.records('dieu-khoan', toPlan.toClause).sort((a, b) => a.order - b.order),
    deeds: tables.records('viec-lam', toPlan.toDeed),
    redirects: tables.records('chuyen-huong', toPlan.toRedirect),
    officialForms: tables.records('bieu-nhap', to.toOfficialColumn),
    plainWords: tables.records('doc-de', to.toPlainWord),
    models: tables.records('mo-hinh', toModel),
    questions: tables.records('cau-hoi', toPlan.toQuestion),
    statements: tables.records('phat-bieu', to.toStatement),
    terms: tables.records('thuat-ngu', to.toTerm),
    consents: tables.records('dong-y', toConsentForm),
  }

  const observations: Observation[] = []
  const context = { units: indexUnits(units), indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])) }
  let rows = 0
  let done = 0
  for (const file of apart.files) {
    if (!file.path.startsWith('data/so-lieu/')) continue
    onFile(file.path, ++done, folder.files.length)
    const read = tables.figures(file)
    rows += read?.rows.length ?? 0
    if (read) readObservations(read, context, observations, findings, (row) => losses.push(lostRow('so-lieu', file.path, row)))
  }
  for (const read of Object.values(tables.registers)) rows += read.rows.length

  const { pages: content, bodies } = readContents(apart.files, places, findings)
  losses.push(...lostPages(apart.files, content))
  const shown = (all: readonly Finding[]) => arranged(all, losses, { observations, indicators, targets, units })
  const nothing = { edition: null, index: null, texts: null, pending: null }
  if (!site) return { ...nothing, findings: shown(findings), files: folder.files.length, rows, unmarked: [] }
  const mapAt = places.get(siteFile)!('ban_do')
  const parts = {
    dir,
    site,
    units,
    map: site.map && readMap(site.map, mapAt, files.get(site.map.file)?.bytes, units, findings),
    indicators,
    targets,
    content,
    recordedWords: readRecordedWords(folder.files, findings),
    notices: [],
    paperForms: readPaperForms(files.get(paperForms.path), findings),
    searchWords: readSearchWords(files.get(searchFile), findings),
    ...others,
    frozen: readFrozen(folder.files, findings),
  }
  const typed: Edition = { ...parts, observations }
  const place = (origin: Origin, field: RecordField) => {
    const shape = tables.shapes.get(origin.file)
    return shape ? placeOf(shape, origin, field) : (places.get(origin.file)?.(field) ?? { file: origin.file, line: origin.line, field })
  }
  const paths = [...files.keys(), ...folder.known]
  const ruleContext: RuleContext = {
    edition: typed,
    index: indexEdition(typed),
    registers: tables.registers,
    files: paths,
    documents: folder.files,
    publicFiles: shared.files,
    bytesOf: (path) => readBytes(path.startsWith('public/') ? join(publicDir, path.slice('public/'.length)) : join(dir, path)),
    bodies,
    now,
    place,
  }
  for (const rule of rules) for (const finding of rule(ruleContext)) findings.push(finding)

  const derived = deriveSeries(context.indicators, observations)
  findings.push(...derivedBounds(ruleContext, derived))
  const published = publish(observations, derived, parts, frozenFigures(folder.files, parts.frozen))
  const checked = findingsAfter(ruleContext, published, findings)
  const unmarked = site.repositoryIsPublic ? [...published.hidden.keys()].map((o) => toMark(o, tables.shapes.get(o.origin.file)!)) : []
  const result = { findings: shown(checked), files: folder.files.length, rows, unmarked }
  if (checked.some((finding) => finding.level === 'error')) return { ...nothing, ...result }
  const gaps = derivedGaps(context.indicators, published.observations)
  const all = gaps.length === 0 ? published.observations : [...published.observations, ...gaps]
  const texts = openTexts(content, others.consents, now)
  const edition: Edition = withOpenTexts({ ...parts, observations: all }, texts)
  // With nothing derived or hidden the rules' index is the edition's, but for its texts.
  const index = all === observations ? withTextsOf(ruleContext.index, edition) : indexEdition(edition)
  return { edition, index, texts, pending: pendingOf(content, formsEnding(ruleContext), now), ...result }
}

function readSite(file: EditionFile | undefined, folderBroken: boolean, places: KeyPlaces, findings: Finding[]): SiteSettings | null {
  if (file) return readSettings(file, places, findings)
  if (!folderBroken) findings.push({ level: 'error', rule: 'missing-file', file: siteFile, phrase: say.missingSiteFile() })
  return null
}
