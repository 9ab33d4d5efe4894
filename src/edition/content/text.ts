/** Text of MDX and YAML files: UTF-8, NFC, LF. Legacy encodings are not guessed here: there is no register to confirm them. */
import * as say from '../../language/findings/text.ts'
import type { Finding } from '../../model/finding.ts'

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u

/** The text, or null with a finding when the bytes are not UTF-8 or hold control characters. */
export function readText(bytes: Uint8Array, file: string, findings: Finding[]): string | null {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    findings.push({ level: 'error', rule: 'encoding', file, phrase: say.notUtf8() })
    return null
  }
  text = text.replace(/\r\n?/g, '\n').normalize('NFC')
  const bad = control.exec(text)
  if (bad) {
    const line = text.slice(0, bad.index).split('\n').length
    const code = bad[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    findings.push({ level: 'error', rule: 'control-character', file, line, value: `U+${code}`, phrase: say.controlCharacter(code) })
    return null
  }
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text)
  if (conflict) {
    const line = text.slice(0, conflict.index).split('\n').length
    findings.push({ level: 'error', rule: 'merge-conflict', file, line, value: conflict[0].trim(), phrase: say.mergeConflict() })
    return null
  }
  return text
}
