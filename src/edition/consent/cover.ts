/** What the forms of an edition cover of its stories, recordings and photos, and of the marks of persons in its words. */
import { surfaces, type Consent, type ConsentForm, type ConsentGap, type ConsentKind, type Surface } from '../../model/consent.ts'
import { kindsIn, withMarks, type PersonMark } from '../../model/person-mark.ts'
import type { PagePhoto } from '../../model/page-photo.ts'
import type { ContentPage, IsoDate, Recording } from '../../model/types.ts'
import { gapOf } from './judge.ts'

export type Forms = ReadonlyMap<string, ConsentForm>

export const byNumber = (consents: readonly ConsentForm[]): Forms => new Map(consents.map((form) => [form.number, form]))

/** For words that go wherever a build goes: titles, summaries, cells of registers. */
export const everywhere = surfaces

/** What a build writes is on the web, whatever else it is for. */
const withWeb = (wanted: readonly Surface[]): readonly Surface[] => [...new Set<Surface>(['web', ...wanted])]

export interface FormGap {
  readonly form: string
  readonly gap: ConsentGap
}

/** The first form that does not cover what rests on it, and why; null where all do, or none is needed. */
export function gapOfConsent(
  consent: Consent | null,
  kind: ConsentKind,
  forms: Forms,
  day: IsoDate,
  wanted: readonly Surface[],
): FormGap | null {
  if (consent?.kind !== 'recorded') return null
  for (const form of consent.forms) {
    const gap = gapOf(forms.get(form), day, { kinds: [kind], surfaces: withWeb(wanted) })
    if (gap !== null) return { form, gap }
  }
  return consent.until !== null && consent.until < day ? { form: consent.forms.join(', '), gap: 'expired' } : null
}

export const gapOfStory = (
  { consent }: Pick<ContentPage, 'consent'>,
  forms: Forms,
  day: IsoDate,
  wanted: readonly Surface[],
): FormGap | null => gapOfConsent(consent, 'story', forms, day, wanted)

/** Recordings are on the web alone. */
export const gapOfRecording = ({ consent }: Pick<Recording, 'consent'>, forms: Forms, day: IsoDate): FormGap | null =>
  gapOfConsent(consent, 'voice', forms, day, ['web'])

export const gapOfMark = (mark: PersonMark, forms: Forms, day: IsoDate, wanted: readonly Surface[]): ConsentGap | null =>
  gapOf(forms.get(mark.form), day, { kinds: kindsIn(mark), surfaces: withWeb(wanted) })

/** Photos are on the web and in packs for the press. Of one that shows people and names no form, the form is blank. */
export function gapOfPhoto(
  { showsPeople, forms: named }: PagePhoto,
  forms: Forms,
  day: IsoDate,
  wanted: readonly Surface[] = ['web'],
): FormGap | null {
  if (!showsPeople) return null
  for (const form of named.length > 0 ? named : ['']) {
    const gap = gapOf(forms.get(form), day, { kinds: ['picture'], surfaces: withWeb(wanted) })
    if (gap !== null) return { form, gap }
  }
  return null
}

/** The text with what each mark holds, or with the words that stand instead. */
export const resolveMarks = (text: string, forms: Forms, day: IsoDate, wanted: readonly Surface[]): string =>
  withMarks(text, (mark) => (gapOfMark(mark, forms, day, wanted) === null ? mark.inner : mark.instead))
