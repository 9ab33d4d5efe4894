/** Words for what can be wrong with a header line. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const unknownColumn = (name: string, near: string | null): Phrase =>
  phrase({
    vi: [
      `Không có cột nào tên “${name}”.`,
      near ? `Có phải “${near}”? Nếu không cần thì xóa cột này.` : 'Xóa cột này, hoặc sửa tên theo mẫu.',
    ],
    en: [
      `There is no column “${name}”.`,
      near ? `Did you mean “${near}”? Otherwise delete the column.` : 'Delete the column or mend its name.',
    ],
  })

export const duplicateColumn = (name: string, first: number): Phrase =>
  phrase({
    vi: [`Cột “${name}” có hai lần (đã có ở cột ${first}).`, 'Giữ một cột, xóa cột kia.'],
    en: [`The column “${name}” stands twice (already column ${first}).`, 'Keep one of them.'],
  })

export const missingColumn = (name: string, title: string): Phrase =>
  phrase({
    vi: [`Thiếu cột “${name}” (${title}).`, `Thêm “${name}” vào dòng tiêu đề.`],
    en: [`The column “${name}” is missing.`, `Add “${name}” to the header.`],
  })

export const blankColumn = (): Phrase =>
  phrase({
    vi: ['Dòng tiêu đề có ô trống.', 'Điền tên cột, hoặc xóa cột trống.'],
    en: ['The header has a blank cell.', 'Name the column or delete it.'],
  })

export const headerNotFirst = (columns: readonly string[]): Phrase =>
  phrase({
    vi: [
      'Dòng đầu không phải dòng tiêu đề của mẫu: có vẻ là biểu có nhiều dòng tiêu đề hoặc ô gộp.',
      `Dùng mẫu của trang: dòng đầu là ${columns.join(';')}`,
    ],
    en: [
      'The first line is not the template’s header: this looks like an official form with several header rows.',
      `Use the template: the first line is ${columns.join(';')}`,
    ],
  })
