import { describe, expect, test } from 'vitest'
import { packed } from '../../../src/outputs/book/pack.ts'
import { bookPdf } from '../../../src/outputs/book/pdf.ts'
import { picturesOf } from '../../../src/outputs/book/book-pictures.ts'
import { storyBook } from '../../../src/views/book/book.ts'
import { fixtures } from '../../support/renditions.ts'
import { ask, has } from '../../support/pdf-tools.ts'

const { vi } = fixtures.that()
const book = storyBook(vi)!
const loose = bookPdf(book, await picturesOf(book, vi.publication))
const small = await packed(loose)

test('a packed book is smaller by a third, and the same each time', async () => {
  expect(small.length).toBeLessThan(loose.length * 0.67)
  expect(Buffer.from(await packed(loose)).equals(Buffer.from(small))).toBe(true)
})

test('what is packed is not packed again', async () => expect((await packed(small)).length).toBeLessThanOrEqual(small.length))

describe.skipIf(!has('pdftotext'))('looked at with pdftotext (left out where it is not)', () => {
  test.each([
    ['text', 'pdftotext', ['@', '-']],
    ['tags with their text', 'pdfinfo', ['-struct-text', '@']],
    ['typefaces', 'pdffonts', ['@']],
    ['ways that lead out', 'pdfinfo', ['-url', '@']],
  ] as const)('it has the same %s', (_, program, args) => {
    const own = (bytes: Uint8Array) => ask(program, bytes, args).replace(/\s+\d+ +\d+$/gm, '')
    expect(own(small)).toBe(own(loose))
    expect(own(small).length).toBeGreaterThan(100)
  })
  test('it has the same title, day and language', () => {
    const facts = (bytes: Uint8Array) => ask('pdfinfo', bytes, ['@']).replace(/File size:.*/, '')
    expect(facts(small)).toBe(facts(loose))
  })
})

describe.skipIf(!has('qpdf'))('looked at with qpdf (left out where it is not)', () => {
  test('it is sound, and keeps its bookmarks and what says that it is PDF/UA', () => {
    expect(ask('qpdf', small, ['--check', '@'])).toContain('No syntax or stream encoding errors found')
    const outline = (bytes: Uint8Array) => ask('qpdf', bytes, ['--json', '--json-key=outlines', '@']).match(/"title": .*/g)
    expect(outline(small)).toEqual(outline(loose))
    expect(Buffer.from(small).toString('latin1')).toMatch(/pdfuaid:part/)
  })
})
