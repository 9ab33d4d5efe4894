import { describe, expect, test } from 'vitest'
import { problems, readSmall } from '../../support/small-edition.ts'

const form = '  - { ma: so, ten: Sổ, de_lam_gi: Để ghi., bai: mot }\n'
const read = (forms: string, parts: string) => readSmall({ 'content/bieu-mau.yaml': `phieu:\n${forms}muc:\n${parts}` })
const lines = '  - { phieu: so, kieu: dong, dong: [Tháng] }\n'

describe('a form to print', () => {
  test.each([
    ['is read as it was typed', form, lines, []],
    ['belongs to a page that is there', form.replace('mot', 'hai'), lines, [['paper-form', 2, 'hai']]],
    ['has a code of its own', form + form, lines, [['paper-form', 3, 'so']]],
    ['has a code', form.replace('ma: so', 'ma: Sổ'), lines.replace('phieu: so', 'phieu: Sổ'), [['code-format', 2, 'Sổ']]],
    [
      'has a code that can be a file name',
      form.replace('ma: so', 'ma: So'),
      lines.replace('phieu: so', 'phieu: So'),
      [['paper-form', 2, 'So']],
    ],
    ['has something to fill in', form + form.replace('ma: so', 'ma: hai'), lines, [['paper-form', 3, 'hai']]],
    ['has a purpose', form.replace(', de_lam_gi: Để ghi.', ''), lines, [['missing-value', 2, undefined]]],
  ])('%s', (_, forms, parts, expected) =>
    expect(problems(read(forms, parts)).map(({ rule, line, value }) => [rule, line, value])).toEqual(expected),
  )
})

describe('a part of a form', () => {
  test.each([
    ['belongs to a form that is there', '{ phieu: khac, kieu: dong, dong: [A] }', [['paper-form', 'khac']]],
    ['has rows', '{ phieu: so, kieu: o }', [['paper-form', 'so']]],
    ['has columns where it is a table', '{ phieu: so, kieu: bang, so_dong: 3 }', [['paper-form', 'so']]],
    ['has rows where it is a table', '{ phieu: so, kieu: bang, cot: [A, B] }', [['paper-form', 'so']]],
    ['fits the width of a sheet', '{ phieu: so, kieu: bang, cot: [A, B, C, D, E, F, G, H], so_dong: 3 }', [['paper-form', '8']]],
    ['fits two sheets', '{ phieu: so, kieu: bang, cot: [A, B], so_dong: 99 }', [['paper-form', '99']]],
    ['is of a kind that there is', '{ phieu: so, kieu: hop, dong: [A] }', [['unknown-value', 'hop']]],
  ])('%s', (_, part, expected) =>
    expect(problems(read(form, `${lines}  - ${part}\n`)).map(({ rule, line, value }) => (line === 5 ? [rule, value] : line))).toEqual(
      expected,
    ),
  )
})

test('the file may be missing, and must be that file', () => {
  expect(readSmall({}).edition?.paperForms).toEqual({ forms: [], parts: [] })
  expect(problems(readSmall({ 'content/Biểu mẫu.yaml': 'phieu: []\n' })).map(({ rule }) => rule)).toEqual(['file-name'])
})
