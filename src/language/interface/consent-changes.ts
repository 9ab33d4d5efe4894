/** What became of consents, for those who make a change and those who approve it: how many, never whose. */
import type { ConsentChange } from '../../model/difference.ts'
import { formatDate } from '../dates.ts'

const parts: Readonly<Record<string, string>> = {
  web: 'trang',
  in: 'sách và tờ in',
  'bao-chi': 'báo chí',
  'mang-xa-hoi': 'mạng xã hội',
  ten: 'tên',
  anh: 'ảnh',
  'giong-noi': 'giọng nói',
  'chuyen-ke': 'chuyện kể',
}

const listed = (tokens: readonly string[]): string => tokens.map((token) => parts[token] ?? token).join(', ')
const day = (iso: string): string => formatDate(iso, 'vi')

/** `2 phiếu mới: …`. */
function change(one: ConsentChange, forms: number): string {
  const n = `${forms} phiếu`
  switch (one.kind) {
    case 'given':
      return `${n} mới: đăng ở ${listed(one.surfaces)}; được dùng ${listed(one.kinds)}.`
    case 'withdrawn':
      return `${n} đã rút từ ngày ${day(one.from)}: phần dựa vào đó rời khỏi trang; làm tiếp mục “Khi một người rút lời đồng ý” trong CONTRIBUTING.md.`
    case 'narrower':
      return `${n} hẹp hơn: thôi cho ${listed(one.parts)}.`
    case 'wider':
      return `${n} rộng hơn: cho thêm ${listed(one.parts)}.`
    case 'shorter':
      return `${n} rút ngắn hạn, nay đến hết ngày ${day(one.until)}.`
    case 'longer':
      return `${n} thêm hạn, nay đến hết ngày ${day(one.until)}.`
    case 'ends':
      return one.days < 0
        ? `${n} trên đây đã hết hạn từ sau ngày ${day(one.until)}.`
        : `${n} trên đây chỉ còn hạn ${one.days} ngày, đến hết ${day(one.until)}.`
    case 'removed':
      return `${n} bị gỡ khỏi sổ: phần dựa vào đó rời khỏi trang. Người rút thì ghi rut_ngay, đừng xóa dòng.`
    case 'restored':
      return `${n} từng rút nay bỏ ngày rút: hãy chắc rằng người ấy đã ký lại.`
    case 'rewritten':
      return `${n} ghi lại ô khác.`
  }
}

export const consentChangeWords = { change } as const
