/** Words for addresses that two ask for, or that the site needs for itself. */
import type { TextLanguage } from '../../model/locale.ts'
import { languageNames } from '../interface/languages.ts'
import type { Claimant } from '../../model/addresses/claims.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

const whereVi = ({ origin: { file, line }, kind }: Claimant): string => (kind === 'public' ? file : `${file}, dòng ${line}`)
const whereEn = ({ origin: { file, line }, kind }: Claimant): string => (kind === 'public' ? file : `${file}, line ${line}`)

const subjects = {
  indicator: { vi: 'Chỉ tiêu', en: 'The indicator', cure: { vi: 'Đổi mã', en: 'Give it another code' } },
  unit: { vi: 'Đơn vị', en: 'The unit', cure: { vi: 'Sửa mã, loại hoặc tên', en: 'Mend its code, type or name' } },
  model: { vi: 'Mô hình', en: 'The model', cure: { vi: 'Đổi mã', en: 'Give it another code' } },
  text: { vi: 'Bài', en: 'The page', cure: { vi: 'Đổi tên tệp của bài', en: 'Rename its file' } },
  form: { vi: 'Biểu mẫu', en: 'The form', cure: { vi: 'Đổi mã của biểu mẫu', en: 'Give it another code' } },
  frozen: { vi: 'Ấn bản năm', en: 'The frozen edition', cure: { vi: 'Đổi tên tệp kia', en: 'Rename the other file' } },
  document: { vi: 'Văn bản', en: 'The document', cure: { vi: 'Đổi tên tệp của văn bản', en: 'Rename its file' } },
  recording: { vi: 'Bản ghi âm', en: 'The recording', cure: { vi: 'Đổi tên tệp ghi âm', en: 'Rename its file' } },
  redirect: {
    vi: 'Chuyển hướng',
    en: 'The redirect',
    cure: { vi: 'Xóa dòng chuyển hướng, vì trang đang có', en: 'Delete the redirect, for the page is there' },
  },
  public: { vi: 'Tệp', en: 'The file', cure: { vi: 'Đổi tên tệp', en: 'Rename the file' } },
} as const

/** Both claimants, with file and line. */
export const clash = (by: Claimant, other: Claimant, address: string): Phrase => {
  const [mine, theirs] = [subjects[by.kind], subjects[other.kind]]
  return phrase({
    vi: [
      `${mine.vi} “${by.name}” (${whereVi(by)}) và ${theirs.vi.toLowerCase()} “${other.name}” (${whereVi(other)}) cùng đòi địa chỉ ${address}, nên một trong hai sẽ mất.`,
      `${mine.cure.vi}; hai địa chỉ chỉ khác chữ hoa, chữ thường hoặc cách gõ dấu cũng là một.`,
    ],
    en: [
      `${mine.en} “${by.name}” (${whereEn(by)}) and ${theirs.en.toLowerCase()} “${other.name}” (${whereEn(other)}) ask for one address, ${address}, so one would be lost.`,
      `${mine.cure.en}; addresses that differ in letter case or accents typed apart are one.`,
    ],
  })
}

export const reserved = (by: Claimant, address: string): Phrase => {
  const mine = subjects[by.kind]
  return phrase({
    vi: [
      `${mine.vi} “${by.name}” (${whereVi(by)}) đòi địa chỉ ${address}, là địa chỉ trang web dành cho trang có sẵn.`,
      `${mine.cure.vi}, ví dụ thêm một từ.`,
    ],
    en: [
      `${mine.en} “${by.name}” (${whereEn(by)}) asks for ${address}, which the site keeps for a page of its own.`,
      `${mine.cure.en}, e.g. with one more word.`,
    ],
  })
}

export const device = (code: string, address: string): Phrase =>
  phrase({
    vi: [`Mã “${code}” cho địa chỉ ${address}; Windows giữ tên này cho máy nên không chép được trang.`, 'Đổi mã, ví dụ thêm một chữ số.'],
    en: [
      `The code “${code}” gives the address ${address}; Windows keeps this name, so the site could not be copied.`,
      'Change the code, e.g. add a digit.',
    ],
  })

/** `path` is where the Vietnamese text should stand. */
export const noOriginal = (path: string, language: TextLanguage): Phrase =>
  phrase({
    vi: [
      `Bài ${languageNames[language]} này không có bài tiếng Việt cùng tên, nên không ai tìm thấy.`,
      `Thêm bài tiếng Việt “${path}”, hoặc đặt lại tên cho trùng bài gốc.`,
    ],
    en: [
      'This translation has no Vietnamese page of the same name, so nobody would find it.',
      `Add “${path}”, or give it the name of its original.`,
    ],
  })
