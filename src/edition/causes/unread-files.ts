/** Files that are not read for their name or place: what they hold is lost, and their finding is the cause. */
import type { Finding } from '../../model/finding.ts'
import { copiedStem, plainStem } from '../folder/names.ts'
import { isRegister } from '../folder/judge-file.ts'
import { lossOf, type Loss } from './losses.ts'

/** The error about a file that is a register by its name, and is not read as one. */
export function misnamed(name: string, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ level, file }) => level === 'error' && file.startsWith('data/') && registerOf(file) === name)
}

/** Losses by files of figures and texts that are not read. A register that is not read is missing, and lost as such. */
export function unreadFiles(findings: readonly Finding[]): Loss[] {
  return findings.flatMap(({ level, file }): Loss[] => {
    if (level !== 'error' || /^(?:\.|content\/|data\/)$/.test(file)) return []
    if (file.startsWith('data/')) return registerOf(file) === null ? [lossOf('so-lieu', file)] : []
    return [{ part: 'content', codes: new Set([stemOf(file)]), file }]
  })
}

const stemOf = (path: string): string => plainStem(nameOf(path))
const nameOf = (path: string): string => path.slice(path.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/(?:\.\w+)+\/?$/, '')

function registerOf(path: string): string | null {
  const name = nameOf(path)
  return [name, copiedStem(name) ?? name].map(plainStem).find(isRegister) ?? null
}
