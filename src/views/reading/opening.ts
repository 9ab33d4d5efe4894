/** How a text opens: a page that begins with its own summary in a box needs no second one under the title. */
import type { ContentPage } from '../../model/types.ts'

export const opensWithBox = ({ body }: Pick<ContentPage, 'body'>): boolean => /^\s*:::[a-z]+(?:\[|\s*\n)/.test(body)

/** The sentences under the title; undefined where the text says the same in a box of its own. */
export const ledeOf = (page: Pick<ContentPage, 'body' | 'description'>): string | undefined =>
  opensWithBox(page) ? undefined : page.description
