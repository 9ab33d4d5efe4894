/** Words for consents: what a form does not cover, when it ends, and how a person is marked. None of them holds a name. */
import type { ConsentGap } from '../../model/consent.ts'
import { phrase, type Phrase, type Wording } from '../../model/phrase.ts'

const day = (iso: string) => iso.split('-').reverse().join('/')

type Words = readonly [vi: string, en: string, fixVi: string, fixEn: string]

const gaps: Readonly<Record<ConsentGap, Words>> = {
  unknown: [
    'không có trong data/dong-y.csv',
    'is not in data/dong-y.csv',
    'Sửa số phiếu, hoặc thêm dòng của phiếu ấy.',
    'Mend the number, or add the row of that form.',
  ],
  withdrawn: [
    'đã được rút',
    'has been withdrawn',
    'Xóa hẳn phần ấy khỏi bài và làm theo mục “Khi một người rút lời đồng ý” trong CONTRIBUTING.md.',
    'Delete the part for good and follow CONTRIBUTING.md on withdrawn consents.',
  ],
  expired: ['đã hết hạn', 'has ended', 'Xin phiếu mới, hoặc xóa hẳn phần ấy.', 'Obtain a new form, or delete the part for good.'],
  'not-yet': ['chưa đến ngày có hiệu lực', 'does not hold yet', 'Xem lại cột cho_ngay.', 'Check the column cho_ngay.'],
  incomplete: [
    'còn thiếu ô',
    'lacks cells',
    'Ghi đủ muc_dich, co_quan, nguoi_nhan, cho_ngay, den_ngay, giu_tai.',
    'Fill in muc_dich, co_quan, nguoi_nhan, cho_ngay, den_ngay, giu_tai.',
  ],
  child: [
    'là của trẻ em mà chưa đủ hai lời đồng ý',
    'is of a child and lacks one of two consents',
    'Từ đủ 7 tuổi phải có co ở cả tre_em_dong_y và dai_dien_dong_y; dưới 7 tuổi ghi co ở duoi_bay_tuoi và dai_dien_dong_y.',
    'From seven on both tre_em_dong_y and dai_dien_dong_y are co; below seven duoi_bay_tuoi and dai_dien_dong_y are.',
  ],
  surface: [
    'không cho đăng ở đó',
    'does not allow that place',
    'Đăng lên trang cần web; lên sách và tờ in cần thêm in; trong tiêu đề, mô tả và bảng cần cả bốn nơi.',
    'Pages need web; books and prints need in as well; titles, summaries and tables need all four.',
  ],
  kind: [
    'không cho dùng thứ đó',
    'does not allow that kind',
    'Tên cần ten, ảnh cần anh, ghi âm cần giong-noi, cả câu chuyện cần chuyen-ke ở cột hinh_thuc.',
    'A name needs ten, a picture anh, a recording giong-noi, a whole story chuyen-ke in the column hinh_thuc.',
  ],
}

/** What is left out: a whole story, what a mark holds, or the same in books and prints alone. */
export type LeftOut = 'story' | 'story-in-print' | 'recording' | 'photo' | 'mark' | 'mark-in-print'

const leftOut: Readonly<Record<LeftOut, Wording>> = {
  story: { message: 'nên cả bài không được đăng', fix: 'so the whole story is left out' },
  'story-in-print': { message: 'nên bài chỉ có trên trang, không vào sách', fix: 'so the story is on the site alone, in no book' },
  recording: { message: 'nên bản ghi âm không được đăng', fix: 'so the recording is left out' },
  photo: { message: 'nên ảnh không được đăng', fix: 'so the photo is left out' },
  mark: { message: 'nên chỗ này hiện lời thay', fix: 'so the neutral words stand here' },
  'mark-in-print': { message: 'nên trong sách chỗ này hiện lời thay', fix: 'so the neutral words stand here in books' },
}

export function consentGap(form: string, gap: ConsentGap, what: LeftOut): Phrase {
  const [vi, en, fixVi, fixEn] = gaps[gap]
  return phrase({
    vi: [`Phiếu đồng ý “${form}” ${vi}, ${leftOut[what].message}.`, fixVi],
    en: [`The consent “${form}” ${en}, ${leftOut[what].fix}.`, fixEn],
  })
}

/** `days`: how many are left, 0 on the last day. */
export const consentEnds = (form: string, until: string, days: number, isNear: boolean): Phrase =>
  phrase({
    vi: [
      `Phiếu đồng ý “${form}” còn hạn ${days} ngày, đến hết ${day(until)}.`,
      isNear ? 'Xin phiếu mới ngay; hết hạn thì máy tự gỡ phần này.' : 'Xin phiếu mới trước ngày ấy, hoặc chuẩn bị gỡ bài.',
    ],
    en: [
      `The consent “${form}” ends in ${days} days, on ${day(until)}.`,
      isNear
        ? 'Obtain a new one now; what it covers is taken out when it ends.'
        : 'Obtain a new one before, or prepare to take the story down.',
    ],
  })

const pattern = '<Nguoi phieu="PH-12/2026" thay="một hội viên">Tên</Nguoi>'

export const markForm = (): Phrase =>
  phrase({
    vi: ['Dấu <Nguoi> viết chưa trọn.', `Viết đủ, không lồng nhau, dấu nháy thẳng: ${pattern}.`],
    en: ['A mark <Nguoi> is not whole.', `Write it whole, none within another, with straight quotes: ${pattern}.`],
  })

export const markWords = (): Phrase =>
  phrase({
    vi: ['Dấu <Nguoi> thiếu số phiếu hoặc lời thay bằng chữ thường.', `Lời thay bắt đầu bằng chữ, không có ký hiệu: ${pattern}.`],
    en: ['A mark <Nguoi> lacks the form, or plain words to stand instead.', `The words begin with a letter and hold no signs: ${pattern}.`],
  })

export const markPlace = (): Phrase =>
  phrase({
    vi: ['Dấu <Nguoi> không dùng được ở đây.', 'Viết lời trung tính, không nêu tên: một hội viên phụ nữ ở thôn.'],
    en: ['A mark <Nguoi> cannot stand here.', 'Write neutral words without a name.'],
  })

export const markedPublicFile = (): Phrase =>
  phrase({
    vi: ['Ảnh hoặc bản ghi trong public/ luôn được đăng, nên không gỡ theo phiếu được.', 'Chuyển tệp ra cạnh bài rồi sửa đường dẫn.'],
    en: ['A file of public/ is always published and cannot be taken out by a form.', 'Move it beside the text and mend its path.'],
  })

export const untilWithoutForm = (given: string): Phrase =>
  phrase({
    vi: [
      `“dong_y_den” không có tác dụng khi “dong_y” là ${given}: chỉ phiếu đồng ý mới có ngày hết hạn.`,
      'Ghi số phiếu ở “dong_y”, hoặc xóa dòng “dong_y_den”; muốn gỡ bài vào một ngày thì dùng “rut”.',
    ],
    en: [
      `“dong_y_den” does nothing while “dong_y” is ${given}: only a form of consent ends on a day.`,
      'Name the form at “dong_y”, or delete the line “dong_y_den”; to withdraw a text on a day use “rut”.',
    ],
  })

export const consent = (): Phrase =>
  phrase({
    vi: [
      'Chưa ghi rõ sự đồng ý của người được kể, hoặc của người đọc bản ghi âm.',
      'Nếu không ai bị nhận ra: “dong_y: khong-nhan-dien”. Nếu người được nhắc, hoặc người đọc, chỉ được gọi theo vai trò công việc: “dong_y: vai-tro”. Còn lại: “dong_y: <số phiếu>”, phiếu ấy có một dòng trong data/dong-y.csv.',
    ],
    en: [
      'The consent of those who are told of, or who read a recording, is not recorded.',
      'If nobody can be identified: “dong_y: khong-nhan-dien”. If people are told of, or read, by their office and not by name: “dong_y: vai-tro”. Otherwise “dong_y: <number of a form>”, which has a row in data/dong-y.csv.',
    ],
  })
