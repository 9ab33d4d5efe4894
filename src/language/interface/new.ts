/** Words of the command that adds to an edition: its questions, refusals and what it has done. It speaks Vietnamese, as the staff do. */
import type { Bilingual } from '../../model/types.ts'

/** What can be added, by the word that names it. */
export const newKinds = {
  trang: 'bài sổ tay',
  guong: 'gương điển hình, tức một câu chuyện',
  'chi-tieu': 'chỉ tiêu hoặc chuỗi số liệu',
  'mo-hinh': 'mô hình',
  'don-vi': 'đơn vị hành chính',
  'an-ban': 'ấn bản mới cho một nơi khác',
  'bieu-mau': 'sổ Excel để điền số',
  'hoan-tac': 'bỏ đi cái vừa thêm',
} as const
export type NewKind = keyof typeof newKinds

const listed = Object.entries(newKinds).map(([word, meaning]) => `  ${word.padEnd(10)} ${meaning}`)

/** Wide enough for the longest name of a field. */
const flag = (name: string, title: string): string => `  --${name.padEnd(20)} ${title}`

export const newWords = {
  usage: `Cách dùng: npm run new -- LOẠI [--edition THƯ_MỤC] …\nLOẠI là một trong:\n${listed.join('\n')}\nMỗi câu hỏi trả lời trước được bằng một cờ, ví dụ: npm run new -- trang --tieu_de "Vay vốn" --mo_ta "Đi từng bước thế nào."`,
  noSuchKind: (given: string, near: string | null) =>
    `Không có loại “${given}”.${near === null ? '' : ` Có phải anh chị muốn gõ “${near}”?`}`,
  flags: (fields: readonly { readonly name: string; readonly title: string }[]) =>
    ['Các cờ:', ...fields.map(({ name, title }) => flag(name, title))].join('\n'),
  unknownFlag: (name: string, near: string | null) => `Không có cờ --${name}.${near === null ? '' : ` Có phải là --${near}?`}`,
  noValue: (name: string) => `Cờ --${name} thiếu giá trị. Gõ --${name} "…".`,
  question: (title: string, hint: string, need: 'required' | 'optional') =>
    `\n${title}${need === 'optional' ? ' (bỏ trống được)' : ''}${hint === '' ? '' : `. ${hint}`}`,
  choices: (shown: readonly { readonly code: string; readonly name: string }[], more: number) =>
    [
      ...shown.map(({ code, name }) => `    ${code}${name === '' || name === code ? '' : `  ${name}`}`),
      ...(more > 0 ? [`    … và ${more} mã nữa; gõ một phần tên để tìm`] : []),
    ].join('\n'),
  prompt: (suggestion: string) => (suggestion === '' ? '  > ' : `  [${suggestion}] > `),
  several: 'Nhiều mã thì cách nhau bằng dấu |.',
  oneOf: (tokens: readonly string[]) => `Một trong: ${tokens.join(', ')}.`,
  mustAnswer: 'Câu này phải trả lời. Muốn thôi thì bấm Ctrl+C; máy chưa ghi gì.',
  missing: (fields: readonly { readonly name: string; readonly title: string }[]) =>
    `Còn thiếu, nên chưa ghi gì:\n${fields.map(({ name, title }) => flag(name, title)).join('\n')}\nTrả lời khi máy hỏi, hoặc ghi thêm các cờ ấy rồi chạy lại.`,
  wrongFlag: (name: string, problem: string) => `--${name}: ${problem}`,
  left: '\nĐã thôi. Máy chưa ghi gì.',
  unknownCode: (given: string, path: string, near: readonly string[]) =>
    `Không có mã “${given}” trong ${path}.${near.length === 0 ? '' : ` Gần nhất: ${near.join('; ')}.`}`,
  addFirst: (path: string) => `Gõ một mã đã có, hoặc thêm dòng vào ${path} trước.`,
  taken: (given: string, path: string) => `“${given}” đã có trong ${path}.`,
  takenFile: (path: string) => `Đã có tệp ${path}.`,
  another: 'Gõ một tên khác.',
  slug: (given: string, plain: string) => `“${given}” không đặt làm tên tệp được.${plain === '' ? '' : ` Gõ ${plain}.`}`,
  slugForm: 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối.',
  slugField: { name: 'tep', title: 'Tên tệp', hint: 'Thành địa chỉ của trang; chữ thường không dấu, không có đuôi' },
  noEdition: (dir: string) =>
    `${dir}: không phải thư mục ấn bản, vì thiếu content/ hoặc data/. Ghi đúng thư mục sau --edition, hoặc đứng trong thư mục ấy.`,
  notStored: (path: string) => `${path} chưa ở cách lưu chung, nên máy chưa thêm dòng. Chạy “npm run tidy”, rồi chạy lại.`,
  refused: 'Chưa ghi gì, vì thêm vào thì ấn bản có lỗi:',
  finding: (place: string, message: string, fix: string) => `  - ${place}${place === '' ? '' : ': '}${message} ${fix}`,
  line: (path: string, line: number) => `${path}, dòng ${line}`,
  added: (where: string) => `Đã thêm ${where}.`,
  draft: 'Bài này là bản nháp: chưa lên trang, nhưng ai xem kho tệp cũng đọc được.',
  todo: 'Còn phải làm:',
  fillText: 'Viết thay những chỗ ghi [điền: …].',
  openText: 'Viết xong thì đổi trang_thai: nhap thành cho-duyet.',
  addFigures: 'Thêm số vào data/so-lieu/, mỗi số một dòng. Chưa có số thì trang ghi là chưa có.',
  addTarget: 'Thêm mục tiêu vào data/muc-tieu.csv.',
  blank: (fields: readonly string[]) => `Còn để trống, điền khi biết: ${fields.join(', ')}.`,
  field: (name: string, title: string) => `${name} (${title})`,
  howToUndo: 'Muốn bỏ đi: npm run new -- hoan-tac',
  standing: (errors: number) => `Ấn bản còn ${errors} lỗi có từ trước. Chạy “npm run check” để xem.`,
  nothingToUndo: 'Không có gì để bỏ: máy này chưa thêm gì vào ấn bản, hoặc đã bỏ rồi.',
  changedSince: (where: string) =>
    `${where} đã được sửa từ lúc thêm, nên máy không bỏ đi. Tự xóa tệp hoặc dòng ấy, hay dùng “git restore”.`,
  undone: (where: string) => `Đã bỏ ${where}.`,
  cutOff: 'Lần thêm trước bị ngắt giữa chừng. Máy đã trả các tệp về như cũ.',
  cannotWrite: (reason: string) => `Không ghi được, các tệp vẫn như cũ: ${reason}`,
  recordBroken: 'Không đọc được sổ ghi của lần thêm trước. Xem lại bằng “git status”, rồi tự bỏ phần thừa.',
} as const

/** Usage of one kind, as all commands say it. */
export const newUsage = (kind: string): Bilingual => ({
  vi: `npm run new -- ${kind} [--edition THƯ_MỤC] [--CỜ "…"] …`,
  en: `npm run new -- ${kind} [--edition FOLDER] [--FLAG "…"] …`,
})
