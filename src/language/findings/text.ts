/** Words for characters in pages and in the site file that are not what they look like. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const controlCharacter = (code: string): Phrase =>
  phrase({
    vi: [`Dòng này có ký tự điều khiển không nhìn thấy (U+${code}).`, 'Xóa cả từ quanh chỗ đó rồi gõ lại.'],
    en: [`This line holds an invisible control character (U+${code}).`, 'Delete the word around it and type it again.'],
  })

export const hiddenReference = (reference: string): Phrase =>
  phrase({
    vi: [`“${reference}” là mã của một ký tự không nhìn thấy hoặc một dấu đứng rời.`, 'Xóa mã đó; nếu cần chữ có dấu thì gõ thẳng chữ.'],
    en: [`“${reference}” stands for an invisible character or a mark on its own.`, 'Delete it; type a letter with its marks as it is.'],
  })

/** `lines`: on how many lines of the file. */
export const oddSpaces = (lines: number): Phrase =>
  phrase({
    vi: [`Có dấu cách lạ hoặc ký tự ẩn thừa${others(lines)}; đã bỏ.`, 'Không cần làm gì.'],
    en: [`Odd spaces or zero-width characters${othersEn(lines)} were removed.`, 'Nothing to do.'],
  })

export const ethLetter = (lines: number): Phrase =>
  phrase({
    vi: [`Chữ “Ð” (U+00D0)${others(lines)} đã được đổi thành “Đ” (U+0110).`, 'Nên gõ “Đ” bằng bộ gõ tiếng Việt.'],
    en: [`The letter Ð (U+00D0)${othersEn(lines)} was read as Đ (U+0110).`, 'Better type Đ.'],
  })

const others = (lines: number) => (lines > 1 ? ` ở dòng này và ${lines - 1} dòng khác` : ' ở dòng này')
const othersEn = (lines: number) => (lines > 1 ? ` on this line and ${lines - 1} others` : ' on this line')
