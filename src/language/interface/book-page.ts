/** Visible words of the page that lists the books, handouts and forms to take along. */
import type { BookForm, BookName } from '../../model/addresses/paths.ts'
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Tải sổ tay',
  lede: 'Mang sổ tay đi khi không có sóng, gửi cho người nhà, in cho bà con. Không mất tiền.',
  books: { 'so-tay': 'Cả cuốn sổ tay', 'cau-chuyen': 'Gương điển hình' } satisfies Record<BookName, string>,
  forms: {
    '.html': {
      name: 'Một tệp để gửi qua Zalo',
      text: 'Gửi qua Zalo, Bluetooth hoặc chép vào điện thoại. Bấm vào là đọc được, không cần mạng.',
    },
    '.pdf': { name: 'Sách PDF, khổ A5', text: 'Đọc trên máy tính, hoặc đưa nhà in. Có mục lục và số trang.' },
    '-in-gap.pdf': {
      name: 'Bản in gập (PDF, giấy A4)',
      text: 'Để in ở xã bằng máy photo: in hai mặt, lật theo cạnh ngắn, xếp chồng rồi gập đôi thành cuốn A5. Sách dày chia thành nhiều tập, số tập in ở gáy: gập và ghim từng tập, rồi dán gáy lại với nhau.',
    },
    '.epub': { name: 'Sách điện tử (EPUB)', text: 'Đọc bằng ứng dụng đọc sách; phóng chữ to nhỏ tùy ý.' },
  } satisfies Record<BookForm, { name: string; text: string }>,
  paperForms: 'Phiếu để in và điền bằng bút',
  paperForm: (name: string) => `Phiếu để in: ${name}`,
  handouts: 'Từng bài một, giấy A4',
  handoutsText: 'Để in phát cho bà con hoặc dán ở nhà văn hóa thôn.',
  otherPages: 'Các bài khác',
  none: 'Ấn bản này chưa có sổ tay, nên chưa có gì để tải.',
  inVietnamese: 'Các tệp sau đây viết bằng tiếng Việt.',
  inSource: (book: string) => `${book} bằng tiếng Việt`,
  take: 'Lấy tệp để in hoặc gửi cho người khác',
  draft: 'Các bài còn là bản thảo, chờ duyệt; trong tệp có ghi rõ.',
}

export type BookPageWords = typeof vi

const en: BookPageWords = {
  title: 'Take the handbook along',
  lede: 'To read without a signal, to send on, and to print. Free of charge.',
  books: { 'so-tay': 'The whole handbook', 'cau-chuyen': 'Typical examples' },
  forms: {
    '.html': {
      name: 'One file to send on',
      text: 'Send it by Zalo or Bluetooth, or copy it to a telephone. A tap opens it, without a network.',
    },
    '.pdf': { name: 'Book in PDF, A5', text: 'To read on a computer or to give to a printer. With contents and page numbers.' },
    '-in-gap.pdf': {
      name: 'Booklet to fold (PDF, A4 paper)',
      text: 'For a copier: print on both sides, flip on the short edge, stack the sheets and fold them once into an A5 book. A thick book comes in gatherings, numbered on the spine: fold and staple each, then glue their spines together.',
    },
    '.epub': { name: 'E-book (EPUB)', text: 'For reading apps, with letters as large as you like.' },
  },
  paperForms: 'Forms to print and fill in by pen',
  paperForm: (name) => `Form to print: ${name}`,
  handouts: 'Page by page, on A4',
  handoutsText: 'To hand out, or to put up in the village hall.',
  otherPages: 'Other pages',
  none: 'This edition has no handbook yet: there is nothing to download.',
  inVietnamese: 'The files that follow are in Vietnamese.',
  inSource: (book) => `${book} in Vietnamese`,
  take: 'Take files to print or to send on',
  draft: 'Texts are drafts that await approval; the files say so.',
}

export const bookPageWords = (locale: Locale): BookPageWords => (locale === 'vi' ? vi : en)
