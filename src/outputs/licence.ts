/** On which terms the figures may be used: free with the source named; a named licence is proposed, not yet granted. */
import type { Locale } from '../model/locale.ts'

export const proposedLicence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** Page that states the terms, below the site's address. */
export const termsPath = (locale: Locale): string => (locale === 'vi' ? 'gioi-thieu/' : 'en/gioi-thieu/')
