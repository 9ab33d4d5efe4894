/** Findings and rows as they may stand in a terminal, or in a log that others read. */
import { holdsPersonalData, maskPersonalData, withoutDigits } from '../edition/printable.ts'
import { onOneLine } from '../language/visible.ts'
import type { Finding } from '../model/finding.ts'
import type { Wording } from '../model/phrase.ts'

const printableText = (text: string): string => maskPersonalData(onOneLine(text))

/** What a finding repeats of a file cannot steer a terminal, leads to nobody, and of a broken row of figures holds no number. */
export function printableFinding(finding: Finding): Finding {
  const { file, field, value, phrase, also } = finding
  const wording = ({ message, fix }: Wording): Wording => ({ message: printableText(message), fix: printableText(fix) })
  const shown = value === undefined ? undefined : printableText(isBrokenFigure(finding) ? withoutDigits(value) : value)
  return {
    ...finding,
    file: printableText(file),
    ...(field === undefined ? {} : { field: printableText(field) }),
    ...(shown === undefined ? {} : { value: shown }),
    ...(also ? { also: also.map((place) => ({ ...place, file: printableText(place.file) })) } : {}),
    phrase: { vi: wording(phrase.vi), en: wording(phrase.en) },
  }
}

/** The text of a finding's row; null where it may not be printed, because of this finding or of another one at the same line. */
export function printableRows(findings: readonly Finding[], seen: (file: string, line: number) => string | undefined) {
  const withheld = new Set(findings.filter((finding) => finding.withheld).map(placeOf))
  return (finding: Finding): string | null => {
    if (finding.line === undefined || withheld.has(placeOf(finding))) return null
    const row = seen(finding.file, finding.line)
    if (row === undefined || row.trim() === '' || holdsPersonalData(row)) return null
    return onOneLine(isBrokenFigure(finding) ? withoutDigits(row) : row)
  }
}

const placeOf = ({ file, line }: Finding): string => `${file}:${line ?? ''}`

/** About a whole row of figures that could not be taken apart: nobody knows whether its number is one to be hidden. */
const isBrokenFigure = ({ file, line, field }: Finding): boolean =>
  file.startsWith('data/so-lieu/') && line !== undefined && field === undefined
