/** YAML with positions: front matter and the site file, every mistake with its line. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import * as say from '../../language/findings/content.ts'
import type { Finding, Place } from '../../model/finding.ts'

export interface YamlValues {
  readonly values: Readonly<Record<string, unknown>>
  /** Line and column of a key, or of the block when the key is absent. */
  place(key: string): Place
}

/** Reads a YAML mapping that begins at `firstLine` of its file; null when it cannot be read at all. */
export function readYaml(text: string, file: string, firstLine: number, findings: Finding[]): YamlValues | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, schema: 'core', merge: false })
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { file, line: line + firstLine - 1, column: Math.max(1, col) }
  }
  for (const error of document.errors) {
    const place = at(error.pos[0])
    const seen = text.split('\n')[(place.line ?? firstLine) - firstLine] ?? ''
    findings.push({ level: 'error', rule: 'yaml-syntax', ...place, value: seen.trim(), phrase: say.yamlSyntax(error.code, seen) })
  }
  if (document.errors.length > 0) return null
  if (!isMap(document.contents)) {
    findings.push({ level: 'error', rule: 'yaml-syntax', file, line: firstLine, phrase: say.yamlNotMap() })
    return null
  }
  const places = new Map<string, Place>()
  for (const pair of document.contents.items) {
    if (isScalar(pair.key)) places.set(String(pair.key.value), { ...at(pair.key.range[0]), field: String(pair.key.value) })
  }
  // Aliases are refused: a few bytes of them could unfold into gigabytes.
  const alias = /^[^'"#]*[:[,{-]\s*[&*][A-Za-z]/m.exec(text)
  let values: Record<string, unknown>
  try {
    values = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>
  } catch {
    findings.push({ level: 'error', rule: 'yaml-alias', ...at(alias?.index ?? 0), phrase: say.yamlAlias() })
    return null
  }
  return {
    values: Object.assign(Object.create(null) as Record<string, unknown>, values),
    place: (key) => places.get(key) ?? { file, line: firstLine, field: key },
  }
}
