/** Consents as staff must know of them: what is left out of this build for want of one, and what soon will be. */
import * as say from '../../language/findings/consents.ts'
import type { ConsentForm, ConsentGap, Surface } from '../../model/consent.ts'
import type { Finding, Place } from '../../model/finding.ts'
import { daysBetween } from '../../model/moment.ts'
import { endingSoon } from '../../model/pending.ts'
import { marksIn, mayHoldMarks } from '../../model/person-mark.ts'
import type { PageKey } from '../../model/schema/forms/page.ts'
import type { ContentPage } from '../../model/types.ts'
import { byNumber, everywhere, gapOfMark, gapOfRecording, gapOfStory } from '../consent/cover.ts'
import type { Rule, RuleContext } from './rule.ts'

const leftOut = (form: string, gap: ConsentGap, what: say.LeftOut, place: Place): Finding => ({
  level: 'warning',
  rule: gap === 'expired' ? 'consent-expired' : 'consent-gap',
  ...place,
  value: form,
  phrase: say.consentGap(form, gap, what),
})

/** Drafts and withdrawn texts are on no surface whatever their forms say. */
const isWanted = ({ isDraft, withdrawn }: ContentPage): boolean => !isDraft && withdrawn === null

export const consentStories: Rule = (context) => {
  const forms = byNumber(context.edition.consents)
  return context.edition.content.filter(isWanted).flatMap((page) => {
    const place = context.place(page.origin, 'dong_y')
    const onWeb = gapOfStory(page, forms, context.now.day, ['web'])
    if (onWeb) return [leftOut(onWeb.form, onWeb.gap, 'story', place)]
    const inPrint = gapOfStory(page, forms, context.now.day, ['print'])
    return inPrint ? [leftOut(inPrint.form, inPrint.gap, 'story-in-print', place)] : []
  })
}

/** Recordings of texts, by the consent of those who are heard. */
export const consentRecordings: Rule = (context) => {
  const forms = byNumber(context.edition.consents)
  return context.edition.content.filter(isWanted).flatMap(({ recordings }) =>
    recordings.flatMap((recording) => {
      const gap = gapOfRecording(recording, forms, context.now.day)
      return gap ? [leftOut(gap.form, gap.gap, 'recording', recording.origin)] : []
    }),
  )
}

interface Marked {
  readonly text: string
  readonly wanted: readonly Surface[]
  /** Of a position in the text. */
  readonly placeAt: (index: number) => Place
}

/** Every text that may hold marks, with what it is for. */
function markedTexts(context: RuleContext): Marked[] {
  const titles = (page: ContentPage): Marked[] =>
    (
      [
        ['tieu_de', page.title],
        ['mo_ta', page.description],
        ['ten_ngan', page.shortTitle ?? ''],
        ...page.photos.flatMap(({ alt, caption }) => [['anh', alt] as const, ['anh', caption] as const]),
      ] as const
    ).map(([field, text]) => ({
      text,
      wanted: everywhere,
      placeAt: () => context.place(page.origin, field satisfies PageKey),
    }))
  const body = ({ body, bodyLine, origin: { file } }: ContentPage): Marked => ({
    text: body,
    wanted: ['web', 'print'],
    placeAt: (index) => ({ file, line: bodyLine + body.slice(0, index).split('\n').length - 1 }),
  })
  return [
    ...context.edition.content.filter(isWanted).flatMap((page) => [...titles(page), body(page)]),
    ...Object.values(context.registers).flatMap(({ schema, rows, file }) =>
      rows.flatMap(({ cells, line, row }) =>
        cells.flatMap((text, i): Marked[] =>
          mayHoldMarks(text)
            ? [{ text, wanted: everywhere, placeAt: () => context.place({ file, line, row }, schema.fields[i]!.name) }]
            : [],
        ),
      ),
    ),
  ]
}

export const consentMarks: Rule = (context) => {
  const forms = byNumber(context.edition.consents)
  const { day } = context.now
  return markedTexts(context).flatMap(({ text, wanted, placeAt }) =>
    marksIn(text).flatMap((mark) => {
      const whole = wanted === everywhere ? everywhere : (['web'] as const)
      const gap = gapOfMark(mark, forms, day, whole)
      if (gap) return [leftOut(mark.form, gap, 'mark', placeAt(mark.start))]
      const inPrint = gapOfMark(mark, forms, day, wanted)
      return inPrint ? [leftOut(mark.form, inPrint, 'mark-in-print', placeAt(mark.start))] : []
    }),
  )
}

/** Forms that something rests on and that end soon, with the days that are left to them. */
export function formsEnding(context: RuleContext): readonly { readonly form: ConsentForm; readonly days: number }[] {
  const forms = byNumber(context.edition.consents)
  const { day } = context.now
  const used = new Set([
    ...markedTexts(context).flatMap(({ text }) => marksIn(text).map(({ form }) => form)),
    ...context.edition.content
      .filter(isWanted)
      .flatMap(({ consent, recordings }) => [consent, ...recordings.map((one) => one.consent)])
      .flatMap((consent) => (consent?.kind === 'recorded' ? consent.forms : [])),
    ...context.edition.content.filter(isWanted).flatMap(({ photos }) => photos.flatMap(({ forms: named }) => named)),
  ])
  return [...used].flatMap((number) => {
    const form = forms.get(number)
    if (!form?.until || (form.withdrawn !== null && form.withdrawn <= day)) return []
    const days = daysBetween(day, form.until)
    return days < 0 || days > endingSoon.early ? [] : [{ form, days }]
  })
}

/** A form that something rests on is about to end. */
export const consentForms: Rule = (context) =>
  formsEnding(context).flatMap(({ form: { number, until, origin }, days }): Finding[] => {
    if (until === null) return []
    const phrase = say.consentEnds(number, until, days, days <= endingSoon.late)
    return [{ level: 'warning', rule: 'consent-ends', ...context.place(origin, 'den_ngay'), value: until, phrase }]
  })
