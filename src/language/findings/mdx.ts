/** Words for mistakes in the body of an MDX file. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const importOrExport = (): Phrase =>
  phrase({
    vi: [
      'Dòng này bắt đầu bằng import hoặc export: nội dung không được chạy mã.',
      'Xóa dòng này. Các khối có sẵn dùng được ngay, không cần import.',
    ],
    en: ['This line starts with import or export: content may not run code.', 'Delete it. The ready-made components need no import.'],
  })

export const expression = (code: string): Phrase =>
  phrase({
    vi: [
      `Phần trong dấu ngoặc nhọn “{${code.slice(0, 30)}}” được hiểu là mã.`,
      'Xóa dấu ngoặc nhọn; nếu cần chính dấu đó thì gõ \\{ và \\}.',
    ],
    en: [
      `The part in braces “{${code.slice(0, 30)}}” is read as code.`,
      'Remove the braces, or type \\{ and \\} for the signs themselves.',
    ],
  })

export const rawHtml = (): Phrase =>
  phrase({
    vi: ['Phần này bị hiểu là mã HTML, có thể chạy trên máy người đọc.', 'Xóa phần này. Muốn viết dấu “<” thì gõ \\<.'],
    en: ['This is read as HTML, which could run on a reader’s machine.', 'Delete it. For the sign “<” itself type \\<.'],
  })

export const unknownAside = (name: string, known: readonly string[]): Phrase =>
  phrase({
    vi: [`Không có khối nào tên “${name}”.`, `Dùng được: ${known.map((k) => `:::${k}`).join(', ')}; đóng bằng một dòng chỉ có :::.`],
    en: [`There is no block “${name}”.`, `Allowed: ${known.map((k) => `:::${k}`).join(', ')}; closed by a line of ::: alone.`],
  })

export const asideAttributes = (name: string): Phrase =>
  phrase({
    vi: [`Khối :::${name} không nhận gì trong ngoặc nhọn.`, `Xóa ngoặc nhọn; tên riêng của khối thì viết :::${name}[Tên khối].`],
    en: [`The block :::${name} takes nothing in braces.`, `Delete them; for a title of its own write :::${name}[Title].`],
  })

export const openAside = (name: string): Phrase =>
  phrase({
    vi: [`Khối :::${name} chưa được đóng: mọi chữ đến cuối bài nằm trong khối.`, 'Thêm một dòng chỉ có ::: ở cuối khối.'],
    en: [`The block :::${name} is not closed: all text to the end of the page is in it.`, 'Add a line of ::: alone at its end.'],
  })

export const attributeExpression = (name: string): Phrase =>
  phrase({
    vi: [`<${name}> có thuộc tính chứa mã hoặc thiếu giá trị.`, 'Ghi giá trị trong dấu nháy kép, ví dụ ma="CT2".'],
    en: [`<${name}> has an attribute with code or without a value.`, 'Write the value between double quotes, e.g. ma="CT2".'],
  })

export const unknownComponent = (name: string, known: readonly string[], near: string | null): Phrase =>
  phrase({
    vi: [
      `Không có khối nào tên <${name}>.`,
      `${near ? `Có phải <${near}>? ` : ''}Dùng được: ${known.map((k) => `<${k}>`).join(', ')}; thẻ HTML khác không được dùng. Nếu muốn viết dấu “<” thì gõ \\<.`,
    ],
    en: [
      `There is no component <${name}>.`,
      `${near ? `Did you mean <${near}>? ` : ''}Allowed: ${known.map((k) => `<${k}>`).join(', ')}; no other HTML. For the sign “<” itself type \\<.`,
    ],
  })

export const unknownAttribute = (name: string, key: string, known: readonly string[]): Phrase =>
  phrase({
    vi: [`<${name}> không có thuộc tính “${key}”.`, `Dùng được: ${known.join(', ')}.`],
    en: [`<${name}> has no attribute “${key}”.`, `Allowed: ${known.join(', ')}.`],
  })

export const missingAttribute = (name: string, key: string): Phrase =>
  phrase({
    vi: [`<${name}> thiếu “${key}”.`, `Viết <${name} ${key}="…" />.`],
    en: [`<${name}> lacks “${key}”.`, `Write <${name} ${key}="…" />.`],
  })

export const unsafeLink = (url: string): Phrase =>
  phrase({
    vi: [`Liên kết “${url.slice(0, 40)}” có thể chạy mã.`, 'Dùng địa chỉ bắt đầu bằng https:// hoặc / .'],
    en: [`The link “${url.slice(0, 40)}” could run code.`, 'Use an address that starts with https:// or / .'],
  })

export const remoteImage = (): Phrase =>
  phrase({
    vi: ['Ảnh lấy từ trang khác: người đọc sẽ bị trang đó biết.', 'Tải ảnh về thư mục public rồi dùng địa chỉ bắt đầu bằng /.'],
    en: [
      'The picture comes from another site, which would see our readers.',
      'Put it into the folder public and use an address that starts with /.',
    ],
  })

export function mdxSyntax(rule: string, line: string): Phrase {
  if (/end-tag|unexpected-closing|mismatch/.test(rule) || /<[A-Za-z]/.test(line)) {
    return phrase({
      vi: [
        'Một khối <…> chưa được đóng, hoặc đóng sai chỗ.',
        'Đóng khối bằng “/>” ở cuối, ví dụ <ChiTieu ma="CT2" />, hoặc thêm thẻ đóng </…>.',
      ],
      en: [
        'A component <…> is not closed, or closed in the wrong place.',
        'Close it with “/>”, e.g. <ChiTieu ma="CT2" />, or add the closing tag </…>.',
      ],
    })
  }
  if (line.includes('<')) {
    return phrase({
      vi: ['Dấu “<” ở đây bị hiểu là đầu một khối.', 'Viết bằng chữ (“nhỏ hơn”) hoặc gõ \\<.'],
      en: ['The sign “<” is read as the start of a component.', 'Use words (“less than”) or type \\<.'],
    })
  }
  if (/[{}]/.test(line)) {
    return phrase({
      vi: ['Dấu ngoặc nhọn ở đây bị hiểu là mã và chưa được đóng.', 'Xóa dấu ngoặc nhọn, hoặc gõ \\{ và \\}.'],
      en: ['A brace is read as code and is not closed.', 'Remove it, or type \\{ and \\}.'],
    })
  }
  return phrase({
    vi: ['Không đọc được nội dung từ dòng này.', 'So với một trang khác đang đúng, hoặc bỏ phần vừa thêm.'],
    en: ['The text cannot be read from this line on.', 'Compare with a page that works, or remove what was just added.'],
  })
}
