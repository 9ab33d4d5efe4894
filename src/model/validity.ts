/** Whether a document is in force on a day. */
import type { IsoDate } from './basics.ts'
import type { Document } from './registers.ts'

type Expired = Document & { readonly expired: IsoDate }

/** The day on which it ceased to be in force has come. */
export const hasExpired = (document: Document, day: IsoDate): document is Expired => document.expired !== null && document.expired <= day
