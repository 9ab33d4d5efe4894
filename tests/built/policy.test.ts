/** The policy that every page says of itself; what a browser makes of it is in `browser/policy.test.ts`. */
import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { describe, expect, inject, test } from 'vitest'
import { pages } from '../support/site-files.ts'

/** What a page carries in itself and in its attributes, as a parser of HTML sees it. */
function carried(html: string) {
  const seen = { policies: [] as string[], before: [] as string[], hashes: [] as string[], inline: [] as string[] }
  let open: { kind: string; text: string } | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['http-equiv'] === 'Content-Security-Policy') seen.policies.push(attributes['content']!)
      for (const [key, value] of Object.entries(attributes))
        if (key === 'style' || key.startsWith('on') || /^\s*javascript:/i.test(value)) seen.inline.push(`${name} ${key}="${value}"`)
      const isProgram = name === 'script' && !attributes['src'] && !attributes['type']?.includes('json')
      if (isProgram || name === 'style') open = { kind: name, text: '' }
      if ((isProgram || name === 'style') && seen.policies.length === 0) seen.before.push(name)
    },
    ontext(text) {
      if (open) open.text += text
    },
    onclosetag(name) {
      if (open?.kind !== name) return
      seen.hashes.push(`'sha256-${createHash('sha256').update(open.text).digest('base64')}'`)
      open = null
    },
  })
  parser.end(html)
  return seen
}

describe.each([
  ['real', inject('that')],
  ['illustrative', inject('minhHoa')],
] as const)('in the %s fixture', (_, dir) => {
  const all = pages(dir)

  test('every page says first what it may do, and carries nothing else', () => {
    for (const { address, html } of all) {
      const { policies, before, hashes, inline } = carried(html)
      expect.soft(policies, address).toHaveLength(1)
      expect.soft(before, address).toEqual([])
      expect.soft(inline, address).toEqual([])
      const policy = policies[0] ?? ''
      expect.soft(policy, address).toMatch(/^default-src 'none';/)
      expect.soft(policy, address).not.toMatch(/unsafe|\*|https?:/)
      for (const hash of hashes) expect.soft(policy, address).toContain(hash)
    }
  })
})
