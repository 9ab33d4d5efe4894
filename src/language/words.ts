/** Interface words of a language. */
import { en } from './interface/en.ts'
import { vi, type Words } from './interface/vi.ts'
import type { Locale } from '../model/locale.ts'

export type { Words }

export function words(locale: Locale): Words {
  return locale === 'vi' ? vi : en
}
