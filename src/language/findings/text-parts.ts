/** Words for headings, links, pictures and notes of a text. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const emptyHeading = (): Phrase =>
  phrase({
    vi: ['Đầu mục này không có chữ.', 'Gõ tên mục sau dấu #, hoặc xóa dòng.'],
    en: ['This heading has no words.', 'Type its title after the #, or delete the line.'],
  })

export const firstLevelHeading = (title: string): Phrase =>
  phrase({
    vi: [`Đầu mục “${title}” dùng một dấu #, là cấp của tên trang (tieu_de).`, 'Dùng ## cho đầu mục trong bài.'],
    en: [`The heading “${title}” has one #, the level of the page's own title (tieu_de).`, 'Use ## within the text.'],
  })

export const skippedLevel = (title: string, wanted: string): Phrase =>
  phrase({
    vi: [`Đầu mục “${title}” bỏ qua một cấp.`, `Dùng ${wanted} ở đây.`],
    en: [`The heading “${title}” leaves out a level.`, `Use ${wanted} here.`],
  })

export const underlinedHeading = (title: string): Phrase =>
  phrase({
    vi: [
      `Dòng gạch ngay dưới “${title}” biến chữ đó thành đầu mục.`,
      'Muốn đầu mục thì gõ ## trước chữ; muốn đường kẻ thì thêm một dòng trống trước dòng gạch.',
    ],
    en: [
      `The line of dashes right below “${title}” turns it into a heading.`,
      'For a heading type ## before it; for a rule leave a blank line before the dashes.',
    ],
  })

export const definedTwice = (mark: string): Phrase =>
  phrase({
    vi: [`${mark} được viết lời hai lần; lần sau sẽ mất.`, 'Đổi số của một trong hai, hoặc xóa một.'],
    en: [`${mark} is defined twice; the second would be lost.`, 'Give one another number, or delete it.'],
  })

export const footnoteUnused = (mark: string): Phrase =>
  phrase({
    vi: [`Lời chú thích ${mark} không có chỗ nào trong bài dẫn tới, nên sẽ mất.`, `Gõ ${mark} ở chỗ cần chú thích, hoặc xóa lời này.`],
    en: [`Nothing in the text refers to the note ${mark}: it would be lost.`, `Type ${mark} where it belongs, or delete the note.`],
  })

export const definitionUnused = (mark: string): Phrase =>
  phrase({
    vi: [
      `Dòng ${mark}: … bị hiểu là địa chỉ của một liên kết không có trong bài, nên sẽ mất.`,
      `Muốn hiện chữ thì gõ \\ trước ${mark}; nếu là địa chỉ thừa thì xóa dòng.`,
    ],
    en: [
      `The line ${mark}: … is taken for the address of a link that is not there: it would be lost.`,
      `To show it type \\ before ${mark}; if it is not needed delete it.`,
    ],
  })

export const imageWithoutAlt = (): Phrase =>
  phrase({
    vi: [
      'Ảnh chưa có lời tả cho người không nhìn thấy ảnh.',
      'Viết trong ngoặc vuông một câu tả ảnh: ![Hai chị em bên luống rau](vuon.jpg).',
    ],
    en: [
      'The picture has no description for those who cannot see it.',
      'Describe it between the brackets: ![Two sisters by a bed of greens](vuon.jpg).',
    ],
  })

export const emptyLink = (url: string): Phrase =>
  phrase({
    vi: [`Liên kết tới “${url}” không có chữ để bấm.`, 'Gõ chữ vào trong ngoặc vuông.'],
    en: [`The link to “${url}” has no words to press.`, 'Type them between the brackets.'],
  })

export const linkInLink = (): Phrase =>
  phrase({
    vi: ['Một liên kết hoặc khối có liên kết nằm trong chữ của liên kết khác.', 'Đưa nó ra ngoài ngoặc vuông.'],
    en: ['A link, or a component that is one, stands within the words of another link.', 'Put it outside the brackets.'],
  })

export const wideTable = (columns: number): Phrase =>
  phrase({
    vi: [
      `Bảng ${columns} cột này rộng hơn một trang sách khổ A5; khi in chữ sẽ bị ép hoặc mất.`,
      'Bớt cột, tách làm hai bảng, hoặc đổi cột thành hàng.',
    ],
    en: [
      `This table of ${columns} columns is wider than an A5 page of the book; in print its words would be squeezed or lost.`,
      'Leave out columns, make two tables, or turn columns into rows.',
    ],
  })
