/** The two interface languages. Vietnamese is the source. */
export type Locale = 'vi' | 'en'

export const locales: readonly Locale[] = ['vi', 'en']
