import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { render, type Format } from '../../src/commands/report.ts'
import { maskPersonalData } from '../../src/edition/printable.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { findPersonalData } from '../../src/edition/personal/find.ts'
import { csv, figures, page, sources, writeSmall } from '../support/small-edition.ts'
import { join } from 'node:path'

describe('a text is printed without what leads to a person', () => {
  test.each([
    ['gọi 0905 123 456 nhé', 'gọi •••• ••• ••6 nhé'],
    ['gọi 0905&#32;123&#32;456 nhé', 'gọi •••• ••• ••6 nhé'],
    ['bà Y Blưng và a.blong@example.vn', 'bà Y B… và a…@…'],
    ['Gồm: Nguyễn Văn An, Y Blưng.', 'Gồm: N… V… A…, Y B….'],
    ['https://an:mat-khau@example.vn/x', 'https://…@example.vn/x'],
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', '…'],
    ['Xã Đăk Kôi còn 155 hộ, 32,3%', 'Xã Đăk Kôi còn 155 hộ, 32,3%'],
  ])('%s', (text, shown) => expect(maskPersonalData(text)).toBe(shown))
})

/** All three forms of the report of an edition. */
function reports(changes: Parameters<typeof writeSmall>[0]): string {
  const dir = writeSmall(changes)
  const { findings } = readEdition(dir)
  const seen = (file: string, line: number) => readFileSync(join(dir, file), 'utf8').split('\n')[line - 1]
  const form = (format: Format) => render({ findings, files: 1, rows: 1, ms: 1 }, format, 'vi', seen, false)
  return (['text', 'json', 'github'] as const).map(form).join('\n')
}

const secret = /0905|123 ?456|Blưng|062085001234|mat-khau/

describe('no report prints what is masked, whatever else is wrong with the row', () => {
  test.each<[string, Parameters<typeof writeSmall>[0]]>([
    ['its own finding', { 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96', ghi_chu: 'bà Y Blưng 0905 123 456' }) }],
    ['a wrong number beside it', { 'data/so-lieu/a.csv': figures({ gia_tri: '32.3', ghi_chu: 'bà Y Blưng 0905 123 456' }) }],
    ['a number in the wrong cell', { 'data/so-lieu/a.csv': figures({ tu_so: '0905123456', mau_so: '96' }) }],
    ['a row with a field too many', { 'data/so-lieu/a.csv': figures({ ghi_chu: 'bà Y Blưng 0905 123 456;;;' }) }],
    ['curly quotes', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], ten: '“bà Y Blưng; 0905 123 456”' }]) }],
    ['a stray quote', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], ten: '"bà" Y Blưng 0905 123 456' }]) }],
    ['an open quote', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], ten: '"bà Y Blưng 0905 123 456' }]) }],
    ['an unknown token', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], loai: 'bà Y Blưng 0905 123 456' }]) }],
    ['a formula', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], ten: '=HYPERLINK 0905 123 456' }]) }],
    ['an unknown column', { 'data/nguon.csv': 'ma;0905 123 456;bà Y Blưng\n1;2;3\n' }],
    ['broken YAML', { 'content/so-tay/mot.mdx': '---\ntieu_de: bà Y Blưng: 0905 123 456: x\n---\n' }],
    ['an unknown key', { 'content/so-tay/mot.mdx': page('"0905 123 456": bà Y Blưng\n') }],
    ['broken MDX', { 'content/so-tay/mot.mdx': page('', '<bà Y Blưng 0905 123 456') }],
    ['an expression', { 'content/so-tay/mot.mdx': page('', '{"bà Y Blưng 0905 123 456"}') }],
    ['a link', { 'content/so-tay/mot.mdx': page('', '[a](/so-tay/0905123456/) [b](javascript:0905123456)') }],
    ['a file with a number in its name', { 'content/so-tay/Bà 0905123456.mdx': page() }],
    ['a password in an address', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], dia_chi: 'https://an:mat-khau@example.vn/ x' }]) }],
  ])('%s', (_name, changes) => expect(reports(changes)).not.toMatch(secret))

  test('a broken row of figures keeps its shape and loses its numbers', () => {
    const text = reports({
      'data/so-lieu/a.csv': `${figures({ tu_so: '31', mau_so: '96' })}2023;90002;;CT4B;3;96;;;x;y;z;zz;zzz;zzzz;5;6;7\n`,
    })
    expect(text).toContain('••••;•••••;;CT•B;•;••')
    expect(text).not.toContain('90002;;CT4B;3')
  })
})

test('the product’s own words hold nothing that it would mask', () => {
  for (const name of readdirSync('src/language/findings')) {
    const text = readFileSync(join('src/language/findings', name), 'utf8')
    expect(
      findPersonalData(text).map((match) => match.text),
      name,
    ).toEqual([])
  }
})
