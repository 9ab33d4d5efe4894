/** What a hundred things are called. */
import type { Locale } from '../../model/locale.ts'

const vi = { households: 'hộ' }
const en: typeof vi = { households: 'households' }

export const hundredWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
