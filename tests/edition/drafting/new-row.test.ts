/** A row more in a table: nothing else in the file changes but what a new column asks for. */
import { expect, test } from 'vitest'
import { newText } from '../../../src/edition/drafting/new-text.ts'
import { withRow } from '../../../src/edition/drafting/new-row.ts'
import { pageFields } from '../../../src/model/schema/forms/page.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import { header } from '../../support/small-edition.ts'

const terms = schemas['thuat-ngu']
const add = (text: string | null, answers: Record<string, string>) => {
  const longer = withRow(text === null ? undefined : new TextEncoder().encode(text), terms, answers)
  return longer && { text: new TextDecoder().decode(longer.bytes), line: longer.line }
}

test('a register that is not there yet begins with all its columns', () => {
  expect(add(null, { ma: 'a', tu: 'A', nghia: 'Là a' })).toEqual({ text: `${header('thuat-ngu')}\na;A;;Là a;;\n`, line: 2 })
})

test('the columns of the file keep their order, and a column that is needed is added to all its rows', () => {
  const text = 'tu;ma;nghia\n"hai\ndòng";h;"x;y"\n'
  expect(add(text, { ma: 'a', tu: 'A', nghia: 'Là "a"' })).toEqual({ text: `${text}A;a;"Là ""a"""\n`, line: 4 })
  expect(add(text, { ma: 'a', tu: 'A', nghia: 'a', tu_en: 'a' })).toEqual({
    text: 'tu;ma;nghia;tu_en\n"hai\ndòng";h;"x;y";\nA;a;a;a\n',
    line: 4,
  })
})

test.each(['ma;tu;nghia\r\na;b;c\r\n', '\uFEFFma;tu;nghia\na;b;c\n', 'ma,tu,nghia\na,b,c\n', 'ma;tu;nghia\na;b;c', 'ma;tu;la\n'])(
  'a file in another form is not added to: %j',
  (text) => expect(add(text, { ma: 'x', tu: 'x', nghia: 'x' })).toBeNull(),
)

test('front matter quotes what programs would take for something else', () => {
  const answers = { tieu_de: '#1: "x"', mo_ta: "a 'b'", nguon: 'a | b', ma_don_vi: '0614', ra_soat: '01/02/2027', phan: '' }
  expect(newText(pageFields('story'), answers, 'Chữ.\n')).toBe(
    `---\ntieu_de: '#1: "x"'\nmo_ta: a 'b'\nnguon: [a, b]\nra_soat: '01/02/2027'\nma_don_vi: '0614'\n---\n\nChữ.\n`,
  )
})
