/** Visible words of the feeds, of what stands in them, and of the page that lists them. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Nhận tin mới',
  lede: 'Có bài mới, bài sửa ý hay con số thay đổi thì chương trình đọc tin sẽ báo. Không phải đăng ký, không ai biết bạn đọc gì.',
  how: 'Chọn một mục dưới đây, chép địa chỉ, dán vào chương trình đọc tin. Chương trình nào cũng đọc được ít nhất một trong ba dạng.',
  what: 'Chỉ báo những gì đã công bố. Sửa lỗi gõ thì không báo.',
  kept: (n: number) => `Mỗi mục giữ ${n} tin mới nhất.`,
  later: 'Các địa chỉ nhận tin sẽ có khi trang được công bố trên mạng và có địa chỉ.',
  forms: { 'rss.xml': 'RSS', 'atom.xml': 'Atom', 'feed.json': 'JSON' },
  parts: { main: 'Cả trang', communes: 'Theo xã', themes: 'Theo lĩnh vực của mô hình' },
  names: {
    all: 'Mọi tin mới',
    stories: 'Gương điển hình',
    figures: 'Số liệu thay đổi',
    theme: (field: string) => `Gương điển hình: ${field}`,
    commune: (unit: string) => unit,
  },
  about: {
    all: 'Bài mới, bài sửa ý, con số được thêm, sửa hay gỡ.',
    stories: 'Câu chuyện mới và câu chuyện sửa ý.',
    figures: 'Con số được thêm, sửa hay gỡ, kèm ngày và lý do.',
    theme: (field: string) => `Câu chuyện về các mô hình thuộc lĩnh vực “${field}”.`,
    commune: (unit: string) => `Câu chuyện và con số của ${unit}, kể cả các xã cũ đã nhập vào đây.`,
  },
  kinds: { handbook: 'Sổ tay', story: 'Gương điển hình', page: 'Trang chung', figures: 'Số liệu' },
  andMore: (names: string) => `${names} và chuỗi khác`,
  addedTo: (name: string, n: number) => `${name}: thêm ${n} con số.`,
  onDay: (day: string, kinds: string) => `Ngày ${day}: ${kinds}.`,
  rest: (n: number) => `Còn ${n} con số nữa, xem ở trang các thay đổi.`,
  closing: 'Nguồn, mẫu số và ghi chú của từng số ở trang của chỉ tiêu.',
}

const en: typeof vi = {
  title: 'Get news',
  lede: 'A feed reader tells you of new texts, of texts whose meaning changed and of figures that changed. No sign-up, and nobody knows what you read.',
  how: 'Choose a feed, copy its address and paste it into your reader. Every reader knows at least one of the three forms.',
  what: 'Feeds tell only what is published. Corrections of typing are not told.',
  kept: (n) => `Each feed keeps its ${n} newest items.`,
  later: 'Feeds come once the site is published and has an address.',
  forms: { 'rss.xml': 'RSS', 'atom.xml': 'Atom', 'feed.json': 'JSON' },
  parts: { main: 'The whole site', communes: 'By commune', themes: 'By field of the models' },
  names: {
    all: 'All news',
    stories: 'Typical examples',
    figures: 'Changes of figures',
    theme: (field) => `Typical examples: ${field}`,
    commune: (unit) => unit,
  },
  about: {
    all: 'New texts, texts whose meaning changed, figures added, changed or removed. Texts that stand in English.',
    stories: 'New stories and stories whose meaning changed, where they stand in English.',
    figures: 'Figures added, changed or removed, with day and reason.',
    theme: (field) => `Stories of models in the field “${field}” (named in Vietnamese), where they stand in English.`,
    commune: (unit) => `Stories and figures of ${unit}, with those of the communes that became part of it.`,
  },
  kinds: { handbook: 'Handbook', story: 'Typical examples', page: 'Pages of the site', figures: 'Figures' },
  andMore: (names) => `${names} and other series`,
  addedTo: (name, n) => (n === 1 ? `${name}: 1 figure added.` : `${name}: ${n} figures added.`),
  onDay: (day, kinds) => `${day}: ${kinds}.`,
  rest: (n) => (n === 1 ? '1 more figure is on the page of changes.' : `${n} more figures are on the page of changes.`),
  closing: 'Source, denominator and notes of each figure are on the page of its indicator.',
}

export const feedWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
