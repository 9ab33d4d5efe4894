/** Words for components of texts that stand in the wrong place, or hold what they do not show. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { Holding } from '../../model/schema/types.ts'

export const componentPlace = (name: string, holds: Holding | undefined): Phrase =>
  phrase({
    vi: [
      `<${name}> là một khối, không đứng trong câu hoặc trong ô của bảng.`,
      holds ? wrapped(name).vi : 'Đặt nó trên một dòng riêng, có dòng trống trước và sau.',
    ],
    en: [
      `<${name}> is a block and cannot stand within a sentence or a cell.`,
      holds ? wrapped(name).en : 'Put it on a line of its own with blank lines around it.',
    ],
  })

/** `holds`: what the component wants inside; nothing where it is left out. */
export const componentText = (name: string, holds: Holding | undefined): Phrase =>
  holds
    ? phrase({
        vi: [`<${name}> chưa có chữ bên trong.`, holds === 'words' ? `Viết <${name} …>chữ</${name}>.` : wrapped(name).vi],
        en: [`<${name}> holds no words.`, holds === 'words' ? `Write <${name} …>words</${name}>.` : wrapped(name).en],
      })
    : phrase({
        vi: [`Chữ bên trong <${name}> sẽ mất.`, `Đưa chữ ra ngoài và viết <${name} … />.`],
        en: [`The words within <${name}> would be lost.`, `Put them outside and write <${name} … />.`],
      })

const shapes = {
  words: { vi: 'chữ trong một câu', en: 'words of a sentence' },
  blocks: { vi: 'đoạn văn và danh sách', en: 'paragraphs and lists' },
  list: { vi: 'đúng một danh sách: mỗi dòng bắt đầu bằng “- ”', en: 'exactly one list: lines that begin with “- ”' },
  steps: { vi: 'đúng một danh sách đánh số: “1. ”, “2. ”…', en: 'exactly one numbered list: “1. ”, “2. ”…' },
} as const satisfies Readonly<Record<Holding, { vi: string; en: string }>>

export const componentHolds = (name: string, holds: Holding): Phrase =>
  phrase({
    vi: [`Trong <${name}> chỉ có ${shapes[holds].vi}.`, 'Đưa phần còn lại ra trước hoặc ra sau khối.'],
    en: [`<${name}> holds nothing but ${shapes[holds].en}.`, 'Put the rest before or after it.'],
  })

const wrapped = (name: string) => ({
  vi: `Đặt <${name}> trên một dòng riêng, chữ ở các dòng dưới, rồi một dòng </${name}>.`,
  en: `Put <${name}> on a line of its own, the text on the lines below, then a line </${name}>.`,
})

/** A household would be sent to a door that is shut. */
export const askEnded = (name: string, ended: string): Phrase =>
  phrase({
    vi: [
      `${name} không còn từ sau ngày ${ended}, nên không chỉ bà con đến đó được.`,
      'Ghi mã một nơi còn hoạt động ở co_quan, hoặc bỏ co_quan.',
    ],
    en: [`${name} ended on ${ended}; nobody can be sent there.`, 'Name a body that is at work in co_quan, or leave co_quan out.'],
  })

export const expiredLaw = (name: string, expired: string): Phrase =>
  phrase({
    vi: [`${name} hết hiệu lực từ ngày ${expired}; khối này chỉ còn hiện câu ấy.`, 'Thay bằng văn bản đang có hiệu lực, hoặc xóa khối.'],
    en: [`${name} ceased to be in force on ${expired}; the box only says so.`, 'Name the text now in force, or delete the box.'],
  })
