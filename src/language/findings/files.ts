/** Words for files below `data/` and `content/` that are not read: why, and where each belongs. */
import { phrase, type Phrase } from '../../model/phrase.ts'

/** A table or a text in a place where nobody reads it; `belongs` is the path it should have. */
export const misplaced = (path: string, belongs: string): Phrase =>
  phrase({
    vi: [`Tệp “${path}” nằm sai chỗ nên không được đọc; những gì trong tệp sẽ không lên trang.`, `Chuyển tệp thành “${belongs}”.`],
    en: [`“${path}” lies where it is not read; what it holds would not be published.`, `Move the file to “${belongs}”.`],
  })

/** A table in `data/` that may be a misspelt register, or figures one folder too high. */
export const registerOrFigures = (path: string, register: string, figures: string): Phrase =>
  phrase({
    vi: [
      `Tệp “${path}” nằm sai chỗ nên không được đọc; những gì trong tệp sẽ không lên trang.`,
      `Nếu đây là sổ “${register}” thì đổi tên thành “${register}”; nếu là số liệu thì chuyển thành “${figures}”.`,
    ],
    en: [
      `“${path}” lies where it is not read; what it holds would not be published.`,
      `If it is the register “${register}”, rename it to that; if it holds figures, move it to “${figures}”.`,
    ],
  })

export const copyOf = (path: string, original: string): Phrase =>
  phrase({
    vi: [
      `Tệp “${path}” là bản chép của “${original}” nên không được đọc.`,
      `Chép những dòng còn thiếu sang “${original}”, rồi xóa bản chép.`,
    ],
    en: [`“${path}” is a copy of “${original}” and is not read.`, `Bring rows that are missing into “${original}”, then delete the copy.`],
  })

export const wrongName = (path: string, right: string): Phrase =>
  phrase({
    vi: [`Tên tệp “${path}” chưa đúng nên tệp không được đọc.`, `Đổi tên thành “${right}”, gõ đúng từng chữ.`],
    en: [`The file name “${path}” is not in its form, so the file is not read.`, `Rename it to “${right}”, to the letter.`],
  })

export const notMdx = (path: string, page: string): Phrase =>
  phrase({
    vi: [
      `Tệp “${path}” không phải tệp .mdx nên không được đọc; chữ trong tệp sẽ không lên trang.`,
      `Chép một bài .mdx có sẵn thành “${page}”, dán chữ vào đó, rồi chuyển tệp này ra ngoài content/.`,
    ],
    en: [
      `“${path}” is not an .mdx file and is not read; its text would not be published.`,
      `Copy a page that is there to “${page}”, paste the text into it, and move this file out of content/.`,
    ],
  })

export const otherMarkdown = (path: string, page: string): Phrase =>
  phrase({
    vi: [`Bài viết chỉ được đọc khi có đuôi .mdx; tệp “${path}” không được đọc.`, `Đổi đuôi thành .mdx: “${page}”.`],
    en: [`Pages are read only with the ending .mdx; “${path}” is not read.`, `Change the ending to .mdx: “${page}”.`],
  })

/** A table in `content/`, in a format other than CSV. */
export const tableInContent = (path: string): Phrase =>
  phrase({
    vi: [
      `Tệp bảng “${path}” không được đọc; số trong tệp sẽ không lên trang.`,
      'Trong Excel chọn Lưu thành (Save As), kiểu “CSV UTF-8”, đặt tệp mới vào data/so-lieu/, rồi chuyển tệp này ra ngoài.',
    ],
    en: [
      `The table “${path}” is not read; its figures would not be published.`,
      'In Excel choose Save As, type “CSV UTF-8”, put the new file into data/so-lieu/, and move this one out.',
    ],
  })

/** A document of text in `data/`. */
export const textInData = (path: string): Phrase =>
  phrase({
    vi: [
      `Tệp “${path}” không được đọc; số và chữ trong tệp sẽ không lên trang.`,
      'Bảng thì chép sang Excel, lưu kiểu “CSV UTF-8” vào data/so-lieu/; bài viết thì lưu thành tệp .mdx trong content/; rồi chuyển tệp này ra ngoài.',
    ],
    en: [
      `“${path}” is not read; its figures and text would not be published.`,
      'Copy tables into Excel and save them as “CSV UTF-8” in data/so-lieu/, save texts as .mdx in content/, then move this file out.',
    ],
  })

export const hidden = (path: string, right: string): Phrase =>
  phrase({
    vi: [`Tệp “${path}” có dấu chấm ở đầu tên, là tệp ẩn, nên không được đọc.`, `Đổi tên thành “${right}”, hoặc xóa nếu không dùng.`],
    en: [`“${path}” begins with a dot, which hides it, so it is not read.`, `Rename it to “${right}”, or delete it.`],
  })

/** A file of which this machine holds the name alone. */
export const elsewhere = (path: string, name: string): Phrase =>
  phrase({
    vi: [
      `Tệp “${name}” còn nằm trên iCloud, máy này chỉ có cái tên “${path}” nên không đọc được.`,
      'Mở thư mục trong Finder, tải tệp về máy, rồi làm lại.',
    ],
    en: [
      `“${name}” still lies in iCloud; this machine holds only its name, “${path}”, so it cannot be read.`,
      'Open the folder in Finder, download the file, and try again.',
    ],
  })

export const folderLikeFile = (path: string): Phrase =>
  phrase({
    vi: [
      `“${path}” là một thư mục mang tên như tệp; mọi thứ bên trong không được đọc.`,
      'Chuyển các tệp bên trong lên thư mục ngoài, rồi xóa thư mục này.',
    ],
    en: [`“${path}” is a folder named like a file; nothing in it is read.`, 'Move its files one folder up, then delete it.'],
  })

/** Why a file of no use to the build stands there, by what it is. */
const strayCures = {
  'other-image': {
    vi: 'Lưu ảnh thành JPG hoặc PNG, đặt cạnh bài viết dùng ảnh.',
    en: 'Save the picture as JPG or PNG beside the page that uses it.',
  },
  image: {
    vi: 'Chuyển ảnh vào content/, cạnh bài viết dùng ảnh.',
    en: 'Move the picture into content/, beside the page that uses it.',
  },
  document: {
    vi: 'Muốn cho người đọc tải về thì chuyển vào public/ rồi dẫn liên kết; nếu không thì chuyển ra ngoài data/ và content/.',
    en: 'To offer it for download move it to public/ and link to it; otherwise move it out of data/ and content/.',
  },
  archive: { vi: 'Giải nén lấy tệp cần dùng, rồi xóa tệp nén.', en: 'Unpack what is needed, then delete the archive.' },
  backup: {
    vi: 'Bản lưu dự phòng thì xóa; cần dùng thì đổi lại đúng tên.',
    en: 'Delete it if it is a backup; give it back its name if it is needed.',
  },
  schema: {
    vi: 'Thư mục data/schema/ do máy viết (npm run schemas); hãy chuyển tệp này ra ngoài.',
    en: 'The folder data/schema/ is written by npm run schemas; move this file out.',
  },
  map: { vi: 'Bản đồ đặt thẳng trong data/.', en: 'A map belongs straight into data/.' },
  unknown: {
    vi: 'Bảng số liệu thì lưu thành .csv trong data/so-lieu/, bài viết thì lưu thành .mdx trong content/; nếu không dùng thì xóa hoặc chuyển ra ngoài.',
    en: 'Save figures as .csv in data/so-lieu/ and texts as .mdx in content/; delete or move out what is not used.',
  },
} as const

export type StrayKind = keyof typeof strayCures

export const stray = (path: string, kind: StrayKind): Phrase =>
  phrase({
    vi: [`“${path}” không được đọc và không lên trang.`, strayCures[kind].vi],
    en: [`“${path}” is not read and not published.`, strayCures[kind].en],
  })

/** A picture that no text shows, or a map that the site file does not name. */
export const unused = (path: string): Phrase => {
  if (path.startsWith('content/ghi-am/'))
    return phrase({
      vi: [`Không bài nào dùng tệp ghi âm “${path}” nên tệp không lên trang.`, 'Khai tệp ở khóa ghi_am của bài, hoặc xóa tệp.'],
      en: [`No text names “${path}”, so it is not published.`, 'Name it under ghi_am in the front matter of a text, or delete it.'],
    })
  return path.endsWith('.geojson')
    ? phrase({
        vi: [`Bản đồ “${path}” không được dùng.`, 'Khai bản đồ ở khóa ban_do của content/trang-web.yaml, hoặc xóa tệp.'],
        en: [`The map “${path}” is not used.`, 'Name it under ban_do in content/trang-web.yaml, or delete it.'],
      })
    : phrase({
        vi: [`Không bài nào dùng ảnh “${path}” nên ảnh không lên trang.`, 'Chèn ảnh vào bài: ![lời tả ảnh](./tên-ảnh), hoặc xóa ảnh.'],
        en: [
          `No page shows the picture “${path}”, so it is not published.`,
          'Place it in a page: ![what it shows](./its-name), or delete it.',
        ],
      })
}

/** The same finding about more files of one folder. */
export const andOthers = ({ vi, en }: Phrase, folder: string, names: readonly string[], more: number): Phrase => {
  const rest = (and: string) => (more > 0 ? `, ${and} ${more}` : '')
  const listed = names.map((name) => `“${name}”`).join(', ')
  return phrase({
    vi: [`${vi.message} Trong “${folder}/” còn ${names.length + more} tệp nữa như vậy: ${listed}${rest('và thêm')}.`, vi.fix],
    en: [
      `${en.message} “${folder}/” holds ${names.length + more} more like it: ${listed}${rest('and')}${more > 0 ? ' more' : ''}.`,
      en.fix,
    ],
  })
}
