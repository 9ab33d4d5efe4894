/** Words for photos and drawings. */
import { phrase, type Phrase } from '../../model/phrase.ts'

/** The published copy is clean; the original is not. */
export function photoTraces(place: boolean, device: boolean): Phrase {
  const vi = [...(place ? ['nơi chụp'] : []), ...(device ? ['máy chụp'] : [])].join(' và ')
  const en = [...(place ? ['where it was taken'] : []), ...(device ? ['by which device'] : [])].join(' and ')
  return phrase({
    vi: [
      `Ảnh này còn ghi ${vi}. Bản đăng lên đã được máy xóa, nhưng ảnh gốc trong kho tệp thì chưa.`,
      'Xóa ở ảnh gốc rồi đưa lại (Windows: bấm chuột phải, Properties, Details, Remove Properties and Personal Information). Nếu kho là công khai thì báo người quản trị xóa ảnh cũ trong lịch sử.',
    ],
    en: [
      `This photo says ${en}. The published copy is cleaned, the original in the repository is not.`,
      'Clean the original and put it back (Windows: right click, Properties, Details, Remove Properties and Personal Information). If the repository is public, have the old one removed from its history.',
    ],
  })
}

export const telephonePhoto = (): Phrase =>
  phrase({
    vi: [
      'Ảnh kiểu này máy của người đọc không mở được, và máy dựng không xóa được nơi chụp.',
      'Lưu ảnh thành JPEG (đuôi .jpg) rồi đưa lên thay.',
    ],
    en: [
      'Readers’ browsers do not show this form of photo, and where it was taken cannot be removed.',
      'Save it as JPEG (.jpg) and put that in its place.',
    ],
  })

export function unsafeDrawing(fault: 'broken' | 'runs' | 'fetches' | 'packed'): Phrase {
  const fix = {
    vi: 'Lưu lại thành SVG thường từ phần mềm vẽ (chỉ hình, không mã, không liên kết ra ngoài), hoặc xuất thành PNG.',
    en: 'Save it as plain SVG from the drawing program (shapes only, no code, no links outwards), or export it as PNG.',
  }
  const said = {
    broken: ['Tệp này không phải hình SVG đọc được.', 'This file is no readable SVG drawing.'],
    runs: ['Hình SVG này có mã chạy được.', 'This SVG drawing holds code.'],
    fetches: ['Hình SVG này gọi ra nơi khác.', 'This SVG drawing fetches from elsewhere.'],
    packed: ['Hình SVG này bị nén, máy không kiểm tra được.', 'This SVG drawing is packed and cannot be checked.'],
  }[fault] as [string, string]
  return phrase({ vi: [said[0], fix.vi], en: [said[1], fix.en] })
}

/** A photo whose metadata could not be removed: nothing is published. */
export const photoNotCleaned = (file: string): string =>
  `Không xóa được nơi chụp và máy chụp khỏi ảnh ${file}. Mở ảnh bằng phần mềm xem ảnh, lưu lại thành JPEG rồi đưa lên thay.`
