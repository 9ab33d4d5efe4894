/** The file of figures as other programs and hands lay it out: separators, quotes, lines, columns. */
import { figureFile } from '../base.ts'
import { written, type Input, type Verdict } from './input.ts'

const lines = (text: string, change: (line: string, at: number) => string | readonly string[]) =>
  `${text.trimEnd().split('\n').flatMap(change).join('\n')}\n`
const cells = (text: string, change: (cells: string[], at: number) => readonly string[], by = ';') =>
  lines(text, (line, at) => change(line.split(';'), at).join(by))
const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`
const header = (text: string, change: (name: string) => string) =>
  lines(text, (line, at) => (at === 0 ? line.split(';').map(change).join(';') : line))
const named = (by: Readonly<Record<string, string>>) => (text: string) => header(text, (name) => by[name] ?? name)
const note = 'Theo báo cáo cuối năm của huyện.'
const inNote = (text: string) => (all: string) => all.replace(note, text)
const titles = {
  ky: 'Kỳ',
  ma_don_vi: 'Mã đơn vị',
  don_vi: 'ĐƠN VỊ',
  ma_chi_tieu: ' Mã chỉ tiêu ',
  tu_so: 'tử số',
  mau_so: 'Mẫu số',
  gia_tri: 'Giá trị',
}
const sound = (why: string): Verdict => ({ want: 'clean', why })
const stop = (why: string, most?: number): Verdict => ({ want: 'error', why, at: { file: figureFile }, ...(most ? { most } : {}) })

export const mechanicInputs: readonly Input[] = [
  written('CR LF', sound('Windows'), (text) => text.replace(/\n/g, '\r\n')),
  written('CR', { want: 'repair', why: 'old Mac' }, (text) => text.replace(/\n/g, '\r')),
  written('CR CR LF', { want: ['clean', 'repair'], why: 'a text mode that was applied twice' }, (text) => text.replace(/\n/g, '\r\r\n')),
  written('no line end at the end', sound('nothing is missing'), (text) => text.trimEnd()),
  written('mixed line ends', sound('two editors'), (text) => lines(text, (line, at) => (at % 2 ? `${line}\r` : line))),
  written('blank lines between rows', sound('a habit of hands'), (text) => text.replace(/\n/g, '\n\n')),
  written(
    'rows of separators below',
    { want: 'repair', why: 'Excel leaves them' },
    (text) => `${text}${';'.repeat(10)}\n`.repeat(1) + `${';'.repeat(10)}\n`,
  ),
  written('a row of blanks', { want: ['clean', 'repair'], why: 'nothing is in it' }, (text) => `${text}  ;  ;;;;;;;;;\n`),
  written('rows in another order', sound('the order says nothing'), (text) =>
    lines(text, (line) => line)
      .split('\n')
      .slice(0, 1)
      .concat(text.trimEnd().split('\n').slice(1).reverse())
      .join('\n'),
  ),
  written('columns in another order', sound('the header says what is what'), (text) => cells(text, (row) => [...row].reverse())),
  written('every cell quoted', sound('LibreOffice “quote all”'), (text) => cells(text, (row) => row.map(quoted))),
  written('Vietnamese headers', sound('titles are accepted'), named(titles)),
  written('headers in capitals', sound('letter case says nothing'), (text) => header(text, (name) => name.toUpperCase())),
  written('blanks around headers', sound('blanks say nothing'), (text) => header(text, (name) => ` ${name} `)),
  written(
    'odd blanks in headers',
    { want: ['clean', 'repair'], why: 'copied from the web' },
    named({ gia_tri: 'gia_tri\u00a0', ky: '\u200bky' }),
  ),
  written('commas and quotes', sound('the other dialect, with decimal commas quoted'), (text) =>
    cells(text, (row) => row.map((cell) => (/[,"]/.test(cell) ? quoted(cell) : cell)), ','),
  ),
  written('commas without quotes', stop('a decimal comma became a separator'), (text) => cells(text, (row) => row, ',')),
  written('commas with decimal points', stop('Google Sheets: in this dialect a point is ambiguous'), (text) =>
    cells(text, (row) => row.map((cell) => cell.replace(/^(\d+),(\d+)$/, '$1.$2')), ','),
  ),
  written('tabs', { want: 'repair', why: 'a copy from Excel' }, (text) => text.replace(/;/g, '\t')),
  written('pipes', stop('no separator of ours', 2), (text) => text.replace(/;/g, '|')),
  written('carets', stop('no separator of ours', 2), (text) => text.replace(/;/g, '^')),
  written('two kinds of separators', stop('half the rows are of another file'), (text) =>
    lines(text, (line, at) => (at > 5 ? line.replace(/;/g, ',') : line)),
  ),
  written('sep=;', { want: 'repair', why: 'a hint to Excel' }, (text) => `sep=;\n${text}`),
  written('"sep=;"', { want: ['repair', 'error'], why: 'the hint, quoted' }, (text) => `"sep=;"\n${text}`),
  written('sep=, above semicolons', { want: ['repair', 'error'], why: 'the hint is wrong' }, (text) => `sep=,\n${text}`),
  written('a title above the header', stop('an official form', 2), (text) => `BIỂU SỐ 05;;;;;;;;;;\n${text}`),
  written('“Table 1” above the header', stop('Apple Numbers', 2), (text) => `Table 1\n${text}`),
  written('a numbering row below the header', stop('an official form'), (text) =>
    lines(text, (line, at) => (at === 0 ? [line, 'A;B;C;D;1;2;3;E;F;G;H'] : line)),
  ),
  written('a header that comes twice', stop('two files were put together'), (text) => `${text}${text.split('\n')[0]!}\n`),
  written('no header', stop('the first row is a figure', 2), (text) => text.split('\n').slice(1).join('\n')),
  written('header only', stop('no row', 2), (text) => `${text.split('\n')[0]!}\n`),
  ...Object.entries({
    gia_tri: ['giatri', 'gía trị', 'Gia tri', 'giá_tri', 'value', 'Giá trị (%)', 'gia_tri_1'],
    ky: ['kì', 'nam', 'Năm', 'kỳ báo cáo'],
    ma_chi_tieu: ['chi_tieu', 'mã', 'ma chi tieu'],
  }).flatMap(([column, others]) =>
    others.map((other) =>
      written(
        `header “${other}” for ${column}`,
        { want: ['error', 'clean'], why: 'an unknown column is named, with the nearest', most: 2 },
        named({ [column]: other }),
      ),
    ),
  ),
  written('a column twice', stop('which of them?'), (text) => cells(text, (row) => [...row, row[6]!])),
  written('a column with another title twice', stop('which of them?'), (text) =>
    cells(text, (row, at) => [...row, at === 0 ? 'Giá trị' : row[6]!]),
  ),
  written('STT in front', stop('an unknown column', 2), (text) => cells(text, (row, at) => [at === 0 ? 'STT' : String(at), ...row])),
  written('an empty column at the right', { want: ['repair', 'error'], why: 'Excel leaves it: one finding', most: 1 }, (text) =>
    cells(text, (row) => [...row, '']),
  ),
  written('an empty column in the middle', { want: ['repair', 'error'], why: 'one finding', most: 1 }, (text) =>
    cells(text, (row) => row.toSpliced(3, 0, '')),
  ),
  written('an unnamed column with text', stop('what is it?', 1), (text) => cells(text, (row, at) => [...row, at === 3 ? 'xem lại' : ''])),
  written(
    'short rows at the end',
    { want: ['repair', 'error'], why: 'Excel leaves out trailing separators: one finding', most: 1 },
    (text) => lines(text, (line, at) => (at > 8 ? line.replace(/;bao-cao;+$/, ';bao-cao') : line)),
  ),
  written('one row too short in the middle', stop('a cell is lost', 1), (text) =>
    lines(text, (line, at) => (at === 4 ? line.replace(';', '') : line)),
  ),
  written('one separator too many', stop('cells have moved', 1), (text) =>
    lines(text, (line, at) => (at === 4 ? line.replace(';', ';;') : line)),
  ),
  written('a separator too many at the end of one row', stop('one cell too many', 1), (text) =>
    lines(text, (line, at) => (at === 4 ? `${line};` : line)),
  ),
  written('an unquoted separator in a note', stop('one cell too many', 1), inNote('một; hai')),
  written('a quoted separator in a note', sound('what quotes are for'), inNote('"một; hai"')),
  written('a line break in a quoted note', sound('what quotes are for'), inNote('"một\nhai"')),
  written('an unclosed quote', stop('it swallows the rest', 1), inNote('"một')),
  written('text behind a closed quote', stop('a stray quote', 2), inNote('"một" hai')),
  written('a quote within a cell', sound('a word in quotes'), inNote('gọi là "mô hình"')),
  written('curly quotes around a separator', stop('they do not quote', 1), inNote('“một; hai”')),
  written('apostrophes around a separator', stop('they do not quote', 1), inNote("'một; hai'")),
  written('quotes escaped with a backslash', { want: ['error', 'clean'], why: 'another dialect' }, inNote('"gọi là \\"mô hình\\""')),
  written('curly quotes in a note', sound('typography'), inNote('gọi là “mô hình”')),
  written('inch marks in a note', sound('a size'), inNote('ống 4" và 6"')),
  written('a conflict', stop('git has left its marks', 1), (text) =>
    lines(text, (line, at) => (at === 3 ? ['<<<<<<< HEAD', line, '=======', line.replace('1633', '1634'), '>>>>>>> nhanh'] : line)),
  ),
  written('a conflict of three', stop('git has left its marks', 1), (text) =>
    lines(text, (line, at) => (at === 3 ? ['<<<<<<< HEAD', line, '||||||| goc', line, '=======', line, '>>>>>>> nhanh'] : line)),
  ),
  written(
    'a pointer of large-file storage',
    stop('the file itself is elsewhere', 2),
    () => 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
  ),
  written('JSON', stop('no table', 2), () => '[{"ky": 2023}]\n'),
  written('HTML', stop('a page', 1), () => '<html><table><tr><td>ky</td></tr></table></html>\n'),
  written('a patch', stop('no table', 2), (text) => `--- a/data\n+++ b/data\n${text}`),
  written('a workbook', stop('Excel', 1), () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0])),
  written('a picture', stop('no text', 1), () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
  written('nothing', stop('empty', 1), () => ''),
  written('a mark of UTF-8 and nothing', stop('empty', 1), () => '\uFEFF\n'),
  written('a header of __proto__', stop('unknown', 1), (text) => cells(text, (row, at) => [...row, at === 0 ? '__proto__' : 'x'])),
  written('200,000 columns', stop('too wide', 3), (text) => `${text.split('\n')[0]!}${';x'.repeat(200_000)}\n`),
  written('a row of 100,000 fields', stop('too wide', 2), (text) => `${text}${';'.repeat(100_000)}x\n`),
  written('a note of a million letters', stop('too long', 2), inNote('dài '.repeat(250_000))),
  written('the same row twice', stop('one key', 1), (text) => lines(text, (line, at) => (at === 3 ? [line, line] : line))),
]
