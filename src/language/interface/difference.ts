/** Words of `npm run diff`: what a change means, for those who make it and those who approve it. */
import type { UnavailableReason } from '../../model/history.ts'
import type { LargeRemoval } from '../../model/difference.ts'
import { formatDate } from '../dates.ts'
import { formatNumber } from '../numbers.ts'

const count = (n: number): string => formatNumber(n, 'vi')

export const differenceWords = {
  title: 'Thay đổi này nghĩa là gì?',
  against: (commit: string, day: string) => `So với bản ngày ${formatDate(day, 'vi')} (${commit}).`,
  nothing: 'Không có gì đổi đối với người đọc.',
  figures: 'Số liệu',
  columns: ['Chỉ số', 'Nơi, kỳ', 'Cũ → mới', 'Hơn kém', 'Xem lại'],
  statuses: 'Trạng thái mục tiêu',
  status: (name: string, before: string, after: string) => `${name}: “${before}” → “${after}”`,
  noStatus: 'chưa có',
  hidden: 'Ô nay được giữ kín',
  shown: 'Ô nay được công bố',
  texts: 'Lời bài',
  registers: 'Sổ danh mục',
  consents: 'Phiếu đồng ý',
  pages: 'Trang sẽ đổi',
  removals: 'Gỡ nhiều',
  more: (n: number) => `… và ${count(n)} dòng nữa.`,
  kinds: {
    added: 'thêm',
    updated: 'cập nhật',
    corrected: 'đính chính',
    removed: 'gỡ',
    redefined: 'ghi lại chuẩn',
    redated: 'ghi lại ngày',
  },
  textKinds: {
    written: 'bài mới',
    removed: 'gỡ bài',
    meaning: 'đổi lời',
    typing: 'chỉ đổi chính tả, dấu câu',
    settings: 'chỉ đổi phần khai báo đầu bài',
  },
  approvals: { awaiting: 'chờ duyệt', approved: 'đã duyệt' },
  approval: (before: string, after: string) => `${before} → ${after}`,
  words: (added: number, removed: number) => `thêm ${count(added)} chữ, bớt ${count(removed)} chữ`,
  under: (headings: readonly string[]) => `ở mục ${headings.map((heading) => `“${heading}”`).join(', ')}`,
  places: (times: number) =>
    times > 1
      ? `Gấp ${count(times)} lần: xem lại dấu phẩy, dấu chấm`
      : `Chỉ còn một phần ${count(Math.round(1 / times))}: xem lại dấu phẩy, dấu chấm`,
  far: (times: number) =>
    times > 1 ? `Gấp ${formatNumber(times, 'vi', 1)} lần` : `Chỉ còn bằng ${formatNumber(times * 100, 'vi', 0)}% số cũ`,
  rows: (added: readonly string[], removed: readonly string[], changed: readonly string[]) =>
    [['thêm', added] as const, ['gỡ', removed] as const, ['sửa', changed] as const]
      .filter(([, codes]) => codes.length > 0)
      .map(([verb, codes]) => `${verb} ${count(codes.length)} dòng (${named(codes)})`)
      .join('; '),
  removal: ({ what, indicator, removed, of }: LargeRemoval) =>
    ({
      figures: `Gỡ ${count(removed)} trong ${count(of)} con số của ấn bản.`,
      indicator: `Gỡ ${count(removed)} trong ${count(of)} con số của ${indicator}.`,
      texts: `Gỡ ${count(removed)} trong ${count(of)} bài.`,
    })[what],
  removalAsked: 'Gỡ nhiều như vậy cần nói rõ: thêm vào lời của commit một dòng “Xoa: lý do gỡ”, rồi gửi lại.',
  removalGiven: (reason: string) => `Lý do đã ghi trong commit: ${reason}`,
  summary: (parts: readonly string[]) => `Tóm tắt: ${parts.join('; ')}.`,
  counted: {
    figures: (n: number) => `${count(n)} con số`,
    statuses: (n: number) => `${count(n)} mục tiêu đổi trạng thái`,
    hidden: (n: number) => `${count(n)} ô nay giữ kín`,
    shown: (n: number) => `${count(n)} ô nay công bố`,
    texts: (n: number) => `${count(n)} bài`,
    registers: (n: number) => `${count(n)} sổ danh mục`,
    consents: (n: number) => `${count(n)} phiếu đồng ý`,
  },
  unsound: {
    before: 'Bản cũ còn lỗi nên không so được. Hãy chọn một bản khác: npm run diff -- --base MÃ-COMMIT.',
    after: 'Ấn bản còn lỗi nên chưa so được. Chạy npm run check để xem từng lỗi, sửa xong rồi chạy lại.',
  },
  noBase: (rev: string, reason: UnavailableReason): string =>
    ({
      'no-git': 'Máy này chưa có git nên không biết bản cũ. Cài git rồi chạy lại.',
      'no-repository': 'Thư mục này không nằm trong kho git nên không có bản cũ để so.',
      'no-commits': 'Kho này chưa có commit nào nên không có bản cũ để so.',
      refused: 'Git không chịu mở kho này (có thể kho thuộc người dùng khác). Nhờ người quản máy xem giúp.',
      failed: `Không tìm thấy bản “${rev}” trong kho. Viết tên nhánh hoặc mã commit có thật, ví dụ --base HEAD hoặc --base origin/main.`,
    })[reason],
}

/** The first codes by name. */
const named = (codes: readonly string[]): string => (codes.length > 5 ? `${codes.slice(0, 5).join(', ')}, …` : codes.join(', '))
