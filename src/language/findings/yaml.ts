/** Words for front matter and a site file that cannot be read, or whose values YAML would change. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const quote = 'Đặt cả giá trị trong dấu nháy đơn'
const quoteEn = 'Put the whole value between single quotes'

/** `code`: the YAML reader's name of the mistake; `line`: the line on which it found it. */
export function yamlSyntax(code: string, line: string): Phrase {
  if (code === 'MULTIPLE_DOCS')
    return phrase({
      vi: ['Dòng “---” hoặc “...” chia phần khai báo thành hai; phần sau sẽ mất.', 'Xóa dòng đó, hoặc gộp hai phần làm một.'],
      en: ['A line “---” or “...” splits the declarations in two; the second part would be lost.', 'Delete that line.'],
    })
  if (line.includes('\t'))
    return phrase({
      vi: ['Dòng này dùng phím Tab để thụt vào.', 'Thay Tab bằng dấu cách.'],
      en: ['This line is indented with a tab.', 'Use spaces instead of tabs.'],
    })
  if (code === 'BAD_SCALAR_START')
    return phrase({
      vi: ['Giá trị bắt đầu bằng một dấu đặc biệt (@, % hoặc `).', `${quote}, ví dụ tieu_de: '@ …'.`],
      en: ['The value begins with a special sign (@, % or `).', `${quoteEn}, e.g. tieu_de: '@ …'.`],
    })
  if (/^[^:]+:\S/.test(line))
    return phrase({
      vi: ['Thiếu dấu cách sau dấu hai chấm.', 'Gõ một dấu cách sau dấu hai chấm, ví dụ “tieu_de: Tên trang”.'],
      en: ['A space is missing after the colon.', 'Type a space after the colon, e.g. “tieu_de: Page title”.'],
    })
  return phrase({
    vi: [
      'Không đọc được phần khai báo ở đầu tệp, từ dòng này.',
      'Mỗi dòng có dạng “khóa: giá trị”. Nếu giá trị có dấu hai chấm, dấu # hoặc dấu ngoặc kép thì đặt cả giá trị trong dấu nháy đơn.',
    ],
    en: [
      'The front matter cannot be read from this line on.',
      'Each line reads “key: value”. Put a value that holds a colon, # or quotation marks between single quotes.',
    ],
  })
}

export const sameKeyTwice = (): Phrase =>
  phrase({
    vi: ['Một khóa được ghi hai lần trong phần đầu tệp.', 'Giữ lại một dòng, xóa dòng kia.'],
    en: ['A key is given twice.', 'Keep one of the two lines.'],
  })

export const yamlNotMap = (): Phrase =>
  phrase({
    vi: ['Phần khai báo phải gồm các dòng “khóa: giá trị”.', 'Chép phần đầu của một trang khác rồi sửa.'],
    en: ['The front matter must be lines of “key: value”.', 'Copy the top of another page and edit it.'],
  })

export const yamlKey = (): Phrase =>
  phrase({
    vi: ['Có một dòng mà trước dấu hai chấm không phải là tên khóa.', 'Ghi “khóa: giá trị”, ví dụ “tieu_de: Tên trang”, hoặc xóa dòng đó.'],
    en: ['A line has no name of a key before its colon.', 'Write “key: value”, or delete the line.'],
  })

export const yamlAlias = (): Phrase =>
  phrase({
    vi: [
      'Phần khai báo dùng dấu & và * để chép lại giá trị.',
      'Ghi thẳng giá trị; nếu cần chính dấu đó thì đặt cả giá trị trong dấu nháy đơn.',
    ],
    en: ['The front matter copies values with & and *.', 'Write the value out, or put it between single quotes.'],
  })

export const yamlTag = (): Phrase =>
  phrase({
    vi: ['Giá trị bắt đầu bằng dấu “!” nên từ đầu tiên sẽ mất.', `${quote}, hoặc bỏ từ có dấu “!”.`],
    en: ['The value begins with “!”, so its first word would be lost.', `${quoteEn}, or leave out the word with “!”.`],
  })

export const yamlDirective = (): Phrase =>
  phrase({
    vi: ['Dòng đầu bắt đầu bằng dấu “%”, là lệnh của YAML.', 'Xóa dòng đó.'],
    en: ['The first line begins with “%”, a command of YAML.', 'Delete that line.'],
  })

export const cutAtHash = (key: string, comment: string): Phrase =>
  phrase({
    vi: [
      `Trong “${key}”, chữ từ dấu # trở đi (“# ${cut(comment)}”) sẽ mất.`,
      `${quote}, ví dụ ${key}: 'Nhóm hộ #1'; nếu đó là ghi chú thì viết ghi chú ở dòng riêng.`,
    ],
    en: [
      `In “${key}” the text from # on (“# ${cut(comment)}”) would be lost.`,
      `${quoteEn}, e.g. ${key}: 'Group #1'; if it is a comment, give it a line of its own.`,
    ],
  })

export const emptyWord = (key: string, text: string): Phrase =>
  phrase({
    vi: [`“${key}” ghi “${text}”: không rõ là chữ đó hay là để trống.`, `Là chữ thì viết ${key}: '${text}'; để trống thì xóa cả dòng.`],
    en: [
      `“${key}” says “${text}”, which may be that word or mean nothing.`,
      `For the word write ${key}: '${text}'; for nothing delete the line.`,
    ],
  })

export const hiddenInQuotes = (key: string): Phrase =>
  phrase({
    vi: [
      `“${key}” có mã viết bằng dấu \\ thành ký tự không nhìn thấy hoặc dấu tách rời.`,
      'Gõ thẳng chữ trong dấu nháy đơn, không dùng dấu \\.',
    ],
    en: [`“${key}” has a code with \\ that makes an invisible or a decomposed character.`, 'Type the text itself between single quotes.'],
  })

export const notCode = (key: string, text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” ở “${key}” không phải một mã.`, `Mã chỉ gồm chữ không dấu, số và gạch nối, ví dụ ${key}: giam-ngheo.`],
    en: [`“${cut(text)}” at “${key}” is not a code.`, `A code has plain letters, digits and hyphens, e.g. ${key}: giam-ngheo.`],
  })

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
