/** Publications of small editions: read in a moment, with no history behind them. */
import type { Publication } from '../../src/edition/publication.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf, type Renditions } from '../../src/views/rendition.ts'
import { openOrThrow, withoutHistory } from './renditions.ts'
import { writeSmall } from './small-edition.ts'
import { smallDay } from './test-day.ts'

type Changes = Parameters<typeof writeSmall>[0]

export const openSmall = (changes?: Changes, day: string = smallDay): Publication => withoutHistory(openOrThrow(writeSmall(changes), day))

export const smallRenditions = (changes?: Changes, site: string | null = 'https://nepmoi.example', base = '/'): Renditions =>
  renditionsOf(openSmall(changes), addressesAt(base, site))
