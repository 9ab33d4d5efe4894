/** Words of the reading check: what is hard to read, and what to try instead. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const tried = (instead: string) => (instead ? ` Viết thử: “${instead}”.` : '')
const triedEn = (instead: string) => (instead ? ` Try: “${instead}”.` : '')

/** `opening`: its first words. */
export const longSentence = (words: number, most: number, opening: string): Phrase =>
  phrase({
    vi: [
      `Câu “${opening}…” dài ${words} chữ; người đọc chậm khó theo câu hơn ${most} chữ.`,
      'Cắt làm hai, ba câu, mỗi câu một ý; nhiều việc thì viết thành danh sách.',
    ],
    en: [
      `The sentence “${opening}…” has ${words} words; more than ${most} are hard to follow.`,
      'Make two or three of it, one thought each; write many things as a list.',
    ],
  })

export const officialWords = (words: string, instead: string): Phrase =>
  phrase({
    vi: [`“${words}” là lời công văn.`, `Nói như nói với hàng xóm.${tried(instead)}`],
    en: [`“${words}” is how offices speak.`, `Say it as to a neighbour.${triedEn(instead)}`],
  })

/** `plainer`: nouns of the chain with plainer words. */
export const nounChain = (chain: string, count: number, plainer: readonly (readonly [noun: string, instead: string])[]): Phrase => {
  const words = plainer.map(([noun, instead]) => `${noun} → ${instead}`).join('; ')
  return phrase({
    vi: [
      `“${chain}”: ${count} từ Hán Việt liền nhau, nghe khó hiểu.`,
      `Nói rõ ai làm gì, bằng động từ.${words ? ` Viết thử: ${words}.` : ''}`,
    ],
    en: [
      `“${chain}”: ${count} nouns of Chinese origin in a row are hard to hear.`,
      `Say who does what, by verbs.${words ? ` Try: ${words}.` : ''}`,
    ],
  })
}

export const unexplainedTerm = (term: string, code: string): Phrase =>
  phrase({
    vi: [
      `Bài dùng “${term}” mà chưa giải thích.`,
      `Ở lần đầu, viết thử: <TuNgu ma="${code}">${term}</TuNgu>. Từ ai cũng hiểu thì ghi vào data/doc-de.csv, loại duoc-dung.`,
    ],
    en: [
      `The page uses “${term}” without explaining it.`,
      `The first time write <TuNgu ma="${code}">${term}</TuNgu>. A word that everybody knows goes into data/doc-de.csv as duoc-dung.`,
    ],
  })

/** `meant`: what it stands for, where the data know. */
export const unexplainedAbbreviation = (letters: string, meant: string): Phrase =>
  phrase({
    vi: [`Chữ viết tắt “${letters}” chưa được giải thích trong bài.`, `Ở lần đầu, viết thử: “${meant || 'tên đầy đủ'} (${letters})”.`],
    en: [`The abbreviation “${letters}” is not explained on the page.`, `The first time write “${meant || 'the full name'} (${letters})”.`],
  })
