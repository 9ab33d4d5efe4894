/** Pages that an edition writes itself and that other pages lead to: a link stands only where the page does. */
import { contentPath } from '../model/addresses/paths.ts'
import type { ContentKind } from '../model/types.ts'
import type { Rendition } from './rendition.ts'

export const standingPages = {
  glossary: ['handbook', 'tu-ngu'],
  ask: ['handbook', 'hoi-ai-o-dau'],
  press: ['page', 'bao-chi'],
  corrections: ['page', 'dinh-chinh'],
  about: ['page', 'gioi-thieu'],
  privacy: ['page', 'rieng-tu'],
  accessibility: ['page', 'tro-nang'],
} as const satisfies Readonly<Record<string, readonly [ContentKind, string]>>

export type StandingPage = keyof typeof standingPages

/** Its address, or null where the edition has no such page. */
export function standingPageHref({ publication, locale, addresses }: Rendition, name: StandingPage): string | null {
  const [kind, slug] = standingPages[name]
  if (!publication.page(kind, slug, 'vi')) return null
  return addresses.page(locale, contentPath(kind, slug))
}
