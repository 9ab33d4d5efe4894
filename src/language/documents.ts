/** What a document is called. */
import type { Locale } from '../model/locale.ts'
import type { Document } from '../model/registers.ts'

/** `Nghị định 07/2021/NĐ-CP`; the type alone where there is no number. */
export const documentLabel = ({ type, number }: Document, locale: Locale): string => [type[locale], number].filter(Boolean).join(' ')
