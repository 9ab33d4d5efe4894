/** Names of administrative units in both languages, alone and in a sentence. */
import { midSentence } from './case.ts'
import type { Locale } from '../model/locale.ts'

const english: Readonly<Record<string, string>> = {
  Tỉnh: 'province',
  'Thành phố': 'city',
  Huyện: 'district',
  Quận: 'district',
  'Thị xã': 'town',
  Xã: 'commune',
  Phường: 'ward',
  'Thị trấn': 'township',
  'Đặc khu': 'special zone',
}

export interface NamedUnit {
  /** Vietnamese, as registered: `Xã`, `Thị trấn`. */
  readonly type: string
  readonly name: string
}

/** `Xã Đá Trắng`, `Đá Trắng commune`; a type without an English name keeps its own. */
export function unitName({ type, name }: NamedUnit, locale: Locale): string {
  const kind = english[type.normalize('NFC')]
  return locale === 'en' && kind ? `${name} ${kind}` : `${type} ${name}`
}

/** Inside a sentence: `xã Đá Trắng`. English names begin with the name itself. */
export const unitInSentence = (unit: NamedUnit, locale: Locale): string =>
  locale === 'vi' ? midSentence(unitName(unit, locale)) : unitName(unit, locale)

/** `A`, `A và B`, `A, B và C`. */
export function listed(parts: readonly string[], locale: Locale): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${locale === 'vi' ? 'và' : 'and'} ${last}`
}

const vi = { until: (day: string) => `đến ${day}`, former: 'cũ', new: 'mới' }
const en: typeof vi = { until: (day) => `until ${day}`, former: 'former', new: 'new' }

/** Words that tell units of one name apart. */
export const unitWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)

/** A former unit by its bare name, beside the new one that bears it: `A cũ`, `former A`. */
export const formerName = (name: string, locale: Locale): string => (locale === 'vi' ? `${name} ${vi.former}` : `${en.former} ${name}`)
