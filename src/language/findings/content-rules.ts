/** Words for rules over pages and stories. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const day = (iso: string) => iso.split('-').reverse().join('/')

export const reviewOverdue = (by: string): Phrase =>
  phrase({
    vi: [`Trang đã quá hạn rà soát ngày ${day(by)}.`, 'Đọc lại trang, sửa nếu cần, rồi ghi ngày rà soát mới vào ra_soat.'],
    en: [`The page was due for review on ${day(by)}.`, 'Read it again, mend it, and set a new date in ra_soat.'],
  })

export const originalWithDate = (): Phrase =>
  phrase({
    vi: ['Bài tiếng Việt là bản gốc nên không có ngày của bản gốc.', 'Bỏ dòng ban_goc; dòng ấy chỉ ghi ở bài dịch.'],
    en: ['The Vietnamese page is the original and has no date of one.', 'Take ban_goc out; it belongs to translations.'],
  })

export const storyModel = (slug: string, model: string): Phrase =>
  phrase({
    vi: [
      `Câu chuyện nói về mô hình “${model}” nhưng dòng của mô hình đó không dẫn lại “${slug}”.`,
      `Ghi “${slug}” vào cột cau_chuyen trong data/mo-hinh.csv.`,
    ],
    en: [
      `The story tells of the model “${model}”, whose row does not name “${slug}”.`,
      `Write “${slug}” in the column cau_chuyen of data/mo-hinh.csv.`,
    ],
  })

export const handbookPart = (part: string | null, known: readonly string[]): Phrase => {
  const codes = known.join(', ')
  if (part === null)
    return phrase({
      vi: ['Bài sổ tay chưa xếp vào phần nào, nên đứng cuối mục lục.', `Thêm dòng “phan: …” vào phần khai báo. Dùng được: ${codes}.`],
      en: [
        'This page of the handbook is in no part, so it stands last in the contents.',
        `Add the line “phan: …” to the front matter. Allowed: ${codes}.`,
      ],
    })
  return phrase({
    vi: [
      `Phần “${part}” chưa khai trong content/trang-web.yaml.`,
      codes ? `Dùng được: ${codes}.` : 'Khai các phần dưới khóa phan của tệp ấy, hoặc xóa dòng phan ở đây.',
    ],
    en: [
      `The part “${part}” is not in content/trang-web.yaml.`,
      codes ? `Allowed: ${codes}.` : 'Declare the parts under the key phan of that file, or delete the line phan here.',
    ],
  })
}

export const pageWithoutSource = (): Phrase =>
  phrase({
    vi: ['Trang chưa ghi nguồn nào.', 'Thêm “nguon: [mã nguồn]” vào phần khai báo.'],
    en: ['The page names no source.', 'Add “nguon: [source code]” to the front matter.'],
  })

export const comparedMissing = (indicator: string, unit: string, period: string): Phrase =>
  phrase({
    vi: [
      `Không có con số nào của ${indicator} cho đơn vị ${unit} trong kỳ ${period} để so sánh.`,
      'Chọn hai kỳ đã có số trong data/so-lieu/, hoặc xóa dòng so_sanh.',
    ],
    en: [
      `There is no figure of ${indicator} for unit ${unit} in ${period} to compare.`,
      'Choose two periods that have figures in data/so-lieu/, or delete the line so_sanh.',
    ],
  })

export const comparedDefinitions = (indicator: string): Phrase =>
  phrase({
    vi: [`Hai con số của ${indicator} theo hai chuẩn khác nhau nên không so được.`, 'Chọn hai kỳ cùng một chuẩn, hoặc xóa dòng so_sanh.'],
    en: [
      `The two figures of ${indicator} are of different definitions and cannot be compared.`,
      'Choose two periods of one definition, or delete the line so_sanh.',
    ],
  })

/** `isOwner`: the owner is missing, else the day of review. */
export const missingOwner = (isOwner: boolean): Phrase =>
  isOwner
    ? phrase({
        vi: [
          'Bài chưa ghi nơi phụ trách, nên không ai đọc lại khi có thay đổi.',
          'Thêm dòng “phu_trach: mã cơ quan” (trong data/co-quan.csv) vào phần khai báo; không ghi tên người.',
        ],
        en: [
          'The page names nobody who answers for it, so nobody reads it again when things change.',
          'Add “phu_trach: code of a body” (from data/co-quan.csv) to the front matter; never the name of a person.',
        ],
      })
    : phrase({
        vi: ['Bài chưa ghi ngày phải đọc lại.', "Thêm dòng “ra_soat: 'ngày/tháng/năm'” vào phần khai báo."],
        en: ['The page has no day on which it must be read again.', "Add “ra_soat: 'dd/mm/yyyy'” to the front matter."],
      })
