/** Words for content files that cannot be read as text. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const notUtf8 = (): Phrase =>
  phrase({
    vi: ['Tệp không lưu theo mã UTF-8 nên chữ tiếng Việt sẽ hỏng.', 'Mở tệp, chọn Lưu thành (Save As) với mã hóa UTF-8.'],
    en: ['The file is not saved as UTF-8.', 'Open it and save it with the encoding UTF-8.'],
  })

export const controlCharacter = (code: string): Phrase =>
  phrase({
    vi: [`Dòng này có ký tự điều khiển không nhìn thấy (U+${code}).`, 'Xóa cả từ quanh chỗ đó rồi gõ lại.'],
    en: [`This line holds an invisible control character (U+${code}).`, 'Delete the word around it and type it again.'],
  })

export const mergeConflict = (): Phrase =>
  phrase({
    vi: ['Tệp còn dấu xung đột khi gộp hai bản sửa (<<<<<<<, =======, >>>>>>>).', 'Giữ lại phần đúng, xóa ba dòng dấu, rồi lưu lại.'],
    en: ['The file still holds merge-conflict marks.', 'Keep the right version, delete the three marker lines, and save.'],
  })
