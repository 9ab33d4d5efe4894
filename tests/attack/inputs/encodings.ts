/** The file of figures as other programs encode it. */
import { figureFile } from '../base.ts'
import { written, type Input, type Verdict } from './input.ts'

const bytes = (...parts: (string | readonly number[])[]) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))))
const utf16 = (text: string, { mark = true, big = false } = {}) => {
  const buffer = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return new Uint8Array(big ? buffer.swap16() : buffer)
}
const utf32 = (text: string) => {
  const all = new Uint32Array([0xfeff, ...[...text].map((letter) => letter.codePointAt(0)!)])
  return new Uint8Array(all.buffer)
}
const twice = (text: string) => Buffer.from(text).toString('latin1')
const tabs = (text: string) => text.replace(/;/g, '\t')
/** Letters as other tables of signs number them. */
const inTable = (text: string, table: Readonly<Record<string, readonly number[]>>) =>
  bytes(...[...text].map((letter) => table[letter] ?? letter))
const windows1258 = {
  đ: [0xf0],
  Đ: [0xd0],
  ồ: [0xf4, 0xcc],
  â: [0xe2],
  ệ: [0xea, 0xf2],
  ã: [0x61, 0xde],
  ố: [0xf4, 0xec],
  ơ: [0xf5],
  á: [0xe1],
  ă: [0xe3],
  ủ: [0x75, 0xd2],
}
const one = (text: string, of: string, by: string) => text.replace(of, by)
const note = 'Theo báo cáo cuối năm của huyện.'
const stop = { want: 'error', most: 1 } as const
const inNote = (name: string, verdict: Verdict, text: string): Input =>
  written(`a note with ${name}`, verdict, (all) => one(all, note, text))

export const encodingInputs: readonly Input[] = [
  written('UTF-8 with a mark at the beginning', { want: 'clean', why: 'Excel writes it' }, (text) => `\uFEFF${text}`),
  written('two marks', { want: 'repair', why: 'a script saved it again' }, (text) => `\uFEFF\uFEFF${text}`),
  written('a mark inside the file', { want: 'repair', why: 'two files were put one behind the other' }, (text) =>
    one(text, 'Báo', '\uFEFFBáo').replace(note, `\uFEFF${note}`),
  ),
  written('UTF-16 with a mark', { want: 'repair', why: 'Excel “Unicode text”' }, (text) => utf16(tabs(text))),
  written('UTF-16, the high byte first', { want: 'repair', why: 'other machines' }, (text) => utf16(text, { big: true })),
  written('UTF-16 without a mark', { ...stop, why: 'nothing says what it is' }, (text) => utf16(text, { mark: false })),
  written('UTF-32', { ...stop, why: 'no office program writes it' }, utf32),
  written('UTF-16 cut in the middle of a letter', { want: 'error', why: 'the end is lost' }, (text) => utf16(text).slice(0, -101)),
  written('UTF-8 as Latin-1 as UTF-8', { ...stop, why: 'every Vietnamese letter is damaged' }, twice),
  written('the same, twice', { ...stop, why: 'every Vietnamese letter is damaged' }, (text) => twice(twice(text))),
  written(
    'Latin-1 with ? for what it has not',
    { ...stop, why: 'letters were lost', most: 6 },
    (text) => new Uint8Array(Buffer.from(text.replace(/[^\0-ÿ]/g, '?'), 'latin1')),
  ),
  written('? for every Vietnamese letter', { want: 'error', why: 'letters were lost' }, (text) => text.replace(/[^\0-~]/g, '?')),
  written('the sign of lost letters', { want: 'error', why: 'letters were lost' }, (text) => text.replace(/[^\0-~]/g, '\uFFFD')),
  written('windows-1258 with names that are known', { want: 'repair', why: 'names of units confirm it' }, (text) =>
    inTable(one(text, note, 'Theo báo cáo.'), windows1258),
  ),
  written('a byte that UTF-8 does not have', { ...stop, why: 'the file is damaged' }, (text) => bytes(text, [0xff, 10])),
  written('a letter cut at the end', { ...stop, why: 'the end is lost' }, (text) => bytes(text.trimEnd(), [0xe1, 0xbb])),
  written('a letter cut in a note', { ...stop, why: 'a byte is lost' }, (text) => {
    const all = Buffer.from(text)
    const at = all.indexOf(Buffer.from('ố'))
    return new Uint8Array([...all.subarray(0, at + 1), ...all.subarray(at + 2)])
  }),
  written('surrogates as letters of their own', { ...stop, why: 'no UTF-8' }, (text) =>
    bytes(text.trimEnd(), [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80, 10]),
  ),
  written('letters apart from their marks', { want: 'repair', why: 'macOS and some keyboards', at: { file: figureFile } }, (text) =>
    text.normalize('NFD'),
  ),
  written('marks in another order', { want: 'repair', why: 'a keyboard that types the tone first' }, (text) =>
    one(text, 'Huyện', 'Huye\u0302\u0323n'),
  ),
  inNote('TCVN3 words', { want: 'error', why: 'fonts of the nineties' }, 'Hé nghÌo ®ång bµo'),
  inNote('VNI words', { want: 'error', why: 'fonts of the nineties' }, 'hoä ngheøo ñoàng baøo'),
  inNote('doubly encoded words', { want: 'error', why: 'damage' }, 'Há»™ nghÃ¨o'),
  inNote('a lost letter', { want: 'error', why: 'damage' }, 'M\uFFFDt năm'),
  inNote('many lost letters', { want: 'error', why: 'several words show it' }, 'Theo b?o c?o cu?i n?m c?a huy?n'),
  inNote('one mark without its blank', { want: ['clean', 'warning'], why: 'a missing blank is no lost letter' }, 'Vì sao giảm?Do tách hộ'),
  inNote('a zero-width blank', { want: 'repair', why: 'search stumbles over it' }, 'Theo báo\u200b cáo'),
  inNote('a soft hyphen', { want: 'repair', why: 'search stumbles over it' }, 'Theo báo\u00adcáo'),
  inNote('a word joiner', { want: 'repair', why: 'search stumbles over it' }, 'Theo\u2060 báo cáo'),
  inNote('a line separator', { want: ['repair', 'error'], why: 'no editor shows it' }, 'Theo\u2028báo cáo'),
  inNote('a paragraph separator', { want: ['repair', 'error'], why: 'no editor shows it' }, 'Theo\u2029báo cáo'),
  inNote('a right-to-left override', { want: 'error', why: 'it turns the words round' }, 'Theo \u202eoác oáb'),
  inNote('a right-to-left mark', { want: 'error', why: 'it moves signs about' }, 'Theo \u200fbáo cáo'),
  inNote('an isolate', { want: 'error', why: 'it moves signs about' }, 'Theo \u2067báo cáo'),
  inNote('an escape', { want: 'error', why: 'it commands terminals' }, 'Theo \u001b[31mbáo cáo'),
  inNote('a one-byte escape', { want: 'error', why: 'it commands terminals' }, 'Theo \u009b31mbáo cáo'),
  inNote('a bell', { want: 'error', why: 'it commands terminals' }, 'Theo \u0007báo cáo'),
  inNote('a vertical tab', { want: ['error', 'repair'], why: 'a line break of Word' }, 'Theo\vbáo cáo'),
  inNote('a form feed', { want: ['error', 'repair'], why: 'a page break' }, 'Theo\fbáo cáo'),
  inNote('a NUL', { want: 'error', why: 'binary damage' }, 'Theo\0báo cáo'),
  inNote('a formula behind a break', { want: 'error', why: 'a spreadsheet runs it' }, '"\n=HYPERLINK(1)"'),
  inNote('a wide formula', { want: 'error', why: 'a spreadsheet of East Asia runs it' }, '＝1+2'),
  inNote('a delete', { want: 'error', why: 'a control' }, 'Theo\u007fbáo cáo'),
  inNote(
    'a sign of no meaning',
    { want: ['error', 'warning'], why: 'private use: seen only on the machine that typed it' },
    'Theo \uE000báo cáo',
  ),
  inNote('a noncharacter', { want: 'error', why: 'never for exchange' }, 'Theo \uFFFEbáo cáo'),
  inNote('tags', { want: ['error', 'repair'], why: 'hidden text' }, 'Theo\u{E0041}\u{E0042} báo cáo'),
  inNote('a Hangul filler', { want: ['error', 'repair', 'warning'], why: 'a letter that is not seen' }, 'Theo\u3164báo cáo'),
  inNote('a Mongolian separator', { want: ['error', 'repair', 'warning'], why: 'not seen' }, 'Theo\u180ebáo cáo'),
  inNote(
    'Zalgo marks',
    { want: ['error', 'warning', 'repair'], why: 'no language stacks so many' },
    `Theo ba${'\u0301\u0302\u0323\u0306'.repeat(8)}o cáo`,
  ),
]
