/** Words for an address that may not become a link. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { AddressFault } from '../../model/web-address.ts'

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const faults: Readonly<Record<AddressFault, { readonly vi: readonly [string, string]; readonly en: readonly [string, string] }>> = {
  'hidden-characters': {
    vi: ['có dấu cách, chỗ xuống dòng hoặc ký tự ẩn', 'Chép lại địa chỉ từ thanh địa chỉ của trình duyệt.'],
    en: ['holds blanks, line breaks or hidden characters', 'Copy the address from the address bar of the browser.'],
  },
  several: {
    vi: ['là nhiều địa chỉ trong một ô', 'Chỉ giữ một địa chỉ; địa chỉ kia khai thành một nguồn khác hoặc ghi ở ghi_chu.'],
    en: ['is several addresses in one cell', 'Keep one; make the other a source of its own or put it into ghi_chu.'],
  },
  'no-scheme': {
    vi: ['thiếu https:// ở đầu', 'Chép lại cả địa chỉ từ thanh địa chỉ của trình duyệt.'],
    en: ['lacks https:// at its beginning', 'Copy the whole address from the address bar of the browser.'],
  },
  scheme: {
    vi: ['không phải địa chỉ của một trang mạng', 'Chỉ dùng địa chỉ bắt đầu bằng https:// hoặc http://.'],
    en: ['is no address of a page on the web', 'Use an address that begins with https:// or http://.'],
  },
  'own-machine': {
    vi: ['chỉ mở được trên một máy hoặc trong mạng của một cơ quan', 'Dùng địa chỉ mà ai cũng mở được; không có thì để trống.'],
    en: ['opens on one computer or inside one office only', 'Use an address that everybody can open, or leave it blank.'],
  },
  'look-alike': {
    vi: ['có chữ của bảng chữ khác trông giống chữ thường', 'Xóa ô rồi gõ lại địa chỉ bằng chữ thường.'],
    en: ['holds letters of another alphabet that look like plain ones', 'Clear the cell and type the address with plain letters.'],
  },
  'no-host': {
    vi: ['không có tên của một trang mạng', 'Ghi cả địa chỉ, ví dụ https://www.vi-du.vn/tin-tuc.'],
    en: ['names no site on the web', 'Write the whole address, e.g. https://www.vi-du.vn/tin-tuc.'],
  },
  user: {
    vi: ['chứa tên đăng nhập trước dấu @', 'Bỏ phần đứng trước @, và đổi mật khẩu nếu đó là mật khẩu thật.'],
    en: ['holds a user name before its @', 'Remove what stands before the @, and change the password if it is a real one.'],
  },
  malformed: {
    vi: ['viết không đúng cách của một địa chỉ', 'Chép lại địa chỉ từ thanh địa chỉ của trình duyệt.'],
    en: ['is not written like an address', 'Copy the address from the address bar of the browser.'],
  },
}

/** `hint`: the address that was meant, when it is beyond doubt. */
export function webAddress(text: string, fault: AddressFault, hint: string | null): Phrase {
  const { vi, en } = faults[fault]
  return phrase({
    vi: [`Địa chỉ “${cut(text)}” ${vi[0]}.`, hint === null ? vi[1] : `Có phải ${hint}? ${vi[1]}`],
    en: [`The address “${cut(text)}” ${en[0]}.`, hint === null ? en[1] : `Did you mean ${hint}? ${en[1]}`],
  })
}

export const securityByHttps = (address: string): Phrase =>
  phrase({
    vi: [
      `bao_lo_hong ghi “${address}”: nơi nhận tin báo lỗ hổng phải là https:// hoặc mailto:.`,
      'Ghi địa chỉ https:// của trang ấy, hoặc mailto: kèm thư điện tử của cơ quan.',
    ],
    en: [
      `bao_lo_hong says “${address}”: a contact for security reports must be https:// or mailto:.`,
      'Write the https:// address of that page, or mailto: with the office’s e-mail.',
    ],
  })
