/** Where a CSV file belongs that lies where nobody reads it. */
import * as say from '../../language/findings/files.ts'
import { nearest } from '../read/suggest.ts'
import type { Named } from './judge-file.ts'
import { copiedStem, plainStem } from './names.ts'

const figuresFolder = 'data/so-lieu/'

/** The finding about a CSV file that is not read; its ending may be in other letters, or followed by `.txt`. */
export function judgeTable(path: string, registers: readonly string[]): Named {
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const stem = path.slice(slash).replace(/\.csv(?:\.txt)?$/i, '')
  const registerNear = (text: string) => registers.find((name) => name === plainStem(text))
  const same = registerNear(stem)
  if (folder === figuresFolder || (same && folder === 'data/'))
    return named('file-name', say.wrongName(path, `${folder}${same && folder === 'data/' ? same : stem}.csv`))
  const figures = `${figuresFolder}${stem}.csv`
  if (path.startsWith('data/an-ban/')) return named('misplaced-file', say.misplaced(path, figures))
  if (same) return named('misplaced-file', say.misplaced(path, `data/${same}.csv`))
  const copied = copiedStem(stem)
  const original = copied === null ? undefined : registerNear(copied)
  if (original && folder === 'data/') return named('misplaced-file', say.copyOf(path, `data/${original}.csv`))
  const near = folder === 'data/' ? (registers.find((name) => plainStem(stem).startsWith(`${name}-`)) ?? nearest(stem, registers)) : null
  return named('misplaced-file', near ? say.registerOrFigures(path, `data/${near}.csv`, figures) : say.misplaced(path, figures))
}

const named = (rule: 'file-name' | 'misplaced-file', phrase: Named['phrase']): Named => ({ level: 'error', rule, phrase })
