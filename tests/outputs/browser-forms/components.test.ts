/** Components of texts as blocks of the editor: read, changed, written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { componentWords, asideWords } from '../../../src/language/interface/browser-forms.ts'
import { componentNames, asideNames } from '../../../src/model/schema/components.ts'
import { editorBlocks, patternOf, propsOf, textOfBlock } from '../../../src/outputs/browser-forms/components.ts'
import { illustrativeFixture, realFixture } from '../../support/editions.ts'

const block = (id: string) => editorBlocks.find((one) => one.id === id)!
const read = (id: string, text: string) => {
  const match = patternOf(block(id)).exec(text)
  return match && propsOf(block(id), match)
}

test('every component and every box is a block with a Vietnamese name', () => {
  expect(editorBlocks.map(({ id }) => id)).toEqual([...componentNames, ...asideNames])
  expect([...Object.keys(componentWords), ...Object.keys(asideWords)].toSorted()).toEqual([...componentNames, ...asideNames].toSorted())
})

test.each([
  ['Nguon', 'theo báo <Nguon ma="bao-1" />.', { ma: 'bao-1', muc: '' }, '<Nguon ma="bao-1" />'],
  ['TuNgu', 'là <TuNgu ma="otp">mã OTP</TuNgu>.', { ma: 'otp', trong: 'mã OTP' }, '<TuNgu ma="otp">mã OTP</TuNgu>'],
  ['CacBuoc', '<CacBuoc>\n\n1. Một.\n2. Hai.\n\n</CacBuoc>', { trong: '1. Một.\n2. Hai.' }, '<CacBuoc>\n\n1. Một.\n2. Hai.\n\n</CacBuoc>'],
  ['HoiAi', '<HoiAi viec="vay" ai="tổ trưởng" />', { viec: 'vay', ai: 'tổ trưởng', trong: '' }, '<HoiAi viec="vay" ai="tổ trưởng" />'],
  ['note', ':::note[Nói ngắn]\nMột.\n\nHai.\n:::', { tieu_de: 'Nói ngắn', trong: 'Một.\n\nHai.' }, ':::note[Nói ngắn]\nMột.\n\nHai.\n:::'],
])('%s', (id, text, props, written) => {
  const { goc, ...given } = read(id, text)!
  expect(given).toMatchObject(props)
  expect(textOfBlock(block(id), { ...given, goc })).toBe(written)
  expect(textOfBlock(block(id), given)).toBe(written)
})

test('a changed attribute is written, and what would end it is not', () => {
  const props = { ...read('Nguon', '<Nguon   ma="a" />')!, ma: 'b"><script>' }
  expect(textOfBlock(block('Nguon'), props)).toBe('<Nguon ma="b”  script " />')
})

describe('texts of the fixtures', () => {
  const bodies = [realFixture, illustrativeFixture].flatMap((dir) =>
    readdirSync(join(dir, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readFileSync(join(dir, 'content', name), 'utf8')),
  )
  test('hold blocks that are written back letter for letter', () => {
    let found = 0
    for (const one of editorBlocks)
      for (const body of bodies)
        for (const match of body.matchAll(new RegExp(patternOf(one).source, `${patternOf(one).flags}g`))) {
          found++
          expect.soft(textOfBlock(one, propsOf(one, match))).toBe(match[0])
        }
    expect(found).toBeGreaterThan(150)
  })
})
