/** What became of an input: the worst that was found, where, and the figures that would be published. */
import Papa from 'papaparse'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openEdition } from '../../src/edition/publication.ts'
import type { Finding, Level } from '../../src/model/finding.ts'
import { wholeFiles } from '../../src/outputs/whole-files.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf } from '../../src/views/rendition.ts'
import { withoutHistory } from '../support/renditions.ts'
import { isExpected } from '../support/small-edition.ts'
import { attackedFiles, type Files } from './base.ts'

export type Want = Level | 'clean'
/** Published figures: indicator, unit, period and definition → numerator, denominator and value. */
export type Figures = Readonly<Record<string, string>>

export interface Judged {
  readonly worst: Want
  readonly findings: readonly Finding[]
  /** Null where the edition is not published. */
  readonly figures: Figures | null
  readonly ms: number
}

/** Reads and publishes the base with some files changed, and with whatever else is done to its folder. */
export async function judge(changes: Files, also: (dir: string) => void = () => undefined): Promise<Judged> {
  const dir = mkdtempSync(join(tmpdir(), 'attacked-'))
  try {
    for (const [path, content] of Object.entries({ ...attackedFiles(), ...changes })) {
      if (content === null) continue
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), content)
    }
    also(dir)
    return await judgeFolder(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function judgeFolder(dir: string): Promise<Judged> {
  const start = performance.now()
  const { publication, findings: all } = openEdition(dir)
  const findings = all.filter((finding) => !isExpected(finding))
  const worst = (['error', 'warning', 'repair'] as const).find((level) => findings.some((finding) => finding.level === level)) ?? 'clean'
  const ms = performance.now() - start
  if (!publication) return { worst, findings, figures: null, ms }
  const { vi } = renditionsOf(withoutHistory(publication), addressesAt('/', 'https://nepmoi.example'))
  return { worst, findings, figures: figuresOf(String(await wholeFiles['so-lieu.csv'](vi))), ms }
}

/** The figures of the published CSV, as another reader finds them. */
export function figuresOf(text: string): Figures {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return Object.fromEntries(
    data
      .filter((row) => row['value'] !== '')
      .map((row) => [
        [row['indicator'], row['area_code'], row['period'], row['definition']].join('|'),
        [row['numerator'], row['denominator'], row['value']].join('|'),
      ]),
  )
}

/** Words that a clerk must never read: a machine’s, or none. */
const machineWords = /undefined|NaN|\[object|\bat \S+:\d+|Error:|node_modules|\.ts\b/

/** What is wrong with how a finding is said. */
export function unsaid({ phrase, rule, value = '' }: Finding): string[] {
  const own = (text: string) => text.replaceAll(value || '\0', '…')
  const texts = [phrase.vi.message, phrase.vi.fix, phrase.en.message, phrase.en.fix].map(own)
  if (texts.some((text) => text.trim() === '')) return [`${rule} has no words`]
  if (texts.some((text) => machineWords.test(text))) return [`${rule} speaks like a machine: ${texts.join(' ')}`]
  return /[à-ỹđ]/iu.test(phrase.vi.message + phrase.vi.fix) ? [] : [`${rule} does not speak Vietnamese`]
}
