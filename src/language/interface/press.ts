/** Words of the press room: packs, what may be used and how, the figures sheet, the gallery of charts. */
import type { Locale } from '../../model/locale.ts'

/** What a credit names; a blank address is left out. */
export interface CreditWords {
  readonly site: string
  readonly title: string
  readonly address: string
  /** `Bản thảo, chờ duyệt`; blank for what is approved. */
  readonly state: string
}

const vi = {
  credit: ({ site, title, address, state }: CreditWords) =>
    `Nguồn: trang “${site}”, “${title}”${address ? `, ${address}` : ''}.${state ? ` ${state}.` : ''}`,
  figures: 'Các con số',
  figuresOf: (name: string) => `Số dùng để tính: ${name}`,
  unitFigures: 'Số của từng nơi nằm trong các tệp số liệu.',
  counts: 'Đếm được',
  sourceAndState: 'Nguồn, mức chắc',
  openQuestions: 'Điều chưa biết',
  meaning: 'Con số này là gì?',
  captions: 'CHÚ THÍCH ẢNH VÀ BIỂU ĐỒ',
  caption: 'Chú thích',
  alt: 'Lời tả cho người không nhìn thấy',
  by: 'Ghi tên',
  terms: 'Điều kiện dùng',
  noPictures: 'Bài này không có ảnh, không có biểu đồ.',
  corrections: 'ĐÍNH CHÍNH VÀ SỬA ĐỔI',
  noCorrections: 'Chưa có lần sửa nào được ghi lại.',
  licence: 'ĐIỀU KIỆN DÙNG',
  licenceOthers: 'Bài báo và văn bản được dẫn vẫn theo quyền của nơi đã công bố. Ảnh theo điều kiện ghi ở tệp chú thích ảnh.',
  readme: {
    title: (name: string) => `GÓI CHO BÁO CHÍ: ${name}`,
    from: (site: string, place: string) => `Từ trang “${site}”: ${place}.`,
    page: (address: string) => `Trang gốc, luôn là bản mới nhất: ${address}`,
    noAddress: 'Gói này được dựng khi trang chưa có địa chỉ trên mạng, nên các tệp không dẫn về trang gốc.',
    day: (day: string) => `Số liệu tính đến ngày ${day}.`,
    inside: 'Trong gói có gì',
    text: 'bài để đăng: HTML sạch, chữ trơn, Word',
    pictures: 'ảnh và biểu đồ đủ lớn để in, kèm chú thích',
    data: 'số liệu như đã công bố (CSV, CSV cho Excel, JSON, trích dẫn)',
    licence: 'được dùng thế nào',
    corrections: 'đã sửa gì, ngày nào',
    check: 'Trước khi đăng, xin mở trang gốc xem có đính chính mới không.',
  },
  reuse: {
    title: (name: string) => `Dùng lại: ${name}`,
    lede: 'Bài để đăng lại, gói tải về và điều kiện dùng.',
    link: 'Dùng lại bài này',
    linkFigures: 'Gói cho báo chí, bài để đăng lại',
    back: 'Trang gốc',
    pack: 'Tải cả gói',
    zip: (size: string) => `ZIP (${size})`,
    packText: 'Một tệp ZIP: bài HTML, chữ trơn, Word, ảnh và biểu đồ đủ lớn để in, chú thích, số liệu, đính chính, điều kiện dùng.',
    conditions: 'Xin giữ bốn điều',
    rules: [
      'Giữ dòng ghi nguồn ở cuối bài, kèm địa chỉ trang gốc.',
      'Giữ kỳ, nguồn và ghi chú của từng con số. Không cộng, không nối các số mà trang nói là khác chuẩn.',
      'Trang còn ghi “bản thảo, chờ duyệt” thì bài đăng lại cũng ghi như vậy.',
      'Được cắt ngắn, dịch, đổi tít, miễn không làm sai nghĩa. Không thêm tên hay chi tiết để nhận ra người trong bài.',
    ],
    html: 'Bài HTML để dán',
    htmlText: 'Chạm vào ô, chọn hết, rồi chép. Bài không có mã chạy, không theo dõi ai, không kèm ảnh; ảnh ở trong gói.',
    canonical: 'Dòng cho đầu trang',
    canonicalText: 'Dán vào phần <head> của trang bạn để máy tìm kiếm biết đâu là bản gốc.',
    later: 'Trang chưa có địa chỉ trên mạng, nên bài chưa dẫn về trang gốc.',
    notWritten: 'Bài này chưa có bản tiếng Anh. Bài dưới đây là tiếng Việt.',
  },
}

export type PressWords = typeof vi

const en: PressWords = {
  credit: ({ site, title, address, state }) => `Source: “${site}”, “${title}”${address ? `, ${address}` : ''}.${state ? ` ${state}.` : ''}`,
  figures: 'The figures',
  figuresOf: (name) => `Figures that it is computed from: ${name}`,
  unitFigures: 'Figures of single places are in the data files.',
  counts: 'Counted',
  sourceAndState: 'Source, how sure',
  openQuestions: 'What is not known',
  meaning: 'What is this figure?',
  captions: 'CAPTIONS OF PICTURES AND CHARTS',
  caption: 'Caption',
  alt: 'For those who do not see it',
  by: 'Credit',
  terms: 'Terms of use',
  noPictures: 'There is no picture and no chart here.',
  corrections: 'CORRECTIONS AND CHANGES',
  noCorrections: 'No change has been recorded.',
  licence: 'TERMS OF USE',
  licenceOthers:
    'Articles and documents that are cited remain with their publishers. Photos are under the terms given with their captions.',
  readme: {
    title: (name) => `PACK FOR THE PRESS: ${name}`,
    from: (site, place) => `From the site “${site}”: ${place}.`,
    page: (address) => `The page itself, always the newest version: ${address}`,
    noAddress: 'This pack was made while the site had no address on the web: its files do not lead back to the page.',
    day: (day) => `Figures as of ${day}.`,
    inside: 'What is inside',
    text: 'the text: clean HTML, plain text, Word',
    pictures: 'pictures and charts large enough to print, with captions',
    data: 'the figures as published (CSV, CSV for Excel in Vietnamese, JSON, citations)',
    licence: 'how it may be used',
    corrections: 'what was changed, and when',
    check: 'Before you publish, please look at the page for new corrections.',
  },
  reuse: {
    title: (name) => `Republish: ${name}`,
    lede: 'A text ready to publish, a pack to download, and the terms.',
    link: 'Republish this story',
    linkFigures: 'Pack for the press, text to republish',
    back: 'The page itself',
    pack: 'Download the whole pack',
    zip: (size) => `ZIP (${size})`,
    packText: 'One ZIP file: HTML, plain text, Word, pictures and charts large enough to print, captions, figures, corrections, terms.',
    conditions: 'Four things to keep',
    rules: [
      'Keep the line of credit at the end, with the address of the page.',
      'Keep period, source and notes of every figure. Do not add or join figures that the site says follow different standards.',
      'Where the site says “draft, awaiting approval”, say so too.',
      'You may shorten, translate and change the headline if the meaning is kept. Add no name and no detail by which a person could be recognised.',
    ],
    html: 'HTML to paste',
    htmlText: 'Touch the box, select all, copy. It runs no script, follows nobody and holds no picture; pictures are in the pack.',
    canonical: 'A line for the head of your page',
    canonicalText: 'Paste it into the <head> of your page, so that search engines know which page is the original.',
    later: 'The site has no address on the web yet, so the text does not lead back to its page.',
    notWritten: 'There is no English version of this text. What follows is in Vietnamese.',
  },
}

export const pressWords = (locale: Locale): PressWords => ({ vi, en })[locale]
