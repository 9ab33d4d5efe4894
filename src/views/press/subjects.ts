/** What a newsroom may take: stories that may leave for the press, and indicators with anything to say. */
import { oncePer } from '../../model/once.ts'
import type { ContentPage, Indicator } from '../../model/types.ts'
import { keyFiguresOf } from '../indicator/key-figures.ts'
import { seriesOf } from '../indicator/series.ts'
import type { Rendition } from '../rendition.ts'

/** Known by its stem: the slug of a story, the code of an indicator in small letters. */
export type PressSubject =
  | { readonly kind: 'story'; readonly stem: string; readonly page: ContentPage }
  | { readonly kind: 'indicator'; readonly stem: string; readonly indicator: Indicator }

/** Stories in the source language that all persons in them let the press have, in reading order. */
const storiesForPress = ({ publication }: Rendition): readonly ContentPage[] => publication.pages('story', 'press')

/** A story for the press as it is written in the language of the rendition. */
export const storyForPress = ({ publication, locale }: Rendition, slug: string): ContentPage | undefined =>
  publication.page('story', slug, locale, 'press')

/** There are figures of it, or of a series that it is computed from. */
export const isTaken = (rendition: Rendition, indicator: Indicator): boolean =>
  seriesOf(rendition.publication, indicator.code).length > 0 || keyFiguresOf(rendition, indicator) !== null

/** All of them, stories first; ask the rendition in the source language, so that each is one thing in both languages. */
export const pressSubjects = oncePer((rendition: Rendition): readonly PressSubject[] => [
  ...storiesForPress(rendition).map((page) => ({ kind: 'story' as const, stem: page.slug.toLowerCase(), page })),
  ...rendition.publication.edition.indicators
    .filter((indicator) => isTaken(rendition, indicator))
    .map((indicator) => ({ kind: 'indicator' as const, stem: indicator.code.toLowerCase(), indicator })),
])

const byStem = oncePer((rendition: Rendition) => new Map(pressSubjects(rendition).map((subject) => [subject.stem, subject])))

/** Undefined for a story that may not be handed out, and for an indicator that has nothing to hand out. */
export const pressSubject = (rendition: Rendition, stem: string): PressSubject | undefined => byStem(rendition).get(stem.toLowerCase())
