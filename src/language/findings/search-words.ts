/** Words for the file of search words, `content/tim-kiem.yaml`. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { searchRules } from '../../model/search-rules.ts'
import type { Bilingual } from '../../model/types.ts'

/** Titles of the rules, for the public status page. */
export const searchTitles: Readonly<Record<keyof typeof searchRules, Bilingual>> = {
  'search-word': { vi: 'Từ tìm kiếm', en: 'Search word' },
  'search-word-nowhere': { vi: 'Từ tìm kiếm không dẫn đến đâu', en: 'Search word that leads nowhere' },
}

export const noLetters = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” không có chữ cái hay chữ số nào, nên không ai tìm được bằng nó.`, 'Gõ một từ có chữ, ví dụ HTX, hoặc xóa mục này.'],
    en: [`“${text}” has no letter or digit, so nobody can search with it.`, 'Type a word, or delete the entry.'],
  })

export const sameWord = (typed: string, meant: string): Phrase =>
  phrase({
    vi: [`“${typed}” và “${meant}” chỉ khác dấu hoặc chữ hoa; máy tự hiểu là một.`, `Bỏ “${typed}” khỏi go, hoặc xóa cả mục.`],
    en: [
      `“${typed}” and “${meant}” differ in marks or capitals alone, which search knows as one.`,
      `Take “${typed}” out of go, or delete the entry.`,
    ],
  })

export const saidBefore = (typed: string, meant: string, line: number): Phrase =>
  phrase({
    vi: [`“${typed}” là “${meant}” đã có ở dòng ${line}.`, 'Xóa một trong hai chỗ.'],
    en: [`“${typed}” for “${meant}” is on line ${line} already.`, 'Delete one of the two.'],
  })

export const onNoPage = (meant: string): Phrase =>
  phrase({
    vi: [
      `Không trang nào dùng đủ các chữ của “${meant}”, nên mục này không dẫn đến đâu.`,
      'Sửa la thành từ đang có trên các trang, hoặc xóa mục này.',
    ],
    en: [
      `No page has all the words of “${meant}”, so the entry leads nowhere.`,
      'Put words that stand on pages under la, or delete the entry.',
    ],
  })

export const inTitle = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” chỉ nhắc lại tiêu đề; ô tìm đã biết tiêu đề.`, `Bỏ “${text}” khỏi tim.`],
    en: [`“${text}” says the title again, which search knows.`, `Take “${text}” out of tim.`],
  })

export const twiceOnPage = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” có hai lần trong tim.`, 'Giữ lại một.'],
    en: [`“${text}” stands in tim twice.`, 'Keep one.'],
  })

export const longWish = (text: string, most: number): Phrase =>
  phrase({
    vi: [`“${text}” có hơn ${most} chữ; ít ai gõ dài như thế.`, 'Giữ mấy chữ chính.'],
    en: [`“${text}” has more than ${most} words; few people type that much.`, 'Keep the words that matter.'],
  })

export const manyWishes = (count: number, most: number): Phrase =>
  phrase({
    vi: [`Bài có ${count} mục trong tim, nhiều hơn ${most}; nhiều quá thì tìm gì cũng ra bài này.`, 'Giữ những lời bà con hay gõ nhất.'],
    en: [
      `The page has ${count} entries in tim, more than ${most}; with too many, any search finds it.`,
      'Keep those that people type most.',
    ],
  })

export const onManyPages = (text: string, pages: number): Phrase =>
  phrase({
    vi: [`“${text}” nằm trong tim của ${pages} bài, nên không dẫn đến bài nào.`, 'Giữ ở bài trả lời điều ấy, bỏ ở các bài khác.'],
    en: [`“${text}” stands in tim of ${pages} pages, so it leads to none.`, 'Keep it on the page that answers it.'],
  })
