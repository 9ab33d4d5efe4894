/**
 * YAML as it was typed: front matter and the site file. Every plain value is its own text, never a number, a date or a
 * truth value, and what YAML would leave out of a value (a comment, a tag, an anchor) is kept beside it or refused.
 */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Node, type Scalar } from 'yaml'
import * as say from '../../language/findings/yaml.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { RuleName } from '../../model/rules.ts'

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly text: string
  /** What follows ` #` on the line of an unquoted value: YAML takes it for a comment, an editor may have meant it as text. */
  readonly comment: string | null
  readonly quoted: boolean
  readonly place: Place
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
}

export interface YamlGroup {
  readonly kind: 'group'
  /** Without a prototype: a key may be called `constructor`. */
  readonly values: Readonly<Record<string, YamlValue>>
  /** Line and column of a key, or of the group when the key is absent. */
  place(key: string): Place
}

export type YamlValue = YamlScalar | YamlList | YamlGroup

/** Reads a YAML mapping that begins at `firstLine` of its file; null when it cannot be read at all. */
export function readYaml(text: string, file: string, firstLine: number, findings: Finding[]): YamlGroup | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false, schema: 'failsafe', merge: false })
  const before = findings.length
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { file, line: line + firstLine - 1, column: Math.max(1, col) }
  }
  const lineOf = (place: Place) => text.split('\n')[(place.line ?? firstLine) - firstLine] ?? ''
  const refuse = (rule: RuleName, offset: number, words: Phrase | ((line: string) => Phrase)): null => {
    const place = at(offset)
    const seen = lineOf(place)
    const phrase = typeof words === 'function' ? words(seen) : words
    findings.push({ level: 'error', rule, ...place, value: seen.trim().slice(0, 80), phrase })
    return null
  }
  const directive = /^\s*%/.exec(text)
  const cutKey = document.errors.length > 0 ? /^[ \t]*([^\s#:'"-][^:'"\n]*?)[ \t]+#[ \t]*(.*:.*)$/m.exec(text) : null
  if (directive) return refuse('yaml-syntax', directive[0].length - 1, say.yamlDirective())
  if (cutKey) return refuse('unquoted-text', cutKey.index, say.cutAtHash(cutKey[1]!, cutKey[2]!))
  const lines = new Set<number>()
  for (const { pos, code } of document.errors) {
    const { line } = counter.linePos(pos[0])
    if (lines.has(line)) continue
    lines.add(line)
    refuse('yaml-syntax', pos[0], (seen) => say.yamlSyntax(code, seen))
  }
  if (lines.size === 0) refuseReferences(document.contents, refuse)
  if (findings.length > before) return null
  if (!isMap(document.contents)) {
    findings.push({ level: 'error', rule: 'yaml-syntax', file, line: firstLine, phrase: say.yamlNotMap() })
    return null
  }
  const group = groupOf(document.contents, { file, line: firstLine })
  return findings.length > before ? null : group

  function scalarOf(node: Scalar | null, place: Place): YamlScalar {
    if (!node) return { kind: 'scalar', text: '', comment: null, quoted: false, place }
    const quoted = node.type !== 'PLAIN'
    const comment = quoted ? null : commentAfter(text, node)
    const known = node.range ? { ...place, ...at(node.range[0]) } : place
    return { kind: 'scalar', text: String(node.value), comment, quoted, place: known }
  }

  function valueOf(node: unknown, place: Place): YamlValue {
    if (isMap(node)) return groupOf(node, node.range ? at(node.range[0]) : place)
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => valueOf(item, place)) }
    return scalarOf(isScalar(node) ? node : null, place)
  }

  function groupOf(map: { readonly items: readonly { key: unknown; value: unknown }[] }, own: Place): YamlGroup {
    const values = Object.create(null) as Record<string, YamlValue>
    const places = new Map<string, Place>()
    for (const { key, value } of map.items) {
      if (!isScalar(key) || !key.range) continue
      const name = String(key.value)
      if (places.has(name)) refuse('yaml-syntax', key.range[0], say.sameKeyTwice())
      const place = { ...at(key.range[0]), field: name }
      places.set(name, place)
      const cut = commentAfter(text, key)
      values[name] = cut === null ? valueOf(value, place) : { kind: 'scalar', text: '', comment: cut, quoted: false, place }
    }
    return { kind: 'group', values, place: (key) => places.get(key) ?? { ...own, field: key } }
  }
}

/** The comment that begins on the line on which an unquoted value ends. */
function commentAfter(text: string, { range, type }: Scalar): string | null {
  if (!range || type !== 'PLAIN') return null
  return /^[ \t]*#[ \t]*(.*)/.exec(text.slice(range[1], range[2]))?.[1] ?? null
}

type Refuse = (rule: RuleName, offset: number, words: Phrase) => null

/**
 * Tags and anchors would take the first word of a value away; copies could unfold a few bytes into gigabytes; a key is a
 * word. The first of them is reported.
 */
function refuseReferences(root: Node | null, refuse: Refuse): void {
  if (!root) return
  visit(root, (_key, node) => {
    if (!isNode(node) || !node.range) return undefined
    const [start] = node.range
    if (isAlias(node) || node.anchor !== undefined) refuse('yaml-alias', start, say.yamlAlias())
    else if (node.tag !== undefined) refuse('yaml-syntax', start, say.yamlTag())
    else if (isMap(node) && node.items.some(({ key }) => !isScalar(key) || key.value === '')) refuse('yaml-syntax', start, say.yamlKey())
    else return undefined
    return visit.BREAK
  })
}
