/** Names of the languages that texts are written in, and words around a text in one of them. None is in these languages: nobody here vouches for a word in theirs. */
import type { AreaLanguage, Locale, TextLanguage } from '../../model/locale.ts'
import { englishUnit } from '../plural.ts'

export const languageNames: Readonly<Record<TextLanguage, string>> & Readonly<Record<string, string>> = {
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
  bdq: 'tiếng Ba Na',
  sed: 'tiếng Xơ Đăng',
  tdr: 'tiếng Tơ Đrá',
  kxy: 'tiếng Ca Dong',
  hre: 'tiếng Hrê',
  qaa: 'thứ tiếng đặt ra để thử',
}

/** As the IANA registry of language tags names them. */
export const englishNames: Readonly<Record<TextLanguage, string>> = {
  vi: 'Vietnamese',
  en: 'English',
  bdq: 'Bahnar',
  sed: 'Sedang',
  tdr: 'Todrah',
  kxy: 'Kayong',
  hre: 'Hre',
  qaa: 'a made-up language for trials',
}

/** The name that a language has for itself, where a source gives it. */
export const ownNames: Readonly<Partial<Record<TextLanguage, string>>> = { vi: 'Tiếng Việt', en: 'English' }

interface LanguageWords {
  /** Names the links to the same page in other languages. */
  readonly others: string
  readonly name: (language: TextLanguage) => string
  readonly tag: (language: AreaLanguage) => string
  /** Beside a link: the text there is of an earlier day than the Vietnamese one. */
  readonly older: string
  /** Languages that other pages of the handbook are written in, and this one is not. */
  readonly notYet: (languages: readonly string[]) => string
  /** The Vietnamese text changed in meaning after this one. */
  readonly behind: (day: string) => string
  /** How much of the handbook there is in a language. */
  readonly written: (language: AreaLanguage, written: number, all: number) => string
  readonly heading: (language: AreaLanguage) => string
  /** The books hold the Vietnamese texts alone. */
  readonly notBound: (languages: readonly string[]) => string
}

const all: Readonly<Record<Locale, LanguageWords>> = {
  vi: {
    others: 'Đọc bài này bằng',
    name: (language) => languageNames[language],
    tag: (language) => `Bài viết bằng ${languageNames[language]}`,
    older: 'cũ hơn bài tiếng Việt',
    notYet: (languages) => `Bài này chưa có bằng ${languages.join(', ')}.`,
    behind: (day) => `Bài tiếng Việt đã sửa ý ngày ${day}, sau bài này. Chỗ nào khác nhau, xin theo bài tiếng Việt.`,
    written: (language, written, all) =>
      written === all
        ? `Cả ${all} bài của sổ tay đều có bằng ${languageNames[language]}.`
        : `Sổ tay có ${all} bài; bằng ${languageNames[language]} mới có ${written} bài. Các bài khác đọc bằng tiếng Việt.`,
    heading: (language) => `Bằng ${languageNames[language]}`,
    notBound: (languages) => `Sách chỉ có bài tiếng Việt. Bài bằng ${languages.join(', ')} chưa đóng thành sách: mở từng bài rồi in.`,
  },
  en: {
    others: 'Read this page in',
    name: (language) => englishNames[language],
    tag: (language) => `Written in ${englishNames[language]}`,
    older: 'older than the Vietnamese',
    notYet: (languages) => `This page is not yet written in ${languages.join(', ')}.`,
    behind: (day) => `The Vietnamese text changed in meaning on ${day}, after this one. Where they differ, the Vietnamese text holds.`,
    written: (language, written, all) =>
      `The handbook has ${all} ${englishUnit('pages', String(all))}; ${written} of them ${written === 1 ? 'is' : 'are'} written in ${englishNames[language]}.`,
    heading: (language) => `In ${englishNames[language]}`,
    notBound: (languages) => `Pages in ${languages.join(', ')} are not bound into a book yet: open a page and print it.`,
  },
}

export const languageWords = (locale: Locale): LanguageWords => all[locale]
