/** Words for photos that texts declare. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const asJpeg = {
  vi: 'Mở ảnh trên điện thoại hoặc máy tính, lưu thành JPEG (đuôi .jpg) rồi đưa lên thay.',
  en: 'Open it on a phone or a computer, save it as JPEG (.jpg) and put that in its place.',
}

export const missing = (file: string, alike: string | null): Phrase =>
  phrase({
    vi: [`Không có tệp ảnh ${file}.`, alike ? `Gõ đúng tên: ${alike}.` : 'Đưa ảnh vào thư mục content/anh/, rồi ghi đúng tên tệp ở tep.'],
    en: [`There is no photo ${file}.`, alike ? `Type its name: ${alike}.` : 'Put it into content/anh/ and write its name at tep.'],
  })

export const otherForm = (): Phrase =>
  phrase({
    vi: ['Tệp này không phải ảnh JPEG hay PNG, dù đuôi tên ghi gì (iPhone thường chụp kiểu HEIC).', asJpeg.vi],
    en: ['This file is no JPEG or PNG, whatever its name ends in (iPhones take HEIC).', asJpeg.en],
  })

export const cutOff = (): Phrase =>
  phrase({
    vi: ['Tệp ảnh này bị đứt giữa chừng.', 'Chép lại ảnh từ điện thoại, chờ chép xong rồi mới đưa lên.'],
    en: ['This photo is cut off.', 'Copy it from the phone once more and wait until it is done.'],
  })

export const moving = (): Phrase => phrase({ vi: ['Đây là ảnh động.', asJpeg.vi], en: ['This picture moves.', asJpeg.en] })

export const tooHeavy = (megabytes: number, most: number): Phrase =>
  phrase({
    vi: [`Ảnh nặng ${megabytes} MB, quá ${most} MB.`, 'Thu nhỏ ảnh còn chừng 3000 điểm ảnh bề ngang, lưu thành JPEG rồi đưa lên thay.'],
    en: [`The photo weighs ${megabytes} MB, more than ${most} MB.`, 'Make it about 3000 pixels wide and save it as JPEG.'],
  })

export const tooLarge = (width: number, height: number): Phrase =>
  phrase({
    vi: [`Ảnh rộng ${width} × ${height} điểm ảnh, máy không xử lý được.`, 'Thu nhỏ ảnh còn chừng 3000 điểm ảnh bề ngang rồi đưa lên thay.'],
    en: [`The photo has ${width} × ${height} pixels, too many to work with.`, 'Make it about 3000 pixels wide.'],
  })

export const tooSmall = (width: number, least: number): Phrase =>
  phrase({
    vi: [`Ảnh chỉ rộng ${width} điểm ảnh, xem sẽ mờ.`, `Đưa ảnh gốc, rộng ít nhất ${least} điểm ảnh (ảnh gửi qua Zalo thường bị thu nhỏ).`],
    en: [`The photo is only ${width} pixels wide.`, `Use the original, at least ${least} pixels wide.`],
  })

export const inPrintColours = (): Phrase =>
  phrase({
    vi: ['Ảnh này dùng màu để in (CMYK); lên màn hình màu sẽ hơi khác.', 'Nếu cần đúng màu, lưu lại ảnh kiểu RGB rồi đưa lên thay.'],
    en: ['This photo has colours for print (CMYK); on screens they shift a little.', 'Where colours matter, save it as RGB.'],
  })

export const noForm = (): Phrase =>
  phrase({
    vi: [
      'Ảnh có người nhận ra được mà chưa ghi số phiếu đồng ý, nên ảnh không được đăng.',
      'Ghi số phiếu còn hạn, có anh ở hinh_thuc, vào phieu, hoặc dùng ảnh không ai nhận ra được.',
    ],
    en: [
      'People can be recognised in this photo, and no consent form is named, so the photo is left out.',
      'Name a valid form with anh in hinh_thuc at phieu, or use a photo in which nobody can be recognised.',
    ],
  })

export const photoInBody = (url: string): Phrase =>
  phrase({
    vi: [`Ảnh “${url}” nằm trong content/anh/ nên không chèn giữa bài được.`, 'Khai ảnh ở anh, phần đầu bài, rồi bỏ dòng ![…](…) này.'],
    en: [
      `“${url}” lies in content/anh/ and cannot stand within the text.`,
      'Declare it at anh in the front matter and take this ![…](…) out.',
    ],
  })

export const undeclared = (url: string): Phrase =>
  phrase({
    vi: [
      `“${url}” là ảnh JPEG, thường là ảnh chụp; chèn giữa bài thì không ai thấy ảnh của ai, dùng được thế nào, người trong ảnh có đồng ý không.`,
      'Nếu là ảnh chụp: đưa vào content/anh/, khai ở anh, phần đầu bài, rồi bỏ dòng ![…](…) này. Nếu là hình vẽ: lưu thành PNG.',
    ],
    en: [
      `“${url}” is a JPEG, most often a photo; within the text nothing says whose it is, how it may be used, or whether the people in it agreed.`,
      'If it is a photo: put it into content/anh/, declare it at anh in the front matter, and take this ![…](…) out. If it is a drawing: save it as PNG.',
    ],
  })
