/** Words for personal data in texts, and for contacts of public offices. No message repeats what is not to be known. */
import type { PersonalDataKind } from '../../model/disclosure.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

const personalWords: Readonly<Record<PersonalDataKind, { readonly vi: string; readonly en: string }>> = {
  'id-number': { vi: 'số căn cước hoặc chứng minh', en: 'an identity number' },
  'insurance-number': { vi: 'số thẻ hoặc mã số bảo hiểm', en: 'an insurance number' },
  telephone: { vi: 'số điện thoại', en: 'a telephone number' },
  email: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  'social-account': { vi: 'trang Facebook hoặc Zalo của một người', en: 'a person’s Facebook or Zalo account' },
  'birth-date': { vi: 'ngày hoặc năm sinh', en: 'a date or year of birth' },
  'house-address': { vi: 'số nhà', en: 'a house address' },
  'bank-account': { vi: 'số tài khoản', en: 'a bank account' },
  'number-plate': { vi: 'biển số xe', en: 'a number plate' },
  'person-name': { vi: 'tên người', en: 'a person’s name' },
}

/** What else can be done where it is a public office's. */
const ofOffice: Readonly<Partial<Record<PersonalDataKind, { readonly vi: string; readonly en: string }>>> = {
  telephone: {
    vi: ' Nếu là số của cơ quan thì ghi số ấy vào cột dien_thoai của data/co-quan.csv.',
    en: ' If it is an office’s, register it in the column dien_thoai of data/co-quan.csv.',
  },
  'house-address': {
    vi: ' Nếu là trụ sở cơ quan thì ghi vào cột tru_so của data/co-quan.csv.',
    en: ' If it is an office’s seat, register it in the column tru_so of data/co-quan.csv.',
  },
  email: {
    vi: ' Nếu là thư của cơ quan thì ghi địa chỉ ấy vào cột thu_dien_tu của data/co-quan.csv.',
    en: ' If it is an office’s, register it in the column thu_dien_tu of data/co-quan.csv.',
  },
}

/** `masked` shows where it is without giving it away. */
export const personalData = (kind: PersonalDataKind, masked: string): Phrase =>
  phrase({
    vi: [
      `Có vẻ là ${personalWords[kind].vi}: “${masked}”.`,
      kind === 'person-name'
        ? 'Nếu là người dân thì viết “một hộ”, “một chị ở xã …”; chỉ giữ tên khi người ấy đã đồng ý bằng phiếu. Tên cán bộ ký hoặc nói thay cơ quan thì ghi vào cột can_bo của data/co-quan.csv.'
        : `Xóa thông tin này. Kho tệp là công khai: nếu đã đưa lên thì báo người quản trị xóa cả trong lịch sử.${ofOffice[kind]?.vi ?? ''}`,
    ],
    en: [
      `This looks like ${personalWords[kind].en}: “${masked}”.`,
      kind === 'person-name'
        ? 'For a private person write “one household”, “a woman in …”; keep the name only with recorded consent. Officers who sign or speak for an office stand in the column can_bo of data/co-quan.csv.'
        : `Delete it. The repository is public: if it was pushed, have the history rewritten.${ofOffice[kind]?.en ?? ''}`,
    ],
  })

/** A contact in the register of offices that is none. */
export const officeContact = (kind: 'telephone' | 'email'): Phrase =>
  kind === 'telephone'
    ? phrase({
        vi: [
          'Ô này không phải số điện thoại của một cơ quan.',
          'Ghi đủ mã vùng rồi số máy, hoặc số tổng đài; nhiều số cách nhau bằng dấu |.',
        ],
        en: [
          'This is no telephone number of an office.',
          'Write it with its area code, or that of a hotline; several are kept apart by |.',
        ],
      })
    : phrase({
        vi: ['Ô này không phải địa chỉ thư điện tử.', 'Ghi dạng tên@tên-miền; nhiều địa chỉ cách nhau bằng dấu |.'],
        en: ['This is no e-mail address.', 'Write it like name@domain; several are kept apart by |.'],
      })
