/** Words for marks in a text that would stand raw on the page, or be lost, and for texts too large. */
import { formatNumber } from '../numbers.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

export const headingWithoutBlank = (seen: string): Phrase =>
  phrase({
    vi: [
      `“${seen}” chưa thành đầu mục: sau dấu # chưa có dấu cách thường.`,
      'Gõ ## , một dấu cách, rồi tên mục; muốn hiện đúng dấu # thì gõ \\#.',
    ],
    en: [`“${seen}” is no heading: no plain blank follows the # signs.`, 'Type ##, a blank, then the title; for the sign itself type \\#.'],
  })

export const bulletSign = (seen: string): Phrase =>
  phrase({
    vi: [
      `Dòng “${seen}” bắt đầu bằng dấu chấm tròn hoặc gạch chép từ Word, nên không thành danh sách.`,
      'Thay dấu đó bằng - và một dấu cách.',
    ],
    en: [`The line “${seen}” begins with a bullet pasted from Word and makes no list.`, 'Put - and a blank in its place.'],
  })

export const listWithOddBlank = (seen: string): Phrase =>
  phrase({
    vi: [
      `Dòng “${seen}” chưa thành mục của danh sách: dấu cách đầu dòng là loại không ngắt.`,
      'Xóa dấu cách đó rồi gõ lại bằng phím cách.',
    ],
    en: [`The line “${seen}” is no item of a list: the blank at its start is a no-break one.`, 'Delete that blank and type it anew.'],
  })

export const taskWithoutBlank = (seen: string): Phrase =>
  phrase({
    vi: [`Dòng “${seen}” chưa thành việc cần làm.`, 'Gõ “- [ ] ” hoặc “- [x] ” (có dấu cách) rồi tên việc.'],
    en: [`The line “${seen}” is no task.`, 'Type “- [ ] ” or “- [x] ”, blanks included, then the task.'],
  })

export const listWithoutBlank = (seen: string): Phrase =>
  phrase({
    vi: [
      `Dòng “${seen}” chưa thành mục của danh sách: thiếu dấu cách sau dấu đầu dòng.`,
      'Thêm dấu cách; nếu không phải danh sách thì gõ \\ trước dấu đó.',
    ],
    en: [
      `The line “${seen}” is no item of a list: a blank is missing after its sign.`,
      'Add the blank; if it is no list, type \\ before the sign.',
    ],
  })

export const blockMark = (seen: string): Phrase =>
  phrase({
    vi: [
      `Dấu ::: ở “${seen}” chưa thành khối.`,
      'Mở khối ở đầu dòng bằng :::note (hoặc tip, caution, danger), đóng bằng một dòng chỉ có :::.',
    ],
    en: [
      `The ::: at “${seen}” makes no block.`,
      'Open it at the start of a line with :::note (or tip, caution, danger) and close it with a line of ::: alone.',
    ],
  })

export const rawLink = (seen: string): Phrase =>
  phrase({
    vi: [
      `“${seen}” chưa thành liên kết hoặc ảnh.`,
      'Viết [chữ](/dia-chi/) liền nhau, địa chỉ không có dấu cách; ảnh thì ![mô tả ảnh](tep.jpg).',
    ],
    en: [
      `“${seen}” is no link or picture.`,
      'Write [words](/address/) without a blank between or in the address; a picture ![description](file.jpg).',
    ],
  })

export const rawStrong = (seen: string): Phrase =>
  phrase({
    vi: [
      `Dấu sao hoặc dấu ~ ở “${seen}” sẽ hiện nguyên trên trang.`,
      'Gõ dấu liền với chữ: **chữ đậm**; ngay sau dấu đóng phải là dấu cách hoặc dấu câu. Muốn hiện dấu sao thì gõ \\*.',
    ],
    en: [
      `The stars or tildes at “${seen}” would stand raw on the page.`,
      'Write them close to the words: **bold**; a blank or a punctuation mark follows the closing ones. For the sign itself type \\*.',
    ],
  })

export const rawTable = (seen: string): Phrase =>
  phrase({
    vi: [`Dòng “${seen}” chưa thành bảng.`, 'Dưới dòng tiêu đề phải có một dòng | --- | --- |, đủ số cột; trước bảng có một dòng trống.'],
    en: [
      `The line “${seen}” makes no table.`,
      'Below its heading a table needs a line | --- | --- | for each column, and a blank line before it.',
    ],
  })

export const loneSign = (seen: string): Phrase =>
  phrase({
    vi: [
      `Một dấu lẻ ở “${seen}” sẽ hiện nguyên trên trang.`,
      'Nếu muốn chữ nghiêng hoặc mã thì gõ đủ dấu mở và dấu đóng; nếu cần chính dấu đó thì gõ \\ trước nó.',
    ],
    en: [
      `A single sign at “${seen}” would stand raw on the page.`,
      'Type both the opening and the closing one, or \\ before it for the sign itself.',
    ],
  })

export const tabInText = (seen: string): Phrase =>
  phrase({
    vi: [
      `Dòng “${seen}” có dấu Tab: bảng chép từ Excel hoặc Word sẽ dồn thành một dòng chữ.`,
      'Viết thành bảng với dấu | giữa các ô, hoặc thay Tab bằng dấu cách.',
    ],
    en: [
      `The line “${seen}” holds a tab: a table pasted from Excel or Word becomes one line of text.`,
      'Write a table with | between its cells, or a blank in place of the tab.',
    ],
  })

export const codeMeta = (seen: string): Phrase =>
  phrase({
    vi: [`Chữ “${seen}” sau tên ngôn ngữ của khối mã không hiện ở đâu.`, 'Xóa chữ đó, hoặc viết thành một câu trước khối.'],
    en: [`“${seen}” after the language of the code block is shown nowhere.`, 'Delete it, or make it a sentence before the block.'],
  })

export const signBetweenNumbers = (seen: string): Phrase =>
  phrase({
    vi: [`Dấu sao quanh “${seen}” bị hiểu là chữ nghiêng và sẽ mất.`, 'Phép nhân thì gõ ×; muốn hiện dấu sao thì gõ \\*.'],
    en: [`The stars around “${seen}” are taken for slanted type and would be gone.`, 'For a product type ×; for the sign itself type \\*.'],
  })

export const cellsWithoutColumn = (cells: number, columns: number): Phrase =>
  phrase({
    vi: [
      `Dòng này của bảng có ${cells} ô, tiêu đề chỉ có ${columns} cột: ô thừa sẽ mất.`,
      'Thêm cột vào dòng tiêu đề và dòng gạch, hoặc gõ \\| nếu dấu | thuộc chữ trong ô.',
    ],
    en: [
      `This row has ${cells} cells, the heading ${columns} columns: the others would be lost.`,
      'Add columns to the heading and the line below it, or type \\| where it belongs to a cell.',
    ],
  })

export const footnoteMissing = (seen: string): Phrase =>
  phrase({
    vi: [`Chú thích ${seen} chưa có lời.`, `Thêm ở cuối bài một dòng ${seen}: rồi lời chú thích, hoặc xóa ${seen}.`],
    en: [`The note ${seen} has no text.`, `Add a line ${seen}: with the note at the end of the page, or delete ${seen}.`],
  })

export const longText = (most: number): Phrase =>
  phrase({
    vi: [`Bài dài quá ${formatNumber(most, 'vi')} chữ cái.`, 'Chia bài thành nhiều trang.'],
    en: [`The text is longer than ${formatNumber(most, 'en')} letters.`, 'Make several pages of it.'],
  })

export const manySigns = (most: number): Phrase =>
  phrase({
    vi: [`Đoạn bắt đầu ở đây có hơn ${most} dấu *, _, [, ], \` hoặc tương tự.`, 'Chia đoạn bằng dòng trống, hoặc bỏ các dấu thừa.'],
    en: [
      `The paragraph that begins here has more than ${most} signs such as *, _, [, ] or \`.`,
      'Part it by blank lines, or remove signs.',
    ],
  })

export const manyCells = (most: number): Phrase =>
  phrase({
    vi: [`Dòng này của bảng có hơn ${most} ô.`, 'Chia bảng, hoặc đưa số liệu vào data/so-lieu.'],
    en: [`This row of a table has more than ${most} cells.`, 'Part the table, or put its figures into data/so-lieu.'],
  })

export const deepNesting = (most: number): Phrase =>
  phrase({
    vi: [`Dòng này lồng hơn ${most} dấu đầu dòng vào nhau.`, 'Bỏ bớt dấu >, - hoặc số ở đầu dòng.'],
    en: [`This line nests more than ${most} quotes or lists.`, 'Remove some of the signs at its start.'],
  })
