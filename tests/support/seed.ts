/** Property tests start from one seed, so that a red run can be run again; `SEED=123 npm test` looks elsewhere. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 24_022_021) })

/** Before a release slow properties are tried more often. */
export const manyRuns = process.env['MANY_RUNS'] === '1'
