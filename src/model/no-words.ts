/** A text that nobody wrote, in both languages; one object for all. */
import type { Bilingual } from './basics.ts'

export const noWords: Bilingual = { vi: '', en: '' }
