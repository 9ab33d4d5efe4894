/** What people could type to harm, in every text field of an edition: no file of a pack runs it, fetches it or breaks by it. */
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sax from 'sax'
import { afterAll, expect, test } from 'vitest'
import { lazily } from '../../../src/model/once.ts'
import { pressPiece } from '../../../src/outputs/press/markup.ts'
import { packFiles } from '../../../src/outputs/press/packs.ts'
import { addressesAt } from '../../../src/views/addresses.ts'
import { pressSubjects } from '../../../src/views/press/subjects.ts'
import { pressText } from '../../../src/views/press/text.ts'
import { renditionsOf } from '../../../src/views/rendition.ts'
import { payloadEdition } from '../../attack/payloads/edition.ts'
import { settle } from '../../attack/payloads/slots.ts'
import { openOrThrow, withoutHistory } from '../../support/renditions.ts'

const dir = mkdtempSync(join(tmpdir(), 'payloads-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const renditions = lazily(() => {
  settle(dir, payloadEdition())
  return renditionsOf(withoutHistory(openOrThrow(dir)), addressesAt('/', 'https://nepmoi.example'))
})

/** What no page of a pack has. */
function foreign(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:script|iframe|object|embed|base|frame|applet|form)$/.test(name)) found.push(name)
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on')) found.push(`${key}=${value}`)
        if (/^(?:href|src|srcset|action)$/.test(key) && !/^(?:https?:\/\/|#|anh\/)/.test(value)) found.push(`${key}=${value}`)
      }
    },
  })
  parser.end(html)
  return found
}

/** What is wrong with the parts of a Word document: XML that is not well-formed, links to anything but the web. */
function faultsOf(docx: Uint8Array): string[] {
  return Object.entries(unzipSync(docx)).flatMap(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return []
    const text = strFromU8(bytes)
    const found: string[] = []
    const parser = sax.parser(true)
    parser.onerror = (error) => {
      found.push(`${name}: ${error.message}`)
      parser.resume()
    }
    parser.write(text).close()
    const targets = [...text.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target!)
    return [...found, ...targets.filter((target) => !/^https?:\/\//.test(target))]
  })
}

test('packs hold them as text', { timeout: 300_000 }, async () => {
  expect(foreign('<a href="javascript:alert(1)" onclick="x">a</a><script></script>')).toHaveLength(3)
  let [pages, documents] = [0, 0]
  for (const subject of pressSubjects(renditions().vi)) {
    for (const [name, content] of await packFiles(renditions(), subject)) {
      const at = `${subject.stem}/${name}`
      if (name.endsWith('.html')) {
        pages++
        expect.soft(foreign(String(content)), at).toEqual([])
      }
      if (name.endsWith('.docx')) {
        documents++
        expect.soft(faultsOf(content as Uint8Array), at).toEqual([])
      }
      // Characters that programs take for commands, or that turn the text around where they are not closed.
      if (name.endsWith('.txt')) expect.soft(String(content), at).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/)
    }
    for (const rendition of [renditions().vi, renditions().en]) {
      const text = pressText(rendition, subject)
      if (text) expect.soft(foreign(pressPiece(text)), subject.stem).toEqual([])
    }
  }
  expect(pages).toBeGreaterThan(20)
  expect(documents).toBe(pages)
})
