/** Where the chart of a text for the press lies in its pack; the texts name it by the same path. */
import type { Locale } from '../../model/locale.ts'

export const chartPath = (locale: Locale): string => `anh/bieu-do${locale === 'en' ? '-en' : ''}.png`
