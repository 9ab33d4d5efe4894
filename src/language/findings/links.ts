/** Words for links and pictures of texts that lead nowhere. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const brokenLink = (url: string, close: string | null): Phrase =>
  phrase({
    vi: [`Liên kết “${url}” không dẫn đến trang nào.`, close ? `Có phải “${close}”?` : 'Sửa địa chỉ hoặc bỏ liên kết.'],
    en: [`The link “${url}” leads nowhere.`, close ? `Did you mean “${close}”?` : 'Mend the address or remove the link.'],
  })

export const linkSlash = (url: string): Phrase =>
  phrase({
    vi: [`Liên kết “${url}” thiếu dấu / ở cuối.`, `Ghi “${url}/”.`],
    en: [`The link “${url}” lacks its final slash.`, `Write “${url}/”.`],
  })

export const linkWithoutStart = (url: string, meant: string | null): Phrase =>
  phrase({
    vi: [
      `Liên kết “${url}” không bắt đầu bằng / nên không dẫn đến trang nào.`,
      meant ? `Có phải “${meant}”?` : 'Trang của mình thì ghi từ dấu / đầu tiên, ví dụ /so-tay/cach-lam/; trang khác thì ghi cả https://.',
    ],
    en: [
      `The link “${url}” does not begin with / and leads nowhere.`,
      meant
        ? `Did you mean “${meant}”?`
        : 'Write a page of this site from its first slash, e.g. /so-tay/cach-lam/; another one with its https://.',
    ],
  })

export const noSuchHeading = (url: string, close: string | null): Phrase =>
  phrase({
    vi: [
      `Liên kết “${url}” dẫn đến một mục không có.`,
      `${close ? `Có phải “#${close}”? ` : ''}Sau dấu # là tên đầu mục viết thường, dấu cách thay bằng dấu gạch.`,
    ],
    en: [
      `The link “${url}” leads to a heading that is not there.`,
      `${close ? `Did you mean “#${close}”? ` : ''}After # comes the heading in small letters, with hyphens for blanks.`,
    ],
  })

export const imageName = (url: string, right: string): Phrase =>
  phrase({
    vi: [
      `Tên ảnh “${url}” có dấu #, % hoặc ?, mà địa chỉ trên mạng hiểu thành chuyện khác.`,
      `Đổi tên tệp thành “${right}”, rồi ghi tên ấy ở đây.`,
    ],
    en: [
      `The name of the picture “${url}” has a #, % or ?, which means something else in an address.`,
      `Rename the file to “${right}” and write that name here.`,
    ],
  })

export const imageMissing = (url: string, close: string | null): Phrase =>
  phrase({
    vi: [
      `Không có tệp ảnh “${url}”.`,
      close
        ? `Có phải “${close}”? Chữ hoa, chữ thường phải đúng như tên tệp.`
        : 'Đặt ảnh cạnh bài rồi ghi tên tệp, ví dụ anh/vuon.jpg; hoặc đặt vào public rồi ghi từ dấu /.',
    ],
    en: [
      `There is no picture “${url}”.`,
      close
        ? `Did you mean “${close}”? Capital and small letters must be those of the file.`
        : 'Put the picture beside the text and write its name, e.g. anh/vuon.jpg; or into public and write it from its first slash.',
    ],
  })

export const imageOutside = (url: string): Phrase =>
  phrase({
    vi: [`Ảnh “${url}” nằm ngoài thư mục content.`, 'Chép ảnh vào cạnh bài rồi ghi tên tệp.'],
    en: [`The picture “${url}” lies outside the folder content.`, 'Copy it beside the text and write its name.'],
  })

export const imageForm = (url: string, ends: readonly string[]): Phrase =>
  phrase({
    vi: [`“${url}” không phải tên một tệp ảnh dùng được.`, `Lưu ảnh thành ${ends.join(', ')}; sau đuôi tệp không ghi gì thêm.`],
    en: [`“${url}” is no name of a picture that can be used.`, `Save it as ${ends.join(', ')}, and write nothing after the ending.`],
  })

const faults = {
  'not-a-picture': {
    vi: ['không phải ảnh, hoặc khác loại với đuôi tệp', 'Mở ảnh rồi lưu lại thành .jpg hoặc .png.'],
    en: ['is no picture, or another kind than its ending says', 'Open it and save it anew as .jpg or .png.'],
  },
  'cut-off': {
    vi: ['bị cụt, chưa chép hết', 'Chép lại tệp từ máy ảnh hoặc điện thoại.'],
    en: ['is cut off', 'Copy the file once more from the camera or telephone.'],
  },
  active: {
    vi: ['là hình vẽ có chứa mã hoặc gọi trang khác', 'Lưu hình thành .png.'],
    en: ['is a drawing that holds code or calls another site', 'Save it as .png.'],
  },
} as const

export const imageFault = (url: string, fault: keyof typeof faults): Phrase =>
  phrase({
    vi: [`Tệp ảnh “${url}” ${faults[fault].vi[0]}.`, faults[fault].vi[1]],
    en: [`The picture “${url}” ${faults[fault].en[0]}.`, faults[fault].en[1]],
  })
