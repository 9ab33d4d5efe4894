/** Words for what tells who one household is: its village, and what is said of it. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const unknownScope = (): Phrase =>
  phrase({
    vi: [
      'Đã ghi thôn, làng mà chưa ghi đây là chuyện của một hộ hay của nhiều hộ.',
      'Ghi vào quy_mo: nhom (một nhóm), thon (cả thôn), xa (cả xã). Nếu là một hộ thì ghi mot-ho và xóa thôn.',
    ],
    en: [
      'A village is named and it is not said whether one household or several take part.',
      'Write in quy_mo: nhom (a group), thon (the whole village) or xa (the whole commune). For one household write mot-ho and take the village out.',
    ],
  })

export const ofOneHousehold = (): Phrase =>
  phrase({
    vi: [
      'Chuyện của một hộ mà ghi cả thôn, làng thì người quanh vùng nhận ra hộ ấy.',
      'Xóa ô thon, chỉ giữ tên xã; hoặc sửa quy_mo nếu có nhiều hộ cùng làm.',
    ],
    en: [
      'With its village named, one household is known to everybody around.',
      'Empty thon and keep the commune only; or mend quy_mo if several households take part.',
    ],
  })

export const modelOfOneHousehold = (model: string): Phrase =>
  phrase({
    vi: [
      `Câu chuyện ghi thôn, làng, nhưng mô hình “${model}” của nó được ghi là của một hộ.`,
      'Xóa dòng thon trong bài, hoặc sửa quy_mo của mô hình trong data/mo-hinh.csv nếu có nhiều hộ cùng làm.',
    ],
    en: [
      `The story names a village, and its model “${model}” is recorded as one household’s.`,
      'Take thon out of the story, or mend quy_mo of the model in data/mo-hinh.csv if several households take part.',
    ],
  })

/** `instead`: what the edition says to write, or blank. */
export const tellingWords = (words: string, instead: string): Phrase =>
  phrase({
    vi: [
      `Chuyện của một hộ mà viết “${words}” thì dễ lộ đó là nhà nào, hoặc lộ chuyện riêng của nhà ấy.`,
      instead ? `Viết thử: “${instead}”.` : 'Bỏ lời ấy; kể việc đã làm, đừng kể nhà.',
    ],
    en: [
      `“${words}” in the story of one household makes it known, or tells what is its own affair.`,
      instead ? `Try: “${instead}”.` : 'Leave it out; tell what was done, not whose it is.',
    ],
  })
