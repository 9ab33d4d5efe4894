/** What the shell around a page needs to know of it: set by `Page.astro`, or for the handbook by `route-data.ts`. */
import type { ApprovalState, ContentPage } from '../model/types.ts'
import type { AreaLanguage, Locale } from '../model/locale.ts'
import type { SharePicture } from '../outputs/share/share-picture.ts'
import type { Heading } from '../views/reading/contents.ts'

export type Section = 'home' | 'handbook' | 'units' | 'figures' | 'stories' | 'plan' | 'search' | 'other' | 'none'

export interface Link {
  readonly text: string
  readonly href: string
}

export interface Shell {
  readonly locale: Locale
  readonly section: Section
  readonly title: string
  /** One or two sentences under the title. */
  readonly lede?: string | undefined
  /** What search engines are told, where it is not the lede. */
  readonly description?: string | undefined
  /** The way from the section's page to this one. */
  readonly crumbs?: readonly Link[]
  /** Set for drafted texts: prints whether the owner has approved it. */
  readonly approval?: ApprovalState | undefined
  readonly reviewBy?: string | null
  readonly sources?: readonly string[]
  /** What a draft was made from, where the page names its sources in other places than its list. */
  readonly madeFrom?: readonly string[]
  /** The text that the page shows, where it is one. */
  readonly text?: ContentPage | undefined
  /** The page's headings, for a list beside it. */
  readonly contents?: readonly Heading[] | undefined
  /** Set for a page of the handbook: its slug. */
  readonly handbookPage?: string | undefined
  readonly previous?: Link | undefined
  readonly next?: Link | undefined
  /** The page prints its own heading. */
  readonly ownTitle?: boolean
  /** The text is in Vietnamese although the page is English. */
  readonly untranslated?: boolean
  /** The text is in a language of the area; what stands around it is Vietnamese. */
  readonly writtenIn?: AreaLanguage
  /** Data pages use the full width, texts a reading measure. */
  readonly wide?: boolean
  /** Folder of the feed that tells what is new here. */
  readonly feed?: string | undefined
  /** Description for machines: schema.org as JSON-LD. */
  readonly jsonLd?: object | null
  /** What is shown beside a link to the page; where nothing is said, that of its text or of the site. */
  readonly sharePicture?: SharePicture | null
  /** Not for search engines nor for the site's own search. */
  readonly hidden?: boolean
  /** Not for search engines, for it is of use to few; the site's own search finds it. */
  readonly unlisted?: boolean
  /** The entries of another page once more in another order: the site's own search finds that page in its place. */
  readonly reordered?: boolean
}

/** The language that a page's own text is in: words that belong to the text are in it, too. */
export const textLocale = ({ locale, untranslated }: Shell): Locale => (untranslated ? 'vi' : locale)

/** Language of the text where it is not that of the page. */
export const textLanguage = ({ untranslated, writtenIn }: Shell): string | undefined => (untranslated ? 'vi' : writtenIn)

declare global {
  namespace App {
    interface Locals {
      shell: Shell
    }
  }
}
