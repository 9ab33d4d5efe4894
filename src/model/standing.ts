/** Where a target stands, as a tally of all targets tells it: a verdict, or on what ground there is none. */

/** `year-missed`: a target of every year, of which one year failed and another did not. */
export const verdicts = ['met', 'on-track', 'behind', 'year-missed', 'not-met'] as const
/** Why a target can be called neither met nor missed. */
export const openGrounds = ['no-figure', 'units-only', 'withheld', 'too-few', 'unsettled', 'unofficial', 'broken'] as const

export type OpenGround = (typeof openGrounds)[number]
export type Standing = (typeof verdicts)[number] | OpenGround
/** In the order in which they are told. */
export const standings: readonly Standing[] = [...verdicts, ...openGrounds]
