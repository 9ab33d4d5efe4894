/** What of a text from an edition may stand in a terminal or in a log that others can read. */
import { findPersonalData, maskMatch } from './personal/find.ts'

/** Passwords in addresses, keys and tokens of services: of no use in a report. */
const secrets = [
  /(?<=:\/\/)[^\s/@:]+:[^\s/@]+(?=@)/g,
  /\b(?:gh[opsur]_|github_pat_|glpat-|xox[abp]-|sk-|AKIA|AIza)[\w-]{12,}/g,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^;]*/g,
]

/** The text with what identifies a person made unreadable, and no secret. */
export function maskPersonalData(given: string): string {
  const text = given.normalize('NFC')
  let masked = ''
  let last = 0
  for (const match of findPersonalData(text)) {
    if (match.index < last) continue
    masked += text.slice(last, match.index) + maskMatch(match)
    last = match.end
  }
  return secrets.reduce((rest, pattern) => rest.replace(pattern, '…'), masked + text.slice(last))
}

export const holdsPersonalData = (text: string): boolean => maskPersonalData(text) !== text.normalize('NFC')

/** A row that could not be taken apart: any of its numbers could be one that is to be hidden. */
export const withoutDigits = (text: string): string => text.replace(/\p{Nd}/gu, '•')
