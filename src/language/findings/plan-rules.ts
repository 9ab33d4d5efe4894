/** Words for the rules about what came of the plan, its official files, and addresses that moved. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const day = (iso: string) => iso.split('-').reverse().join('/')

export const noEvidence = (): Phrase =>
  phrase({
    vi: ['Việc này chưa ghi căn cứ.', 'Ghi mã văn bản vào van_ban, hoặc mã nguồn vào nguon. Chưa có căn cứ thì chưa đăng.'],
    en: ['This deed has no evidence.', 'Give a document in van_ban or a source in nguon; without one it is not published.'],
  })
export const deedToCome = (period: string, today: string): Phrase =>
  phrase({
    vi: [
      `Kỳ ${period} ở sau hôm nay (${day(today)}), nên việc chưa thể là đã làm.`,
      'Xem lại khi_nao; việc chưa làm thì chờ làm xong mới ghi.',
    ],
    en: [
      `${period} lies after today (${today}), so it cannot have been done.`,
      'Check khi_nao; what is still to be done waits until it is.',
    ],
  })
export const roleAndPartner = (code: string, column: string): Phrase =>
  phrase({
    vi: [`Cơ quan “${code}” có ở cả cột ${column} lẫn cột phoi_hop của một việc.`, 'Bỏ mã này ở một trong hai cột.'],
    en: [`The organisation “${code}” stands both in ${column} and in phoi_hop of one task.`, 'Remove it from one of the columns.'],
  })
export const successorWithoutEnd = (name: string): Phrase =>
  phrase({
    vi: [`${name} có nơi tiếp nhận nhưng chưa ghi ngày kết thúc.`, 'Điền den_ngay, hoặc để trống noi_tiep_nhan.'],
    en: [`${name} has a successor but no last day.`, 'Fill in den_ngay, or leave noi_tiep_nhan blank.'],
  })
export const ownSuccessor = (name: string): Phrase =>
  phrase({
    vi: [`${name} được ghi là tiếp nhận việc của chính nó.`, 'Ghi mã cơ quan khác, hoặc để trống noi_tiep_nhan.'],
    en: [`${name} is its own successor.`, 'Give another body, or leave noi_tiep_nhan blank.'],
  })

export const fileName = (name: string): Phrase =>
  phrase({
    vi: [`Tên tệp “${name}” chưa dùng được.`, 'Đặt tên .pdf bằng chữ thường không dấu, số và gạch nối, ví dụ ke-hoach.pdf.'],
    en: [`The file name “${name}” cannot be used.`, 'Name it in lower case without accents, e.g. ke-hoach.pdf.'],
  })
export const fileMissing = (path: string): Phrase =>
  phrase({
    vi: [`Không có tệp ${path}.`, 'Chép tệp chính thức vào đó, hoặc để trống bốn ô tep, tep_ngay, tep_nguon, tep_sha256.'],
    en: [`There is no file ${path}.`, 'Put the official file there, or leave the four cells of the file blank.'],
  })
export const fileIncomplete = (field: string): Phrase =>
  phrase({
    vi: [`Văn bản có tệp nhưng ô ${field} còn trống.`, 'Ghi đủ ngày nhận, nguồn và dấu vân tay; thiếu một thứ thì chưa đăng tệp.'],
    en: [`The document has a file, but ${field} is blank.`, 'Give day, source and fingerprint; without them the file is not offered.'],
  })
export const fileAlone = (field: string): Phrase =>
  phrase({
    vi: [`Ô ${field} nói về một tệp nhưng ô tep còn trống.`, `Ghi tên tệp vào tep, hoặc để trống ${field}.`],
    en: [`${field} is about a file, but tep is blank.`, `Name the file in tep, or leave ${field} blank.`],
  })
export const fingerprint = (path: string, actual: string): Phrase =>
  phrase({
    vi: [
      `Dấu vân tay không khớp tệp ${path}: tệp đã đổi, hoặc chép nhầm.`,
      `Nếu tệp đúng là bản chính thức thì ghi ${actual}; nếu không thì chép lại tệp.`,
    ],
    en: [`The fingerprint is not that of ${path}.`, `If this is the official file, write ${actual}; else put the right file there.`],
  })
export const notPdf = (path: string): Phrase =>
  phrase({
    vi: [`${path} không phải tệp PDF.`, 'Lưu văn bản thành PDF rồi chép lại.'],
    en: [`${path} is no PDF.`, 'Save the document as PDF and put it there again.'],
  })

export const redirectForm = (address: string): Phrase =>
  phrase({
    vi: [`Địa chỉ “${address}” chưa đúng cách viết.`, 'Viết như /so-tay/ten-bai/: bắt đầu và kết thúc bằng /, không có en/ ở đầu.'],
    en: [`The address “${address}” is not in its form.`, 'Write it like /so-tay/ten-bai/, beginning and ending in /, without en/.'],
  })
export const redirectToNowhere = (address: string, close: string | null): Phrase =>
  phrase({
    vi: [
      `Trang không có địa chỉ “${address}”, nên ai theo liên kết cũ sẽ lạc.`,
      close ? `Có phải ${close}?` : 'Ghi địa chỉ một trang đang có.',
    ],
    en: [
      `There is no page “${address}”, so old links would lead nowhere.`,
      close ? `Did you mean ${close}?` : 'Give the address of a page.',
    ],
  })
export const redirectChain = (to: string, line: number, end: string): Phrase =>
  phrase({
    vi: [`“${to}” cũng là địa chỉ cũ (dòng ${line}), nên người đọc phải chuyển hai lần.`, `Ghi thẳng nơi cuối: ${end}.`],
    en: [`“${to}” is an old address itself (line ${line}), so readers would be sent on twice.`, `Write the last one: ${end}.`],
  })
export const redirectLoop = (address: string): Phrase =>
  phrase({
    vi: [`Đi từ “${address}” rồi lại về chính nó.`, 'Sửa cột den, hoặc xóa dòng này.'],
    en: [`“${address}” leads back to itself.`, 'Mend den, or delete the row.'],
  })
