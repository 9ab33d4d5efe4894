/**
 * The only way out of an edition: what may be shown of it (withheld), where its targets stand (judged) and what became of
 * its figures (told). Each part is made when first asked for, and once. Several publications can exist side by side.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentPage, Edition, FigureObservation, Indicator, Observation, Period, PublishedRecording, Unit } from '../model/types.ts'
import { documentFolder } from '../model/addresses/paths.ts'
import type { Finding } from '../model/finding.ts'
import { buildMoment } from '../model/clock.ts'
import type { IsoMinute, Moment } from '../model/moment.ts'
import type { HistoryAnswer, ToldChange, ToldHistory } from '../model/history.ts'
import type { TextChange } from '../model/text-history.ts'
import type { Comparison } from '../model/comparison.ts'
import { each, eachPair, lazily } from '../model/once.ts'
import type { Pending } from '../model/pending.ts'
import type { SavedState } from '../model/saved-changes.ts'
import type { Due, IndicatorProgress, UnitState } from '../model/progress.ts'
import { communesOf, compareUnits, type Communes } from './comparison.ts'
import type { OpenTexts } from './consent/open-texts.ts'
import { textsBySurface, type TextsBySurface } from './consent/texts-by-surface.ts'
import { historyAnswer, laterChanges } from './history/answer.ts'
import { readHistory } from './history/read-history.ts'
import { readSaved } from './history/read-saved.ts'
import { readTextHistory } from './history/read-texts.ts'
import { sinceOpening } from './history/since-opening.ts'
import { isReasonOfText } from './history/reasons.ts'
import { tellChanges } from './history/withhold.ts'
import type { EditionIndex } from './index-edition.ts'
import { beforeBirth } from './observations/successors.ts'
import { dueOf } from './progress/due.ts'
import { judgeIndicator } from './progress/judge.ts'
import { publicContacts } from './personal/public-contacts.ts'
import { readBytes } from './public-folder.ts'
import { publishedRecordings } from './recordings.ts'
import { readEdition } from './read-edition.ts'
import { readPeriod } from './read/period.ts'
import { foldedNames, unitAt, validWithin } from './units.ts'

export interface Publication extends TextsBySurface {
  /** Its observations are those that may be shown. */
  readonly edition: Edition
  readonly index: EditionIndex
  /** The moment of the build: consents, hours of publication, validity, reviews and what is overdue are judged by it. */
  readonly now: Moment
  /** The next minute at which a build would show other texts; null where none is known. */
  readonly nextMoment: IsoMinute | null
  /** Changes whenever a text leaves, or a consent comes, goes or changes; blank where there are none. */
  readonly leftOut: string
  readonly checked: CheckSummary
  readonly communes: Communes
  /** Changes of published figures as readers may see them, newest first. */
  readonly history: () => ToldHistory
  /** Changes after the first publication, of one indicator or of all. */
  readonly laterChanges: (indicator?: string) => readonly ToldChange[]
  /** Whether there were any: none, these, or not known. */
  readonly historyAnswer: (indicator?: string) => HistoryAnswer
  /** What became of a text day by day, newest first; empty where the history does not say. */
  readonly textChanges: (page: ContentPage) => readonly TextChange[]
  /** The commit that was built and the newest ones before it. */
  readonly saved: () => SavedState
  /** What waits and what ends soon. */
  readonly pending: Pending
  /** A period as staff type it; null where it is none. */
  readonly periodOf: (text: string) => Period | null
  /** Where the whole stands on an indicator's targets, with the arithmetic. */
  readonly progressOf: (indicator: Indicator) => IndicatorProgress
  /** Where one unit stands beside the common mark, by its own figures. */
  readonly unitState: (unit: Unit, indicator: Indicator) => UnitState
  /** Null for a series without a target. */
  readonly dueOf: (indicator: Indicator) => Due | null
  /** The newest generation first; empty where nothing can be compared. */
  readonly comparisonsOf: (indicator: Indicator) => readonly Comparison[]
  /** A unit's own observations of one indicator, without those of another bearer of its code, in time order. */
  readonly unitSeries: (unit: Unit, indicator: Indicator) => readonly Observation[]
  /** All observations of a unit, in the order of the edition. */
  readonly unitObservations: (unit: Unit) => readonly Observation[]
  /** Sums over the units that became this one, in time order. */
  readonly predecessorSums: (unit: Unit, indicator: Indicator) => readonly FigureObservation[]
  /** Bytes of an official file. */
  readonly documentFile: (name: string) => Uint8Array<ArrayBuffer>
  /** Recordings of a text in the order of its front matter, without what programs noted in their files. */
  readonly recordings: (page: ContentPage) => readonly PublishedRecording[]
  /** Bytes of a picture of a text, by its path in the edition, or below `public/` where it begins with `/`; none where it cannot be opened. */
  readonly pictureFile: (path: string) => Uint8Array
  /** Bytes of a file that is kept for ever. */
  readonly frozenFile: (year: string, name: string) => Uint8Array<ArrayBuffer>
}

/**
 * What the check of the edition says in public: how much was read, and how often each rule warned. How many cells are small
 * in themselves is not said: it would tell some of them from those that only protect others.
 */
export interface CheckSummary {
  readonly files: number
  readonly rows: number
  readonly warnings: readonly { readonly rule: Finding['rule']; readonly count: number }[]
}

/** A publication, or null with what stands in the way. */
export interface Opened {
  readonly publication: Publication | null
  readonly findings: readonly Finding[]
  readonly files: number
  readonly rows: number
}

/** Told of each file of figures before it is read: `(file, how many so far, of how many)`. */
export type OnFile = (file: string, done: number, all: number) => void

/** Reads and checks the edition in a folder, by default as of now; throws for nothing an editor did. */
export function openEdition(dir: string, onFile?: OnFile, now = buildMoment()): Opened {
  const { edition, index, texts, pending, findings, files, rows } = readEdition(dir, onFile, undefined, now)
  const checked = summaryOf(findings, files, rows)
  const publication = edition && index && texts && pending && publicationOf({ edition, index, pending, checked, now }, texts)
  return { publication, findings, files, rows }
}

function summaryOf(findings: readonly Finding[], files: number, rows: number): CheckSummary {
  const warnings = Map.groupBy(
    findings.filter(({ level, rule }) => level === 'warning' && rule !== 'small-cell'),
    ({ rule }) => rule,
  )
  return { files, rows, warnings: [...warnings].map(([rule, list]) => ({ rule, count: list.length })) }
}

type Parts = Pick<Publication, 'edition' | 'index' | 'pending' | 'checked' | 'now'>

function publicationOf({ edition, index, pending, checked, now }: Parts, open: OpenTexts): Publication {
  const { asOf, rootUnit } = edition.site
  const communes = communesOf(edition.units)
  const targetsOf = ({ code }: Indicator) => index.targets.get(code) ?? []
  const judge = (indicator: Indicator, figures: readonly FigureObservation[]) =>
    judgeIndicator(targetsOf(indicator), figures, asOf, (o) => unitAt(index.units, o.unit, o.period)?.id ?? o.unit)
  const figuresIn = (series: readonly Observation[] = []) => series.filter((o) => o.state === 'figure')
  const rootFigures = (code: string) => figuresIn(index.unitSeries.get(code)?.get(rootUnit))
  const unitSeries: Publication['unitSeries'] = (unit, { code }) =>
    (index.unitSeries.get(code)?.get(unit.code) ?? []).filter((o) => validWithin(unit, o.period))
  const unitState = (unit: Unit, indicator: Indicator): UnitState => {
    const series = unitSeries(unit, indicator)
    const last = series.at(-1)
    if (last?.state === 'missing' && last.reason === 'suppressed') return 'withheld'
    const figures = figuresIn(series)
    return figures.length === 0 ? 'none' : judge(indicator, figures).status
  }
  const history = lazily(() => {
    const { indicators, units, observations, organisations, site } = edition
    const raw = readHistory(edition.dir, foldedNames(units))
    return tellChanges(raw, { indicators, units, observations, settings: site.disclosure, isPublic: publicContacts(organisations) })
  })
  const mayTell = lazily(() => {
    const isPublic = publicContacts(edition.organisations)
    return (reason: string) => isReasonOfText(reason, isPublic)
  })
  const texts = lazily(() => readTextHistory(edition.dir, mayTell()))
  const byUnit = lazily(() => Map.groupBy(edition.observations, ({ unit }) => unit))
  return {
    edition,
    index,
    now,
    nextMoment: open.next,
    leftOut: open.leftOut,
    checked,
    communes,
    history,
    laterChanges: each((indicator?: string) => laterChanges(history(), indicator)),
    historyAnswer: (indicator) => historyAnswer(history(), indicator),
    textChanges: each(({ origin, opens }: ContentPage) => sinceOpening(texts().get(origin.file) ?? [], opens)),
    saved: lazily(() => readSaved(edition.dir, mayTell())),
    pending,
    periodOf: (text) => {
      const read = readPeriod(text)
      return read.ok ? read.period : null
    },
    progressOf: each((indicator: Indicator) => {
      const series = new Set(targetsOf(indicator).map((target) => target.series))
      return judge(indicator, [...series].flatMap(rootFigures))
    }),
    unitState: eachPair(unitState),
    dueOf: each((indicator: Indicator) => {
      const targets = targetsOf(indicator)
      const read = targets.flatMap((target) => index.series.get(target.series) ?? [])
      return dueOf(targets, read, now.day)
    }),
    comparisonsOf: each((indicator: Indicator) => compareUnits(indicator, communes, unitSeries)),
    unitSeries,
    unitObservations: each((unit: Unit) => (byUnit().get(unit.code) ?? []).filter((o) => validWithin(unit, o.period))),
    predecessorSums: eachPair((unit: Unit, indicator: Indicator) =>
      beforeBirth(unit, indicator, index.series.get(indicator.code) ?? [], index.units),
    ),
    ...textsBySurface(open),
    documentFile: (name) => Uint8Array.from(readFileSync(join(edition.dir, documentFolder, name))),
    recordings: each((page: ContentPage) => publishedRecordings(page, edition, (path) => readBytes(join(edition.dir, path)))),
    pictureFile: (path) => readBytes(path.startsWith('/') ? join('public', path) : join(edition.dir, path)),
    frozenFile: (year, name) => Uint8Array.from(readFileSync(join(edition.dir, 'data', 'an-ban', year, name))),
  }
}
