/** More small worlds, by kind. */
import { formulaWorlds } from './sibling-formulas.ts'
import { placeWorlds } from './sibling-places.ts'
import { ruleWorlds } from './sibling-rules.ts'
import { seriesWorlds } from './sibling-series.ts'
import { timeWorlds } from './sibling-times.ts'
import type { World } from './worlds.ts'

export const siblings: readonly World[] = [...placeWorlds, ...seriesWorlds, ...formulaWorlds, ...timeWorlds, ...ruleWorlds]
