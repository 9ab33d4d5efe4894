/** Words for files that cannot be read, or were mended on reading. */
import { phrase, type Phrase } from '../../model/phrase.ts'

/** A table is saved by Excel; a page or the site file by an editor of plain text. */
export type TextKind = 'table' | 'prose'

const save = {
  table: 'Trong Excel chọn Lưu thành (Save As), kiểu “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
  prose: 'Mở tệp, chọn Lưu thành (Save As) với mã hóa UTF-8.',
} as const
const saveEn = { table: 'In Excel choose Save As, type “CSV UTF-8”.', prose: 'Open it and save it with the encoding UTF-8.' } as const
const thenSave = { table: 'rồi lưu “CSV UTF-8”', prose: 'rồi lưu theo mã UTF-8' } as const
const thenSaveEn = { table: 'and save it as “CSV UTF-8”', prose: 'and save it as UTF-8' } as const

export const emptyFile = (): Phrase =>
  phrase({
    vi: ['Tệp rỗng, không có chữ nào.', 'Lấy lại tệp từ bản lưu trước, hoặc xóa tệp nếu không dùng.'],
    en: ['The file is empty.', 'Restore it from an earlier version, or delete it if it is not used.'],
  })

export const binaryFile = (program: string, kind: TextKind): Phrase =>
  kind === 'table'
    ? phrase({
        vi: [`Đây là tệp ${program}, chỉ được đổi tên thành .csv.`, `Mở tệp bằng đúng chương trình. ${save.table}`],
        en: [`This is a ${program} file that was only renamed to .csv.`, `Open it with its own program. ${saveEn.table}`],
      })
    : phrase({
        vi: [`Đây là tệp ${program}, chỉ được đổi tên.`, 'Mở tệp bằng đúng chương trình rồi chép chữ sang một tệp .mdx mới.'],
        en: [`This is a ${program} file that was only renamed.`, 'Open it with its own program and copy the text into a new .mdx file.'],
      })

export const htmlFile = (): Phrase =>
  phrase({
    vi: ['Đây là HTML (trang web), không phải bảng CSV.', `Mở tệp bằng Excel. ${save.table}`],
    en: ['This is HTML, not a CSV table.', `Open it in Excel. ${saveEn.table}`],
  })

export const unknownEncoding = (tcvn3: boolean, kind: TextKind): Phrase =>
  phrase({
    vi: [
      tcvn3 ? 'Tệp không theo mã UTF-8; có vẻ dùng phông TCVN3 (.VnTime).' : 'Tệp không theo mã UTF-8 nên chữ tiếng Việt sẽ hỏng.',
      tcvn3 ? `Chuyển mã sang Unicode bằng Unikey (Ctrl+Shift+F6), ${thenSave[kind]}.` : save[kind],
    ],
    en: [
      tcvn3 ? 'The file is not UTF-8; it seems to be in a TCVN3 font (.VnTime).' : 'The file is not UTF-8.',
      tcvn3 ? `Convert it to Unicode with Unikey (Ctrl+Shift+F6) ${thenSaveEn[kind]}.` : saveEn[kind],
    ],
  })

export const legacyEncoding = (encoding: string): Phrase =>
  phrase({
    vi: [`Tệp lưu theo mã ${encoding}; đã đọc đúng vì mọi tên đơn vị đều khớp.`, `Nên lưu lại. ${save.table}`],
    en: [`The file is in ${encoding}; it was read because every unit name agrees.`, saveEn.table],
  })

export const utf16 = (kind: TextKind): Phrase =>
  phrase({
    vi: [
      kind === 'table' ? 'Tệp lưu theo mã UTF-16 (Excel “Unicode Text”); đã đọc được.' : 'Tệp lưu theo mã UTF-16; đã đọc được.',
      `Nên lưu lại. ${save[kind]}`,
    ],
    en: [
      kind === 'table' ? 'The file is in UTF-16 (Excel “Unicode Text”) and was read.' : 'The file is in UTF-16 and was read.',
      saveEn[kind],
    ],
  })

export const doubleBom = (): Phrase =>
  phrase({
    vi: ['Đầu tệp có hai dấu BOM; đã bỏ.', 'Không cần làm gì.'],
    en: ['The file began with two byte-order marks; they were removed.', 'Nothing to do.'],
  })

export const notNfc = (): Phrase =>
  phrase({
    vi: ['Chữ có dấu được gõ tách rời (Unicode tổ hợp); đã ghép lại.', 'Không cần làm gì; nên chọn bảng mã “Unicode dựng sẵn” khi gõ.'],
    en: ['Accents were typed apart (decomposed Unicode) and were composed.', 'Nothing to do.'],
  })

export const tooLarge = (megabytes: number, most: number): Phrase =>
  phrase({
    vi: [`Tệp nặng ${megabytes} MB, quá ${most} MB.`, 'Chia thành nhiều tệp trong data/so-lieu.'],
    en: [`The file has ${megabytes} MB, more than ${most}.`, 'Split it into several files in data/so-lieu.'],
  })

export const tooManyRows = (rows: number, most: number): Phrase =>
  phrase({
    vi: [`Tệp có ${rows} dòng, quá ${most} dòng.`, 'Chia thành nhiều tệp trong data/so-lieu.'],
    en: [`The file has ${rows} rows, more than ${most}.`, 'Split it into several files in data/so-lieu.'],
  })

export const mergeConflict = (): Phrase =>
  phrase({
    vi: ['Tệp còn dấu xung đột khi gộp hai bản sửa (<<<<<<<, =======, >>>>>>>).', 'Giữ lại các dòng đúng, xóa ba dòng dấu, rồi lưu lại.'],
    en: ['The file still holds merge-conflict marks.', 'Keep the right rows, delete the marker lines, and save.'],
  })

export const noRows = (): Phrase =>
  phrase({
    vi: ['Tệp chỉ có dòng tiêu đề, chưa có dòng số liệu nào.', 'Thêm dòng số liệu, hoặc xóa tệp.'],
    en: ['The file has a header and no rows.', 'Add rows, or delete the file.'],
  })

export const sepLine = (): Phrase =>
  phrase({
    vi: ['Dòng “sep=” ở đầu tệp đã được bỏ qua.', 'Không cần làm gì.'],
    en: ['The first line “sep=” was skipped.', 'Nothing to do.'],
  })

export const tabSeparated = (): Phrase =>
  phrase({
    vi: ['Tệp dùng phím Tab giữa các ô; đã đọc được.', 'Nên lưu lại kiểu “CSV UTF-8”.'],
    en: ['The file is tab-separated and was read.', 'Better save it as “CSV UTF-8”.'],
  })

export const carriageReturns = (): Phrase =>
  phrase({
    vi: ['Tệp xuống dòng theo kiểu máy Mac cũ; đã đọc được.', 'Không cần làm gì.'],
    en: ['The file has old-Mac line ends and was read.', 'Nothing to do.'],
  })

export const blankTail = (rows: number): Phrase =>
  phrase({
    vi: [`Bỏ qua ${rows} dòng trống ở cuối bảng.`, 'Không cần làm gì.'],
    en: [`${rows} blank rows at the end were ignored.`, 'Nothing to do.'],
  })

export const blankColumns = (columns: number): Phrase =>
  phrase({
    vi: [`Bỏ qua ${columns} cột trống ở bên phải bảng.`, 'Không cần làm gì.'],
    en: [`${columns} blank columns at the right were ignored.`, 'Nothing to do.'],
  })

export const tooManyColumns = (found: number, most: number): Phrase =>
  phrase({
    vi: [`Dòng tiêu đề có ${found} cột, quá ${most}.`, 'Đây không phải bảng theo mẫu: xóa các cột thừa, hoặc lưu lại đúng bảng.'],
    en: [`The header has ${found} columns, more than ${most}.`, 'This is no table of the form: delete the other columns.'],
  })

export const trailingSeparators = (rows: number, cells: number, column: string): Phrase =>
  phrase({
    vi: [
      `${rows} dòng, từ dòng này, thiếu ô ở cuối (cần ${cells} ô): Excel bỏ dấu phân cách sau ô cuối có chữ.`,
      `Trong Excel, chuyển một cột luôn có chữ, như ${column}, xuống cuối bảng rồi lưu lại “CSV UTF-8”; thứ tự cột không quan trọng.`,
    ],
    en: [
      `${rows} rows, from this one on, end too early (${cells} cells are needed): Excel leaves out separators behind the last filled cell.`,
      `In Excel move a column that is never blank, such as ${column}, to the end and save again; the order of columns is free.`,
    ],
  })

export const unclosedQuote = (): Phrase =>
  phrase({
    vi: [
      'Dấu ngoặc kép mở ở dòng này không được đóng, nên phần còn lại của tệp bị nuốt vào một ô.',
      'Thêm dấu " ở cuối ô, hoặc xóa dấu " thừa.',
    ],
    en: [
      'A quotation mark opened in this line is never closed and swallows the rest of the file.',
      'Add the closing ", or delete the stray one.',
    ],
  })

export const strayQuote = (): Phrase =>
  phrase({
    vi: ['Có dấu ngoặc kép " đứng sai chỗ trong dòng này.', 'Trong ô có ngoặc kép thì gõ hai dấu "" và đặt cả ô trong "…".'],
    en: ['A quotation mark stands in the wrong place.', 'Inside a quoted cell write "" for a quotation mark.'],
  })

export const fieldCount = (expected: number, found: number, comma: boolean): Phrase =>
  phrase({
    vi: [
      `Dòng có ${found} ô, tiêu đề có ${expected} ô.`,
      comma && found > expected
        ? 'Tệp phân cách bằng dấu phẩy: số thập phân phải đặt trong ngoặc kép, ví dụ "32,3". Tốt hơn là dùng dấu ; giữa các ô.'
        : 'Thêm hoặc bớt dấu phân cách cho đủ ô; ô có dấu ; bên trong phải đặt trong "…".',
    ],
    en: [
      `The row has ${found} cells, the header ${expected}.`,
      comma && found > expected
        ? 'In a comma-separated file a decimal comma must be quoted: "32,3". Better use ; between cells.'
        : 'Add or remove separators; a cell that holds ; must be quoted.',
    ],
  })

export const smartQuotes = (expected: number, found: number): Phrase =>
  phrase({
    vi: [
      `Dòng có ${found} ô, tiêu đề có ${expected} ô: ngoặc kép cong “ ” không giữ được dấu ; bên trong.`,
      'Thay “ ” bằng dấu ngoặc kép thẳng ".',
    ],
    en: [`The row has ${found} cells, the header ${expected}: curly quotes “ ” do not quote.`, 'Replace “ ” by straight quotes ".'],
  })
