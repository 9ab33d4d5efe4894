/** The two interface languages. Vietnamese is the source. */
export type Locale = 'vi' | 'en'

export const locales = ['vi', 'en'] as const satisfies readonly Locale[]

/** Languages of the area that pages of the handbook may be written in, by their codes of ISO 639-3. The interface around them is Vietnamese. */
const spoken = ['bdq', 'sed', 'tdr', 'kxy', 'hre'] as const
/** Code of no language (ISO 639-2 keeps it for private use): for made-up texts of illustrative editions. */
export const trialLanguage = 'qaa'

export type AreaLanguage = (typeof spoken)[number] | typeof trialLanguage
export const areaLanguages: readonly AreaLanguage[] = [...spoken, trialLanguage]
export type TextLanguage = Locale | AreaLanguage

/** Folders below `content/` that hold texts in another language than Vietnamese. */
export const languageFolders: readonly Exclude<TextLanguage, 'vi'>[] = ['en', ...areaLanguages]

const interfaces: readonly string[] = locales
export const isAreaLanguage = (language: TextLanguage): language is AreaLanguage => !interfaces.includes(language)
