/** Words for one act that would show as many mistakes. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const sameContent = (copy: string, original: string): Phrase =>
  phrase({
    vi: [`Tệp “${copy}” giống hệt tệp “${original}”.`, `Xóa “${copy}”; nếu nó phải khác thì sửa nội dung rồi kiểm tra lại.`],
    en: [`The file “${copy}” says the same as “${original}”.`, `Delete “${copy}”; if it should differ, change it and check again.`],
  })
