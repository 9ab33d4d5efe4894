/** A photo that a text declares. */
import type { Origin } from './basics.ts'

export interface PagePhoto {
  /** Path in the edition: `content/anh/vuon-rau.jpg`. */
  readonly file: string
  /** Said to those who do not see it. */
  readonly alt: string
  /** May be blank. */
  readonly caption: string
  readonly credit: string
  /** How it may be used: words, or the address of a licence. */
  readonly terms: string
  /** People can be recognised in it. */
  readonly showsPeople: boolean
  /** Numbers of the forms by which they consent. */
  readonly forms: readonly string[]
  readonly origin: Origin
}

/** Photos of texts lie here in an edition. */
export const photoFolder = 'content/anh/'

/** Widths at which a photo is published, in pixels of the screen; one that is smaller is not made larger. */
export const photoWidths = { nho: 480, vua: 800, lon: 1280 } as const
export type PhotoSize = keyof typeof photoWidths
export const photoForms = ['avif', 'webp', 'jpg'] as const
export type PhotoForm = (typeof photoForms)[number]
