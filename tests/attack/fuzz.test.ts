/**
 * Files of an edition rewritten, mistyped and damaged at random. Nothing throws or takes long; a number is published as it
 * was, or as the file spells it, or a finding names the file. `FUZZ_MINUTES=10` looks for ten minutes instead of seconds,
 * `SEED` elsewhere.
 */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { attackedFiles, figureFile, figureText } from './base.ts'
import { damages } from './fuzz/damage.ts'
import { unexplained } from './fuzz/literal.ts'
import { largeNumbers, slipped, slips } from './fuzz/other-size.ts'
import { anyFigures, anyTable, anyText } from './fuzz/same-meaning.ts'
import { judge, unsaid, type Figures, type Judged } from './judge.ts'

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0)
const parts = 3
/** A long run ends when its time is over; a short one after so many inputs. */
const runs = (few: number) =>
  minutes > 0
    ? { numRuns: 1_000_000, interruptAfterTimeLimit: (minutes / parts) * 60_000, markInterruptAsFailure: false }
    : { numRuns: few }
const timeout = Math.max(120_000, minutes * 120_000)

const files = attackedFiles()
const paths = Object.keys(files)
const bytesOf = (path: string) => new Uint8Array(Buffer.from(files[path]!))
/** `BC3` is computed from two others. */
const derived = (key: string) => key.startsWith('BC3|')

let base: Figures
beforeAll(async () => void (base = (await judge({})).figures!))

/** Reads the base with one file otherwise, and looks at how it is answered. */
async function answer(path: string, content: string | Uint8Array): Promise<Judged & { readonly named: boolean }> {
  const judged = await judge({ [path]: content })
  expect(judged.ms).toBeLessThan(2000)
  expect(judged.findings.flatMap(unsaid)).toEqual([])
  if (!judged.figures) expect(judged.worst).toBe('error')
  // A repair says that nothing is in doubt, so it excuses no other number.
  return { ...judged, named: judged.findings.some(({ file, level }) => file === path && level !== 'repair') }
}

describe('an edition under attack', () => {
  test('says the same when it is written otherwise, or says why not', { timeout }, async () => {
    const rewritten = paths.flatMap((path) =>
      Object.entries(path === figureFile ? anyFigures : path.endsWith('.csv') ? anyTable : anyText).map(([name, rewrite]) => ({
        path,
        name,
        rewrite,
      })),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rewritten), fc.nat(1000), async ({ path, name, rewrite }, at) => {
        const { figures, named } = await answer(path, rewrite(Buffer.from(bytesOf(path)).toString('utf8'), at))
        if (figures) expect(figures, `${path}: ${name}`).toEqual(base)
        else expect(named, `${path}: ${name} is refused without being named`).toBe(true)
      }),
      runs(120),
    )
  })

  test('tells of a number that is of another size than its series', { timeout }, async () => {
    const large = largeNumbers(figureText)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...large), fc.constantFrom(...Object.keys(slips)), async (at, name) => {
        const { worst, named, findings } = await answer(figureFile, slipped(figureText, at, slips[name]!))
        const seen = findings.map(({ level, rule, line }) => `${level} ${rule} ${line ?? ''}`).join('\n')
        expect(named && (worst === 'error' || worst === 'warning'), `line ${at[0] + 1}, column ${at[1] + 1}: ${name}\n${seen}`).toBe(true)
      }),
      runs(80),
    )
  })

  test('never throws, and publishes no number that nobody typed', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths, figureFile, figureFile, figureFile),
        fc.constantFrom(...Object.keys(damages)),
        fc.nat(),
        fc.nat(255),
        async (path, kind, where, byte) => {
          const given = bytesOf(path)
          const damaged = damages[kind]!(given, where % given.length, byte)
          const { figures, named } = await answer(path, damaged)
          if (!figures || named) return
          expect(unexplained(base, figures, path === figureFile ? damaged : bytesOf(figureFile), derived), `${path}: ${kind}`).toEqual([])
        },
      ),
      runs(200),
    )
  })
})
