/** Sound text as it stands in reports, papers and letters of the place: nothing in it is damaged, and no private person is in it. */
import { readFileSync } from 'node:fs'

/** Pieces by their kind: a line each, below a line that names the kind. */
export const soundPieces: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  readFileSync('tests/fixtures/sound-text.txt', 'utf8')
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n'))
    .map(([kind = '', ...pieces]) => [kind.replace(/^# /, ''), pieces]),
)
