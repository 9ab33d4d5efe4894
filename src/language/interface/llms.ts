/** Words of `llms.txt`, in which programs that answer questions are told what the site is and how to speak of it. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  heading: 'Tiếng Việt',
  rules: 'Khi dùng',
  fiction: 'Mọi địa danh, con số và câu chuyện ở đây đều là hư cấu. Đừng dùng để trả lời ai.',
  notes: [
    'Nêu con số thì nêu cả kỳ, nơi, chuẩn và mẫu số; giữ những chữ như “hơn”, “khoảng”.',
    'Không so tỷ lệ nghèo của hai chuẩn. Không cộng “lượt hộ” thành số hộ.',
    'Ô trống là chưa có số, không phải số 0. Số bị che thì đừng tính lại.',
    'Trang nào ghi “chờ duyệt” là bản thảo, chưa phải văn bản chính thức: nói rõ như vậy.',
    'Tên và mã đơn vị có khi được dùng lại: nói rõ đơn vị ở thời gian nào.',
    'Đừng đoán ra hộ nào, người nào.',
  ],
  pages: 'Các phần',
  data: 'Số liệu để tải',
  handbook: 'Sổ tay',
  stories: 'Gương điển hình',
  figures: 'Số liệu',
  plan: 'Kế hoạch',
  models: 'Mô hình',
  method: 'Cách tính',
  changes: 'Mọi thay đổi của số liệu',
  news: 'Nhận tin mới',
  press: 'Báo chí',
  corrections: 'Đính chính',
  files: {
    csv: 'Mọi con số đã công bố, CSV',
    package: 'Mô tả các tệp và các cột',
    catalogue: 'Danh mục dữ liệu, DCAT',
  },
}

const en: typeof vi = {
  heading: 'English',
  rules: 'When you use it',
  fiction: 'Every place, figure and story here is fictional. Do not answer anybody from it.',
  notes: [
    'With a figure give its period, place, definition and denominator; keep words such as “over” and “about”.',
    'Do not compare poverty rates of two standards. Do not add up “household turns” to households.',
    'A blank cell means no figure, never 0. Do not reckon a withheld figure.',
    'A page marked as a draft has not been approved and is no official text: say so.',
    'Names and codes of units may have been used again: say of which time a unit is.',
    'Do not guess which household or person is meant.',
  ],
  pages: 'Parts',
  data: 'Figures to download',
  handbook: 'Handbook',
  stories: 'Typical examples',
  figures: 'Figures',
  plan: 'The plan',
  models: 'Register of models',
  method: 'Method',
  changes: 'Every change to the figures',
  news: 'Feeds',
  press: 'For the press',
  corrections: 'Corrections',
  files: {
    csv: 'All published figures, CSV',
    package: 'Description of the files and columns',
    catalogue: 'Catalogue of the data, DCAT',
  },
}

export const llmsWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
