/** Words for mistakes in the keys of the site file and of front matter. */
import { languageFolders, trialLanguage, type AreaLanguage } from '../../model/locale.ts'
import { languageNames } from '../interface/languages.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

export const noFrontMatter = (): Phrase =>
  phrase({
    vi: ['Tệp thiếu phần khai báo nằm giữa hai dòng “---” ở đầu.', 'Thêm ở dòng đầu: ---, rồi tieu_de: …, mo_ta: …, rồi --- ở dòng riêng.'],
    en: [
      'The file has no front matter between two “---” lines at its top.',
      'Begin the file with ---, then tieu_de: …, mo_ta: …, then --- on a line of its own.',
    ],
  })

/** `group`: the group of keys that it belongs to, null at the top of the file. */
export const missingKey = (key: string, group: string | null): Phrase =>
  group === null
    ? phrase({
        vi: [`Thiếu “${key}”.`, `Thêm dòng “${key}: …” vào phần khai báo ở đầu tệp.`],
        en: [`“${key}” is missing.`, `Add a line “${key}: …” to the front matter.`],
      })
    : phrase({
        vi: [`Một mục của “${group}” thiếu “${key}”.`, `Thêm “${key}: …” vào mục đó.`],
        en: [`An item of “${group}” lacks “${key}”.`, `Add “${key}: …” to it.`],
      })

export const notText = (key: string): Phrase =>
  phrase({
    vi: [`“${key}” phải là chữ trên một dòng.`, `Viết “${key}: nội dung”; nếu có dấu hai chấm thì đặt trong dấu nháy đơn.`],
    en: [`“${key}” must be plain text.`, `Write “${key}: text”, in single quotes if it holds a colon.`],
  })

export const notInteger = (key: string): Phrase =>
  phrase({
    vi: [`“${key}” phải là số nguyên.`, `Viết “${key}: 3”, không có dấu nháy.`],
    en: [`“${key}” must be a whole number.`, `Write “${key}: 3”, without quotes.`],
  })

export const notList = (key: string): Phrase =>
  phrase({
    vi: [`“${key}” phải là danh sách mã.`, `Viết “${key}: [ma-1, ma-2]”.`],
    en: [`“${key}” must be a list of codes.`, `Write “${key}: [code-1, code-2]”.`],
  })

/** `text`: several codes in one item. */
export const commaMissing = (key: string, text: string): Phrase =>
  phrase({
    vi: [
      `Trong “${key}”, “${text}” được đọc là một mã.`,
      `Đặt dấu phẩy giữa hai mã: “${key}: [${text
        .trim()
        .split(/[\s;|]+/)
        .join(', ')}]”.`,
    ],
    en: [
      `In “${key}”, “${text}” is read as one code.`,
      `Put a comma between two codes: “${key}: [${text
        .trim()
        .split(/[\s;|]+/)
        .join(', ')}]”.`,
    ],
  })

export const notGroup = (key: string): Phrase =>
  phrase({
    vi: [
      `“${key}” phải gồm các dòng “khóa: giá trị” thụt vào.`,
      `Ghi các khóa của “${key}” mỗi khóa một dòng, thụt vào hai dấu cách; nếu có nhiều mục thì mỗi mục bắt đầu bằng dấu “-”.`,
    ],
    en: [
      `“${key}” must hold indented lines of “key: value”.`,
      `Write each key of “${key}” on a line of its own, indented by two blanks; begin each of several items with “-”.`,
    ],
  })

export const notChoice = (key: string, value: string, choices: readonly string[], near: string | null): Phrase =>
  phrase({
    vi: [`“${value}” không dùng được cho “${key}”.`, `${near ? `Có phải “${near}”? ` : ''}Chọn một trong: ${choices.join(', ')}.`],
    en: [`“${value}” is not a value of “${key}”.`, `${near ? `Did you mean “${near}”? ` : ''}Choose one of: ${choices.join(', ')}.`],
  })

export function unknownKey(key: string, near: string | null, group: string | null): Phrase {
  if (group !== null && near === null)
    return phrase({
      vi: [
        `Trong “${group}” không có khóa nào tên “${key}”.`,
        'Nếu đó là phần sau của một giá trị có dấu phẩy thì đặt cả giá trị trong dấu nháy đơn; nếu không thì xóa.',
      ],
      en: [
        `“${group}” has no key “${key}”.`,
        'If it is the rest of a value that holds a comma, put the value in single quotes; otherwise delete it.',
      ],
    })
  return phrase({
    vi: [`Không có khóa nào tên “${key}”.`, near ? `Có phải “${near}”? Nếu không cần thì xóa dòng này.` : 'Xóa dòng này.'],
    en: [`There is no key “${key}”.`, near ? `Did you mean “${near}”? Otherwise delete the line.` : 'Delete the line.'],
  })
}

export const threshold = (key: string, least: number): Phrase =>
  phrase({
    vi: [`Ngưỡng “${key}” phải từ ${least} trở lên.`, `Ghi một số nguyên không nhỏ hơn ${least}.`],
    en: [`The threshold “${key}” must be at least ${least}.`, `Write a whole number of at least ${least}.`],
  })

export const yearSpan = (): Phrase =>
  phrase({
    vi: ['Năm bắt đầu phải có bốn chữ số và không sau năm kết thúc.', 'Ghi ví dụ tu_nam: 2021, den_nam: 2025.'],
    en: ['The first year needs four digits and may not be after the last.', 'Write e.g. tu_nam: 2021, den_nam: 2025.'],
  })

export const unknownFolder = (folders: readonly string[]): Phrase =>
  phrase({
    vi: ['Tệp nằm ngoài các thư mục nội dung.', `Chuyển tệp vào content/ + một trong: ${folders.join(', ')}.`],
    en: ['The file lies outside the content folders.', `Move it into content/ + one of: ${folders.join(', ')}.`],
  })

export const unknownLanguage = (folder: string, meant: string | null): Phrase => {
  const known = languageFolders.filter((one) => one !== trialLanguage)
  return phrase({
    vi: [
      `Trang không biết thứ tiếng nào có mã “${folder}”.`,
      meant
        ? `Có phải là “${meant}” (${languageNames[meant] ?? meant})? Đổi tên thư mục thành content/${meant}/.`
        : `Đặt bài vào thư mục của một trong các thứ tiếng: ${known.map((one) => `${one} (${languageNames[one]})`).join(', ')}.`,
    ],
    en: [
      `There is no language with the code “${folder}” here.`,
      meant
        ? `Is “${meant}” meant? Rename the folder to content/${meant}/.`
        : `Use the folder of one of the languages: ${known.join(', ')}.`,
    ],
  })
}

export const handbookAlone = (language: AreaLanguage | 'en'): Phrase =>
  phrase({
    vi: [
      `Bằng ${languageNames[language]} trang mới nhận bài của sổ tay.`,
      `Chuyển tệp vào content/${language}/so-tay/, tên tệp giống bài tiếng Việt.`,
    ],
    en: ['In this language the site holds pages of the handbook alone.', `Move the file into content/${language}/so-tay/.`],
  })

export const trialInReal = (): Phrase =>
  phrase({
    vi: [
      `“${trialLanguage}” không phải một thứ tiếng: mã này chỉ để thử trong ấn bản minh họa.`,
      'Đặt bài vào thư mục của thứ tiếng thật, hoặc bỏ tệp.',
    ],
    en: [
      `“${trialLanguage}” is no language: the code is for trials in illustrative editions.`,
      'Move the page into the folder of a real language, or delete the file.',
    ],
  })

export const fileName = (slug: string): Phrase =>
  phrase({
    vi: [
      `Tên tệp “${slug}” có chữ hoa, dấu cách, dấu tiếng Việt hoặc ký tự lạ.`,
      'Đặt lại tên bằng chữ thường không dấu, số và gạch nối, ví dụ ai-lam-gi.mdx.',
    ],
    en: [
      `The file name “${slug}” has capitals, blanks, accents or other signs.`,
      'Rename it with lower-case letters a–z, digits and hyphens, e.g. ai-lam-gi.mdx.',
    ],
  })

export const compared = (): Phrase =>
  phrase({
    vi: [
      'so_sanh phải có đúng ba mục: mã chỉ tiêu, kỳ trước, kỳ sau.',
      "Viết ví dụ: so_sanh: [CT4B, '2022', '2024']; kỳ trước phải sớm hơn kỳ sau.",
    ],
    en: [
      'so_sanh needs exactly three items: indicator code, earlier period, later period.',
      "Write e.g. so_sanh: [CT4B, '2022', '2024'], the earlier period first.",
    ],
  })
