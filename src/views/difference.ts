/** What a change to an edition means, in words: one view for people and for programs. */
import type { Publication } from '../edition/publication.ts'
import type { Compared } from '../edition/difference.ts'
import { consentChangeWords as consentWords } from '../language/interface/consent-changes.ts'
import { differenceWords as w } from '../language/interface/difference.ts'
import { figureWords } from '../language/interface/figures.ts'
import { formatPoints, formatWithUnit } from '../language/numbers.ts'
import { contentPath, indicatorPath, unitPath } from '../model/addresses/paths.ts'
import type { Difference, FigureDifference, FigurePlace, TextDifference } from '../model/difference.ts'
import type { Status } from '../model/progress.ts'
import { changeViews } from './changes.ts'
import type { Rendition } from './rendition.ts'
import { unitAtOrLast } from './units/units.ts'

export interface FigureDifferenceView {
  readonly indicator: string
  readonly name: string
  readonly kind: string
  readonly where: string
  /** `67,0% → 76,1%`, or that the numbers are not told. */
  readonly text: string
  /** `+9,1 điểm %`; blank where there is none to tell. */
  readonly by: string
  /** What to look at again; blank where nothing strikes. */
  readonly note: string
}

export interface DifferenceView {
  readonly title: string
  readonly against: string
  readonly summary: string
  readonly figures: readonly FigureDifferenceView[]
  readonly statuses: readonly string[]
  readonly hidden: readonly string[]
  readonly shown: readonly string[]
  readonly texts: readonly string[]
  readonly registers: readonly string[]
  /** One line for each thing that became of consents, with how many of them; no form and no person is named. */
  readonly consents: readonly string[]
  /** Addresses of pages that speak of what changed, below the site's own. */
  readonly pages: readonly string[]
  readonly removals: readonly string[]
  /** True where more is removed than may go unsaid, and no commit says why. */
  readonly needsReason: boolean
}

type Both = Pick<Extract<Compared, { kind: 'difference' }>, 'difference'> & {
  /** Both states in Vietnamese; what is gone is named as it was. */
  readonly before: Rendition
  readonly after: Rendition
}

export function differenceView({ difference, before, after }: Both): DifferenceView {
  const { base, removals, removalReason, registers } = difference
  const nameOf = (code: string) =>
    (after.publication.index.indicators.get(code) ?? before.publication.index.indicators.get(code))?.shortName.vi ?? code
  const needsReason = removals.length > 0 && removalReason === null
  return {
    title: w.title,
    against: w.against(base.commit, base.date),
    summary: summaryOf(difference),
    figures: difference.figures.map((one) => figureView(one, before, after, nameOf)),
    statuses: difference.statuses.map((one) => w.status(nameOf(one.indicator), statusText(one.before), statusText(one.after))),
    hidden: difference.hidden.map((place) => placeText(place, after, nameOf)),
    shown: difference.shown.map((place) => placeText(place, after, nameOf)),
    texts: difference.texts.map(textText),
    registers: registers.map(({ file, added, removed, changed }) => `${file}: ${w.rows(added, removed, changed)}`),
    consents: consentTexts(difference.consents),
    pages: pagesOf(difference, before, after),
    removals: [
      ...removals.map(w.removal),
      ...(removals.length === 0 ? [] : [removalReason === null ? w.removalAsked : w.removalGiven(removalReason)]),
    ],
    needsReason,
  }
}

function summaryOf(difference: Difference): string {
  const parts = (['figures', 'statuses', 'hidden', 'shown', 'texts', 'registers', 'consents'] as const).flatMap((part) => {
    const n = difference[part].length
    return n === 0 ? [] : [w.counted[part](n)]
  })
  return parts.length === 0 ? w.nothing : w.summary(parts)
}

function figureView(
  { change, by, leap }: FigureDifference,
  before: Rendition,
  after: Rendition,
  nameOf: (code: string) => string,
): FigureDifferenceView {
  const isKnown = after.publication.index.indicators.has(change.indicator)
  const [view] = changeViews(isKnown ? after : before, [change])
  return {
    indicator: change.indicator,
    name: nameOf(change.indicator),
    kind: w.kinds[change.kind],
    where: view!.where,
    text: view!.text,
    by: by === null || by === 0 ? '' : byText(by, change.indicator, after),
    note: leap === null ? '' : w[leap.kind](leap.times),
  }
}

function byText(by: number, code: string, { publication }: Rendition): string {
  const indicator = publication.index.indicators.get(code)
  if (!indicator) return ''
  const size = Math.abs(by)
  const told = indicator.measure === 'rate' ? formatPoints(size, 'vi', indicator.decimals) : formatWithUnit(size, indicator.unit.vi, 'vi')
  return `${by > 0 ? '+' : '−'}${told}`
}

const statusText = (status: Status | null): string => (status === null ? w.noStatus : figureWords('vi').statuses[status])

function placeText(place: FigurePlace, rendition: Rendition, nameOf: (code: string) => string): string {
  const change = { ...place, definition: '', kind: 'updated', commit: '', date: '', reason: null, withheld: true } as const
  return `${nameOf(place.indicator)}: ${changeViews(rendition, [change])[0]!.where}`
}

function textText({ path, title, kind, headings, words, approval }: TextDifference): string {
  const { before, after } = approval
  const moved = before !== null && after !== null && before !== after ? [w.approval(w.approvals[before], w.approvals[after])] : []
  const size = words.added + words.removed > 0 ? [w.words(words.added, words.removed)] : []
  const where = headings.length > 0 ? [w.under(headings)] : []
  return `“${title}” (${path}): ${[w.textKinds[kind], ...moved, ...size, ...where].join('; ')}`
}

/** Forms of which the same is to be said are counted together. */
function consentTexts(consents: Difference['consents']): string[] {
  const all = consents.flatMap(({ changes }) => changes)
  return [...Map.groupBy(all, (change) => JSON.stringify(change)).values()].map((own) => consentWords.change(own[0]!, own.length))
}

function pagesOf({ figures, statuses, texts, consents }: Difference, before: Rendition, after: Rendition): string[] {
  const indicators = [...figures.map(({ change }) => change.indicator), ...statuses.map(({ indicator }) => indicator)]
  const units = figures.flatMap(({ change }) => unitPagesOf(change, after.publication))
  const resting = new Set(consents.flatMap(({ files }) => files))
  // A text that nobody could read, and nobody will, is not named.
  const readable = [before, after].flatMap(({ publication }) =>
    publication.edition.content.filter(({ origin }) => resting.has(origin.file)),
  )
  const pages = [...texts.map(({ page }) => page), ...readable].map(
    ({ kind, slug, locale }) => `${locale === 'vi' ? '' : `${locale}/`}${contentPath(kind, slug)}`,
  )
  return [...new Set([...indicators.map(indicatorPath), ...units, ...pages])].map((path) => `/${path}/`).sort()
}

/** The page of the unit as it was in the period; none where the register does not know it. */
function unitPagesOf({ unit: code, period }: FigurePlace, publication: Publication): string[] {
  const unit = unitAtOrLast(publication, code, publication.periodOf(period))
  return unit ? [unitPath(unit)] : []
}
