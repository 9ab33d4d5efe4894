/** Names of the languages that texts are written in, and words of a page in one of them. All in Vietnamese: nobody here vouches for a word in theirs. */
import type { AreaLanguage, TextLanguage } from '../../model/locale.ts'

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

export const languageWords = {
  readIn: (language: TextLanguage) => `Đọc bằng ${languageNames[language]}`,
  tag: (language: AreaLanguage) => `Bài viết bằng ${languageNames[language]}`,
  /** The Vietnamese text changed in meaning after this one. */
  behind: (day: string) => `Bài tiếng Việt đã sửa ý ngày ${day}, sau bài này. Chỗ nào khác nhau, xin theo bài tiếng Việt.`,
  /** How much of the handbook there is in the language. */
  missing: (language: AreaLanguage, written: number, all: number) =>
    `Sổ tay có ${all} bài; bằng ${languageNames[language]} mới có ${written} bài. Các bài khác đọc bằng tiếng Việt.`,
} as const

export const behindInEnglish = (day: string): string =>
  `The Vietnamese text changed in meaning on ${day}, after this one. Where they differ, the Vietnamese text holds.`
