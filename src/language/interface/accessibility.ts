/** What is said of tests of accessibility: from the record that they are held against, never from memory. */
import type { Locale } from '../../model/locale.ts'
import { formatDate } from '../dates.ts'
import { formatNumber } from '../numbers.ts'

/** `day` is ISO; widths are CSS pixels; `chromium` is a major version; `findings` counts pages. */
export interface AccessibilityTested {
  readonly day: string
  readonly axe: string
  readonly chromium: string
  readonly themes: readonly string[]
  readonly widths: readonly number[]
  readonly zoomedWidth: number
  readonly pages: number
  readonly kinds: number
  readonly findings: number
}

const themes: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  light: { vi: 'nền sáng', en: 'light' },
  dark: { vi: 'nền tối', en: 'dark' },
}

const vi = {
  and: ' và ',
  by: ({ day, axe, chromium, pages, kinds }: AccessibilityTested) =>
    `Ngày ${formatDate(day, 'vi')}, máy mở ${formatNumber(pages, 'vi')} trang, thuộc ${formatNumber(kinds, 'vi')} kiểu, của ấn bản minh họa dùng để thử, bằng trình duyệt Chromium ${chromium}. Công cụ axe-core ${axe} soát từng trang theo chuẩn WCAG 2.2, mức A và AA.`,
  where: (shown: string, widths: string) => `Mỗi trang được soát ở ${shown}, trên màn hình rộng ${widths} điểm ảnh.`,
  found: (findings: number) =>
    findings === 0 ? 'Kết quả: không tìm ra lỗi nào.' : `Kết quả: ${formatNumber(findings, 'vi')} trang có lỗi chưa sửa.`,
  keyboard: 'Đi bằng phím Tab trên mỗi kiểu trang: chỗ đang đứng luôn có viền.',
  zoom: (width: string) =>
    `Thu màn hình còn ${width} điểm ảnh, bằng phóng to 400% trên màn hình 1.280 điểm ảnh: không trang nào phải kéo ngang để đọc.`,
  colours: 'Bật chế độ màu tương phản của máy: dấu trạng thái và biểu đồ vẫn phân biệt được.',
  without: 'Tắt JavaScript, tắt phần trình bày, tắt hình, không cho lưu gì trên máy: chữ và liên kết vẫn còn.',
  books: 'Sách PDF theo chuẩn PDF/UA-1, do phần mềm dựng PDF tự kiểm.',
  limits: [
    'Máy chỉ tìm ra một phần lỗi. Chưa người khuyết tật nào dùng thử trang.',
    'Chưa ai nghe thử trang bằng trình đọc màn hình.',
    'Chưa mở thử bằng Firefox và Safari; với Safari 14, máy chỉ soát mã nguồn. Chromium 80 (năm 2020) thì mở thật, mỗi kiểu trang một trang.',
    'Vì vậy chúng tôi không nói rằng trang đã đạt chuẩn hoàn toàn.',
  ],
}

const en: typeof vi = {
  and: ' and ',
  by: ({ day, axe, chromium, pages, kinds }) =>
    `On ${formatDate(day, 'en')} a machine opened ${formatNumber(pages, 'en')} pages of ${formatNumber(kinds, 'en')} kinds, of the illustrative edition kept for tests, in Chromium ${chromium}. The tool axe-core ${axe} examined each against WCAG 2.2, levels A and AA.`,
  where: (shown, widths) => `Each page was examined in ${shown} colours, on screens ${widths} pixels wide.`,
  found: (findings) =>
    findings === 0 ? 'Result: nothing was found.' : `Result: pages with something not yet mended: ${formatNumber(findings, 'en')}.`,
  keyboard: 'Going through each kind of page with the Tab key: where one stands always has an outline.',
  zoom: (width) => `On a screen ${width} pixels wide, as with 400% zoom on one of 1,280: no page has to be moved sideways to be read.`,
  colours: 'With the contrast colours of the system: marks of status and charts still tell things apart.',
  without: 'Without JavaScript, without style, without pictures, with nothing kept on the device: text and links remain.',
  books: 'PDF books follow PDF/UA-1, by the check of the program that makes them.',
  limits: [
    'A machine finds a part of all faults. Nobody with a disability has tried the site yet.',
    'Nobody has listened to the site with a screen reader yet.',
    'The site was not tried in Firefox or Safari; for Safari 14 the source alone is examined. Chromium 80 (of 2020) does open one page of each kind.',
    'So we do not say that the site conforms in full.',
  ],
}

/** What was tested and how, and what was not: a sentence or two for each item. */
export function accessibilityLines(locale: Locale, tested: AccessibilityTested): Readonly<Record<'done' | 'limits', readonly string[]>> {
  const w = { vi, en }[locale]
  const pixels = (width: number) => formatNumber(width, locale)
  const shown = tested.themes.map((theme) => themes[theme]![locale]).join(w.and)
  const done = [
    w.by(tested),
    `${w.where(shown, tested.widths.map(pixels).join(w.and))} ${w.found(tested.findings)}`,
    w.keyboard,
    w.zoom(pixels(tested.zoomedWidth)),
    w.colours,
    w.without,
    w.books,
  ]
  return { done, limits: w.limits }
}
