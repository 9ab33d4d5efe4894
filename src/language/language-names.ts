/** Names of the languages that a recording may be in, as they stand within a sentence. */
import type { Locale } from '../model/locale.ts'
import type { RecordingLanguage } from '../model/recording.ts'
import { englishNames, languageNames } from './interface/languages.ts'

const inVietnamese: Readonly<Record<RecordingLanguage, string>> = {
  ...languageNames,
  ren: 'tiếng Rơ Ngao',
  jeh: 'tiếng Giẻ',
  stg: 'tiếng Triêng',
  hal: 'tiếng Hà Lăng',
  jra: 'tiếng Gia Rai',
  rad: 'tiếng Ê Đê',
  kpm: 'tiếng Cơ Ho',
  bru: 'tiếng Bru',
  tyz: 'tiếng Tày',
  nut: 'tiếng Nùng',
  mtq: 'tiếng Mường',
  hmn: 'tiếng Mông',
  km: 'tiếng Khmer',
}

const inEnglish: Readonly<Record<RecordingLanguage, string>> = {
  ...englishNames,
  ren: 'Rengao',
  jeh: 'Jeh',
  stg: 'Trieng',
  hal: 'Halang',
  jra: 'Jarai',
  rad: 'Rade',
  kpm: 'Koho',
  bru: 'Bru',
  tyz: 'Tày',
  nut: 'Nung',
  mtq: 'Muong',
  hmn: 'Hmong',
  km: 'Khmer',
}

export const languageName = (language: RecordingLanguage, locale: Locale): string =>
  locale === 'vi' ? inVietnamese[language] : inEnglish[language]
