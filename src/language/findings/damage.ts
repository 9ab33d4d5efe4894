/** Words for text that was damaged before it reached us, or looks so. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { RuleName } from '../../model/rules.ts'
import type { TextKind } from './read-file.ts'

export type DamageRule = Extract<RuleName, 'nul-character' | 'double-encoded' | 'tcvn3-font' | 'vni-font' | 'lost-letters'>

const save = { table: 'lưu “CSV UTF-8”', prose: 'lưu theo mã UTF-8' } as const
const saveEn = { table: 'save it as “CSV UTF-8”', prose: 'save it as UTF-8' } as const

const font =
  (name: string) =>
  (kind: TextKind): Phrase =>
    phrase({
      vi: [`Chữ trong tệp thuộc phông ${name}, không phải Unicode.`, `Chuyển mã bằng Unikey (Ctrl+Shift+F6), rồi ${save[kind]}.`],
      en: [`The text is in a ${name} font, not Unicode.`, `Convert it with Unikey (Ctrl+Shift+F6) and ${saveEn[kind]}.`],
    })

/** The whole file is damaged. */
export const damaged: Readonly<Record<DamageRule, (kind: TextKind) => Phrase>> = {
  'nul-character': (kind) =>
    phrase({
      vi: ['Tệp có ký tự NUL (U+0000), thường do hỏng khi chép.', `Lấy lại tệp gốc rồi ${save[kind]}.`],
      en: ['The file holds a NUL character (U+0000).', `Take the original file and ${saveEn[kind]}.`],
    }),
  'double-encoded': () =>
    phrase({
      vi: ['Chữ tiếng Việt bị mã hóa hai lần (hiện thành “Ã£”, “Ä‘”…).', 'Lấy lại tệp gốc chưa hỏng; trang không tự đoán chữ để công bố.'],
      en: [
        'Vietnamese text was encoded twice (“Ã£”, “Ä‘”…).',
        'Take the undamaged original; what is published is not repaired by guessing.',
      ],
    }),
  'tcvn3-font': font('TCVN3 (.VnTime)'),
  'vni-font': font('VNI'),
  'lost-letters': (kind) =>
    phrase({
      vi: ['Có chữ đã mất, hiện thành dấu hỏi (ví dụ “Huy?n”).', `Tệp này không cứu được: lấy lại tệp gốc rồi ${save[kind]}.`],
      en: ['Letters were lost and became question marks (“Huy?n”).', `They cannot be recovered: take the original and ${saveEn[kind]}.`],
    }),
}

/** One word that looks damaged, in text that is otherwise sound. */
export const doubtfulWord = (word: string): Phrase =>
  word.includes('?')
    ? phrase({
        vi: [
          `Trong “${word}”, dấu hỏi dính liền với chữ.`,
          'Gõ một dấu cách sau dấu hỏi; nếu một chữ đã mất thành dấu hỏi thì gõ lại chữ đó.',
        ],
        en: [`In “${word}” a question mark is joined to letters.`, 'Type a blank after it; if a letter was lost, type the word again.'],
      })
    : phrase({
        vi: [
          `“${word}” trông giống chữ bị hỏng mã; đã giữ nguyên như được gõ.`,
          'Nếu là chữ hỏng thì gõ lại từ này; nếu viết đúng thì không cần làm gì.',
        ],
        en: [
          `“${word}” looks like damaged text; it was kept as typed.`,
          'If it is damaged, type the word again; otherwise there is nothing to do.',
        ],
      })

/** The name of a unit that looks damaged and that no register has. */
export const damagedName = (word: string): Phrase =>
  phrase({
    vi: [`Tên đơn vị có “${word}” trông giống chữ bị hỏng mã.`, 'Gõ lại tên như trong data/don-vi.csv.'],
    en: [`The name of the unit has “${word}”, which looks like damaged text.`, 'Type the name as it stands in data/don-vi.csv.'],
  })

export const cutOff = (): Phrase =>
  phrase({
    vi: [
      'Tệp bị cắt giữa một chữ: mới lưu hoặc mới gửi được một phần.',
      'Lấy lại tệp từ bản lưu trước (git restore), hoặc gửi lại cả tệp.',
    ],
    en: [
      'The file ends inside a letter: only a part of it was saved or sent.',
      'Restore the file (git restore), or send the whole of it again.',
    ],
  })
