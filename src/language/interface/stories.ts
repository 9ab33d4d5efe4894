/** Visible words of stories and of the register of models. */
import type { Locale } from '../../model/locale.ts'
import type { Consent } from '../../model/types.ts'

const vi = {
  title: 'Gương điển hình',
  lede: 'Chuyện kể lại từ báo chí và trang tin của địa phương, chờ đối chiếu. Không nêu tên người dân khi chưa có sự đồng ý được ghi lại.',
  empty: 'Chưa có câu chuyện nào.',
  place: 'Nơi',
  time: 'Thời gian',
  theme: 'Lĩnh vực',
  model: 'Mô hình',
  story: 'Câu chuyện',
  near: 'Câu chuyện gần chuyện này',
  others: 'Các câu chuyện khác',
  /** `thôn 4, xã A cũ, nay thuộc xã B`. */
  in: (parts: readonly string[]) => parts.join(', '),
  formerUnit: (name: string) => `${name} cũ`,
  nowIn: (name: string) => `nay thuộc ${name}`,
  beforeAfter: 'Trước và sau',
  beforeAfterText: 'Hai con số của cả nơi ấy, không phải của riêng câu chuyện. Không ai nói việc kể ở đây làm nên thay đổi đó.',
  consent: {
    'nobody-identifiable': 'Câu chuyện không nêu tên ai, nhưng người ở gần vẫn có thể đoán ra.',
    'by-role': 'Người được nhắc đến theo vai trò công việc, không nêu tên.',
    recorded: 'Người được kể đã đồng ý; phiếu đồng ý được lưu và còn hạn.',
  } satisfies Record<Consent['kind'], string>,
  originals: 'Bài gốc mà trang dẫn có thể nêu tên người.',
  keepQuiet: 'Xin đừng hỏi đó là ai, đừng nhắc tên.',
  models: {
    title: 'Mô hình',
    lede: 'Các mô hình đã được nêu công khai. Danh sách chưa đầy đủ: các nguồn nói có nhiều mô hình hơn, nhưng không liệt kê.',
    empty: 'Chúng tôi chưa tìm thấy mô hình nào đã được nêu công khai.',
    who: 'Ai làm',
    supporters: 'Hỗ trợ',
    running: 'Còn làm không',
    noPeriod: 'Nguồn không ghi năm',
    noTime: 'Mô hình nào không có thời gian là nguồn không ghi.',
    partlyNote: 'Có nguồn chúng tôi mới đọc được một phần; trang của từng mô hình ghi rõ.',
    howMany: 'Có bao nhiêu mô hình?',
    listed: (count: number) => `Danh sách này kể được ${count} mô hình. Các nguồn nêu những con số khác nhau:`,
  },
}

const en: typeof vi = {
  title: 'Typical examples',
  lede: 'Retold from the press and from local news pages, to be compared with the originals. No private person is named without recorded consent.',
  empty: 'No story yet.',
  place: 'Place',
  time: 'Time',
  theme: 'Theme',
  model: 'Model',
  story: 'Story',
  near: 'Stories near this one',
  others: 'Other stories',
  in: (parts) => parts.join(', '),
  formerUnit: (name) => `former ${name}`,
  nowIn: (name) => `now in ${name}`,
  beforeAfter: 'Before and after',
  beforeAfterText: 'Figures of the whole place, not of this story alone. Nobody claims that what is told here brought the change about.',
  consent: {
    'nobody-identifiable': 'The story names nobody, but people nearby may still guess.',
    'by-role': 'People are told of by their office and not named.',
    recorded: 'The people in it have consented; the record is kept and valid.',
  },
  originals: 'The articles that it cites may name people.',
  keepQuiet: 'Please do not ask who it is, and do not spread a name.',
  models: {
    title: 'Register of models',
    lede: 'Models that have been reported publicly. The list is incomplete: sources state larger totals without listing them.',
    empty: 'We have found no model that was reported publicly.',
    who: 'By',
    supporters: 'Supported by',
    running: 'Still running',
    noPeriod: 'The source gives no year',
    noTime: 'Where no time stands, the source gives none.',
    partlyNote: 'Some sources we have read in part only; the page of each model says so.',
    howMany: 'How many models are there?',
    listed: (count) => `This list holds ${count} models. The sources state different numbers:`,
  },
}

export const storyWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
