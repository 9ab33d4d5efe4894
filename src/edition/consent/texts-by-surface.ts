/** The texts of a publication by kind, in reading order, and each by its address, as they may stand on a surface. */
import type { Surface } from '../../model/consent.ts'
import type { TextLanguage } from '../../model/locale.ts'
import { each, eachPair } from '../../model/once.ts'
import type { ContentKind, ContentPage } from '../../model/types.ts'
import type { OpenTexts } from './open-texts.ts'

export interface TextsBySurface {
  /** Pages of one kind in the source language, in reading order, as they may stand on a surface: by default on the site. */
  readonly pages: (kind: ContentKind, surface?: Surface) => readonly ContentPage[]
  /** The page as written in a language, for a surface; undefined where it is not written in it, or may not stand there. */
  readonly page: (kind: ContentKind, slug: string, locale: TextLanguage, surface?: Surface) => ContentPage | undefined
}

export function textsBySurface({ on }: OpenTexts): TextsBySurface {
  const byAddress = each((surface: Surface) => new Map(on(surface).map((page) => [`${page.kind} ${page.locale} ${page.slug}`, page])))
  const inOrder = eachPair((surface: Surface, kind: ContentKind) =>
    on(surface)
      .filter((page) => page.kind === kind && page.locale === 'vi')
      .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1)),
  )
  return {
    pages: (kind, surface = 'web') => inOrder(surface, kind),
    page: (kind, slug, locale, surface = 'web') => byAddress(surface).get(`${kind} ${locale} ${slug}`),
  }
}
