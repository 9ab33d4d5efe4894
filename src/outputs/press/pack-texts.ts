/** What a pack says of itself, in both languages: what is in it, captions, terms, what was changed. */
import { formatDate } from '../../language/dates.ts'
import { channelWords } from '../../language/interface/channel.ts'
import { fileWords } from '../../language/interface/files.ts'
import { pressWords } from '../../language/interface/press.ts'
import { words } from '../../language/words.ts'
import type { Locale } from '../../model/locale.ts'
import { locales } from '../../model/locale.ts'
import { channelView } from '../../views/channel.ts'
import { correctionLines } from '../../views/press/corrections.ts'
import type { PressSubject } from '../../views/press/subjects.ts'
import type { PressText } from '../../views/press/text.ts'
import type { Rendition, Renditions } from '../../views/rendition.ts'
import type { PressPicture } from './pictures.ts'
import { textFile } from './plain-text.ts'

/** Names of these files; a clerk who reads no English finds them, and so does one who reads no Vietnamese. */
export const packNames = {
  readme: 'DOC-TRUOC-README.txt',
  captions: 'anh/CHU-THICH-CAPTIONS.txt',
  licence: 'DIEU-KIEN-LICENCE.txt',
  corrections: 'DINH-CHINH-CORRECTIONS.txt',
} as const

const divider = '----------------------------------------'
const inBoth = (make: (locale: Locale) => readonly string[]): string =>
  textFile(locales.flatMap((locale, i) => [i === 0 ? '' : divider, ...make(locale)]))

const fictionOf = ({ publication, locale }: Rendition): string =>
  publication.edition.site.kind === 'illustrative' ? words(locale).illustrative : ''

/** `names`: of all other files, in their order. Where the text is not written in English, lead and facts stand here. */
export function readmeText(renditions: Renditions, texts: readonly PressText[], names: readonly string[]): string {
  const [first] = texts
  return inBoth((locale) => {
    const rendition = renditions[locale]
    const { site } = rendition.publication.edition
    const w = pressWords(locale).readme
    const text = texts.find((one) => one.locale === locale) ?? first!
    const { title, lede, address } = text.chapter
    const { sentence, ways } = channelView(rendition)
    return [
      fictionOf(rendition),
      w.title(title),
      lede ?? '',
      text.locale === locale ? '' : pressWords(locale).reuse.notWritten,
      text.credit,
      w.from(site.name[locale], site.place[locale]),
      address ? w.page(address) : w.noAddress,
      w.day(formatDate(site.asOf, locale)),
      `${w.inside}:\n${insides(names, locale)}`,
      w.check,
      [sentence, ...ways.map(({ label, values }) => `${label}: ${values.join('; ')}.`)].join(' ') || channelWords(locale).none,
    ]
  })
}

function insides(names: readonly string[], locale: Locale): string {
  const w = pressWords(locale).readme
  const about = (name: string): string => {
    if (name === packNames.licence) return w.licence
    if (name === packNames.corrections) return w.corrections
    return name.startsWith('anh/') ? w.pictures : name.startsWith('so-lieu/') ? w.data : w.text
  }
  return [...Map.groupBy(names, about)].map(([what, own]) => `- ${what}:\n${own.map((name) => `    ${name}`).join('\n')}`).join('\n')
}

export function captionsText(renditions: Renditions, pictures: readonly PressPicture[]): string {
  return inBoth((locale) => {
    const w = pressWords(locale)
    const lines = [...Map.groupBy(pictures, ({ alt }) => alt).values()].map((own) => {
      const { caption, alt, credit, terms } = own[0]!
      return [
        own.map(({ name }) => name).join(', '),
        caption && `${w.caption}: ${caption}`,
        alt && alt !== caption && `${w.alt}: ${alt}`,
        credit && `${w.by}: ${credit}`,
        terms && `${w.terms}: ${terms}`,
      ]
        .filter(Boolean)
        .join('\n')
    })
    return [fictionOf(renditions[locale]), w.captions, ...(lines.length > 0 ? lines : [w.noPictures])]
  })
}

export function licenceText(renditions: Renditions): string {
  return inBoth((locale) => {
    const w = pressWords(locale)
    const terms = renditions[locale].publication.edition.site.reuse[locale] || fileWords(locale).noTerms
    return [fictionOf(renditions[locale]), w.licence, terms, w.licenceOthers]
  })
}

export function correctionsText(renditions: Renditions, subject: PressSubject): string {
  return inBoth((locale) => [
    fictionOf(renditions[locale]),
    pressWords(locale).corrections,
    correctionLines(renditions[locale], subject).join('\n'),
  ])
}
