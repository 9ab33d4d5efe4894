/** Words for mistakes in the file of forms to print, `content/bieu-mau.yaml`. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { FormPart } from '../../model/paper-forms.ts'

export const formCode = (code: string): Phrase =>
  phrase({
    vi: [`Mã phiếu “${code}” không dùng làm tên tệp được.`, 'Viết bằng chữ thường không dấu, số và gạch nối, ví dụ so-thu-chi.'],
    en: [`The code “${code}” cannot be the name of a file.`, 'Write it with letters a–z, digits and hyphens.'],
  })

export const formTwice = (code: string): Phrase =>
  phrase({
    vi: [`Hai phiếu cùng có mã “${code}”.`, 'Đổi mã của một trong hai phiếu.'],
    en: [`Two forms have the code “${code}”.`, 'Change one of them.'],
  })

export const formPage = (page: string): Phrase =>
  phrase({
    vi: [`Sổ tay không có trang “${page}” để phiếu này thuộc về.`, 'Ghi ở bai tên tệp của một trang trong content/so-tay/, không có .mdx.'],
    en: [`The handbook has no page “${page}” for this form.`, 'Write in bai the file name of a page in content/so-tay/, without .mdx.'],
  })

export const formEmpty = (code: string): Phrase =>
  phrase({
    vi: [`Phiếu “${code}” chưa có mục nào để điền.`, `Thêm vào muc ít nhất một mục có “phieu: ${code}”, hoặc xóa phiếu.`],
    en: [`The form “${code}” has nothing to fill in.`, `Add a part with “phieu: ${code}” under muc, or delete the form.`],
  })

export const partOfNone = (code: string, known: readonly string[]): Phrase =>
  phrase({
    vi: [`Không có phiếu nào mã “${code}”.`, `Chọn một trong: ${known.join(', ')}.`],
    en: [`There is no form “${code}”.`, `Choose one of: ${known.join(', ')}.`],
  })

export const partEmpty = (kind: FormPart['kind']): Phrase =>
  kind === 'table'
    ? phrase({
        vi: ['Bảng này chưa có cột hoặc chưa có dòng.', 'Ghi tên các cột ở cot, và dong hoặc so_dong.'],
        en: ['This table has no columns or no rows.', 'Name the columns in cot, and give dong or so_dong.'],
      })
    : phrase({
        vi: ['Mục này chưa có dòng nào.', 'Ghi ở dong chữ in sẵn của mỗi dòng.'],
        en: ['This part has no rows.', 'Write in dong the words printed on each row.'],
      })

export const formColumns = (columns: number, most: number): Phrase =>
  phrase({
    vi: [`Bảng có ${columns} cột, tờ A4 không đủ chỗ để viết.`, `Bớt còn nhiều nhất ${most} cột, hoặc chia thành hai bảng.`],
    en: [`The table has ${columns} columns: A4 leaves no room to write.`, `Keep at most ${most}, or make two tables.`],
  })

export const formRows = (most: number): Phrase =>
  phrase({
    vi: [`Mục này dài hơn ${most} dòng.`, 'Bớt so_dong; ai cần thêm thì in thêm tờ.'],
    en: [`This part is longer than ${most} rows.`, 'Lower so_dong: whoever needs more prints another sheet.'],
  })
