/**
 * The texts of an edition as they may be shown at the moment of a build: drafts and texts before their hour are not there,
 * withdrawn ones and stories without consent leave a notice, and a mark of a person shows what it holds or its neutral words.
 */
import { contentPath, handoutPath } from '../../model/addresses/paths.ts'
import { surfaces, type ConsentForm, type Surface } from '../../model/consent.ts'
import { isAreaLanguage } from '../../model/locale.ts'
import { sha256 } from '../../model/checksum.ts'
import { dayAfter } from '../../model/calendar.ts'
import type { IsoMinute, Moment } from '../../model/moment.ts'
import { each } from '../../model/once.ts'
import type { ContentPage, Edition, Notice } from '../../model/types.ts'
import { byNumber, everywhere, gapOfPhoto, gapOfRecording, gapOfStory, resolveMarks, type Forms } from './cover.ts'
import { gapOf } from './judge.ts'
import { withoutLinks } from './links.ts'

export interface OpenTexts {
  /** The texts for a surface; those of `web` stand in the edition. Whatever a build writes lies on the web, too. */
  readonly on: (surface: Surface) => readonly ContentPage[]
  readonly notices: readonly Notice[]
  /** The next minute at which a build would show other texts; null where none is known. */
  readonly next: IsoMinute | null
  /** Changes whenever a text leaves, or a consent comes, goes or changes; blank where there are none. */
  readonly leftOut: string
}

/** Without the language of the interface; a text in a language of the area has its own. */
const textAddress = ({ kind, slug, locale }: Pick<Notice, 'kind' | 'slug' | 'locale'>): string =>
  `/${locale === 'vi' ? '' : `${locale}/`}${contentPath(kind, slug)}/`

/** Withdrawn from that day on. */
const isWithdrawn = ({ withdrawn }: ContentPage, { day }: Moment): boolean => withdrawn !== null && withdrawn.date <= day

/** Whether the hour of the text has come; never for a draft. */
const hasOpened = ({ isDraft, opens }: ContentPage, { minute }: Moment): boolean => !isDraft && (opens === null || opens <= minute)

export function openTexts(content: readonly ContentPage[], consents: readonly ConsentForm[], now: Moment): OpenTexts {
  const forms = byNumber(consents)
  const originals = new Map(content.flatMap((page) => (page.locale === 'vi' ? [[`${page.kind} ${page.slug}`, page] as const] : [])))
  const ownFate = (page: ContentPage, surface: Surface): 'shown' | 'absent' | 'left' => {
    if (!hasOpened(page, now)) return 'absent'
    return isWithdrawn(page, now) || gapOfStory(page, forms, now.day, [surface]) !== null ? 'left' : 'shown'
  }
  /** A translation goes where its original goes. */
  const fateOf = (page: ContentPage, surface: Surface) => {
    const original = originals.get(`${page.kind} ${page.slug}`)
    const first = original && original !== page ? ownFate(original, surface) : 'shown'
    return first === 'shown' ? ownFate(page, surface) : first
  }
  const gone = content.flatMap((page) => {
    const { locale } = page
    return locale !== 'en' && fateOf(page, 'web') !== 'shown' ? [{ ...page, locale }] : []
  })
  const closed = new Set(gone.flatMap((page) => [textAddress(page), ...(page.kind === 'handbook' ? [`/${handoutPath(page.slug)}`] : [])]))
  const standing = each((page: ContentPage) => surfaces.filter((surface) => fateOf(page, surface) === 'shown'))
  const notices = gone.flatMap((page): Notice[] => {
    const { kind, slug, locale, origin } = page
    const withdrawal = [originals.get(`${kind} ${slug}`) ?? page, page].find((one) => isWithdrawn(one, now))?.withdrawn ?? null
    return fateOf(page, 'web') === 'left' ? [{ kind, slug, locale, withdrawn: withdrawal, origin }] : []
  })
  return {
    on: each((surface: Surface) =>
      content
        .filter((page) => standing(page).includes(surface))
        .map((page) => ({ ...opened(page, forms, now, surface, closed), surfaces: standing(page) })),
    ),
    notices,
    next: nextMoment(content, consents, now),
    leftOut: fingerprint([
      ...notices.map(textAddress).sort(),
      ...consents.map((form) => [form.number, form.surfaces, form.kinds, gapOf(form, now.day, { kinds: [], surfaces: [] })].join()).sort(),
    ]),
  }
}

const fingerprint = (parts: readonly string[]): string => (parts.length === 0 ? '' : sha256(parts.join('\n')).slice(0, 8))

/** Hours of publication, first and last days of consents, and withdrawals that are dated ahead. */
function nextMoment(content: readonly ContentPage[], consents: readonly ConsentForm[], { minute }: Moment): IsoMinute | null {
  const days = [
    ...content.flatMap(({ withdrawn, consent }) => [
      withdrawn?.date,
      consent?.kind === 'recorded' && consent.until && dayAfter(consent.until),
    ]),
    ...consents.flatMap(({ given, until, withdrawn }) => [given, until && dayAfter(until), withdrawn]),
  ]
  const moments = [...content.map(({ opens }) => opens), ...days.map((day) => (day ? `${day}T00:00` : null))]
  return moments.filter((one) => one !== null && one > minute).sort()[0] ?? null
}

/** Title, summary and the words of photos go everywhere; the words of a text to its surface. Links to what is not there are words. */
function opened(page: ContentPage, forms: Forms, now: Moment, surface: Surface, closed: ReadonlySet<string>): ContentPage {
  const words = (text: string) => resolveMarks(text, forms, now.day, everywhere)
  return {
    ...page,
    title: words(page.title),
    description: words(page.description),
    shortTitle: page.shortTitle === null ? null : words(page.shortTitle),
    corrections: page.corrections
      .filter(({ date }) => date <= now.day)
      .map(({ date, text }) => ({ date, text: { vi: words(text.vi), en: words(text.en) } })),
    photos: page.photos
      .filter((photo) => gapOfPhoto(photo, forms, now.day, [surface]) === null)
      .map((photo) => ({ ...photo, alt: words(photo.alt), caption: words(photo.caption) })),
    recordings: page.recordings.filter((recording) => gapOfRecording(recording, forms, now.day) === null),
    body: withoutLinks(resolveMarks(page.body, forms, now.day, [surface]), closed),
  }
}

type Linking = Pick<Edition, 'site' | 'models' | 'redirects' | 'content'>

/** Doors, redirects and models that lead to a text which is not there lead nowhere; one that left has its notice. */
export function withOpenTexts<T extends Linking>(edition: T, { on, notices }: OpenTexts): T & Pick<Edition, 'notices' | 'consents'> {
  const content = on('web')
  const addressOf = ({ kind, slug }: Pick<ContentPage, 'kind' | 'slug'>) => `/${contentPath(kind, slug)}/`
  const shown = new Set(content.filter(({ locale }) => !isAreaLanguage(locale)).map(addressOf))
  const answered = new Set([...shown, ...notices.map(addressOf)])
  const texts = new Set(edition.content.map(addressOf))
  const leads = (to: string, known: ReadonlySet<string>) => {
    const address = to.replace(/[?#].*$/, '')
    return !texts.has(address) || known.has(address)
  }
  return {
    ...edition,
    content,
    notices,
    // What the forms decide has been decided.
    consents: [],
    site: { ...edition.site, doors: edition.site.doors.filter(({ to }) => leads(to, shown)) },
    redirects: edition.redirects.filter(({ to }) => leads(to, answered)),
    models: edition.models.map((model) =>
      model.story !== null && !shown.has(addressOf({ kind: 'story', slug: model.story })) ? { ...model, story: null } : model,
    ),
  }
}
