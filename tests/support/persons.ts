/**
 * The illustrative fixture with a person in it: a story that rests on her form; in a page of the handbook her photo, her voice
 * and what it says, marks of her name and picture; marks in the register of models; links to her story from everywhere that
 * may link. The form is withdrawn on a day. Beside her a person whose form ends the day before, a text that waits for its
 * hour and a text that is withdrawn.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { illustrativeFixture } from './editions.ts'
import { csv, type Cells } from './small-edition.ts'

/** Letters that nothing else in the fixture has, and too many to stand in packed bytes by chance. */
export const person = {
  name: 'Y Blưn Hmokblun',
  alone: 'Hmokblun',
  story: 'Luống cải bốn mùa',
  slug: 'luong-cai-bon-mua',
  instead: 'một hội viên phụ nữ',
}
/** A person whose form ends on the last day with the other. */
export const another = { name: 'Glơ Ksor', form: 'PH-08/2025' }
/** Texts of the handbook by their words: one opens in the morning of the last day with her, one leaves on the first without. */
export const waiting = { title: 'Giếng Mưa Ngàn', slug: 'gieng-mua-ngan', opens: '2025-12-30T08:30' }
export const leaving = { title: 'Bếp Lửa Xưa', slug: 'bep-lua-xua', reason: 'Lời bài trùng với một bài khác.' }
export const form = 'PH-07/2025'
/** The last day with her and the first without. */
export const [withHer, without] = ['2025-12-30', '2025-12-31']

export const formRow = (more: Cells = {}): Cells => ({
  so_phieu: form,
  pham_vi: 'web|in|bao-chi|mang-xa-hoi',
  hinh_thuc: 'ten|anh|giong-noi|chuyen-ke',
  doi_tuong: 'nguoi-lon',
  muc_dich: 'kể lại cách làm',
  co_quan: firstBody,
  nguoi_nhan: 'cán bộ văn hóa xã',
  cho_ngay: '01/03/2025',
  den_ngay: '30/06/2027',
  rut_ngay: '31/12/2025',
  giu_tai: 'tủ hồ sơ của xã',
  ...more,
})

const bodies = readFileSync(join(illustrativeFixture, 'data/co-quan.csv'), 'utf8').split('\n')
const firstBody = bodies[1]!.split(';')[0]!

export const mark = (inner: string = person.name) => `<Nguoi phieu="${form}" thay="${person.instead}">${inner}</Nguoi>`

/** Her picture: a disc over a slope of light, as no other picture here has. */
export async function picture(): Promise<Buffer> {
  const [width, height] = [640, 480]
  const pixels = Buffer.alloc(width * height * 3)
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)]
    const inDisc = (x - 220) ** 2 + (y - 160) ** 2 < 130 ** 2
    for (let c = 0; c < 3; c++) pixels[i * 3 + c] = inDisc ? 230 : Math.floor((x + y) / 7) + ((i * 13) % 9)
  }
  return await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer()
}

/** Her voice: frames of MPEG 2, layer III, 32 kbit/s, with letters where the sound is. */
export function voice(): Buffer {
  const frame = Buffer.alloc(104, 'giongHmokblun')
  frame.set([0xff, 0xf3, 0x40, 0xc4])
  return Buffer.concat(Array.from({ length: 40 }, () => frame))
}

const otherMark = `<Nguoi phieu="${another.form}" thay="một chị khác">${another.name}</Nguoi>`
const declared = `anh:
  - tep: hmokblun-chup.jpg
    mo_ta: '${mark()} bên luống cải'
    chu_thich: '${mark()}, 2025'
    tac_gia: Hội Phụ nữ
    giay_phep: CC BY 4.0
    co_nguoi: co
    phieu: ${form}
ghi_am:
  - tep: hmokblun-ke.mp3
    tieng: vi
    ngay: 20/03/2025
    ai_doc: một hội viên
    dong_y: ${form}
    loi: hmokblun-ke.txt
dinh_chinh:
  - ngay: 20/12/2025
    noi_dung: '${mark()} sinh ở thôn Một; bài từng ghi thôn Hai.'
`

/** Writes the edition into a folder. */
export async function writePersons(dir: string, row: Cells = formRow()): Promise<void> {
  cpSync(illustrativeFixture, dir, { recursive: true })
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  const model = readFileSync(join(dir, 'content/cau-chuyen/vuon-chung.mdx'), 'utf8')
  const front = model.split('---')[1]!
  const own = front
    .replace(/^tieu_de:.*$/m, `tieu_de: ${person.story}`)
    .replace(/^mo_ta:.*$/m, `mo_ta: Chuyện của ${person.name} và luống cải.`)
    .replace(/^dong_y:.*$/m, `dong_y: ${form}`)
    .replace(/^(?:mo_hinh|thon|quy_mo|so_sanh):.*\n/gm, '')
  const photo = mark(`![${person.name} bên luống cải](anh/hmokblun.jpg "${person.name}, 2025")`)
  put(`content/cau-chuyen/${person.slug}.mdx`, `---${own}---\n\n{/* ${person.name} */}\n\n${mark()} trồng cải.\n\n${photo}\n`)
  put('content/cau-chuyen/anh/hmokblun.jpg', await picture())
  const handbook = 'content/so-tay/cuoc-van-dong-la-gi.mdx'
  const link = `Xem [chuyện ấy](/guong-dien-hinh/${person.slug}/).`
  put(
    handbook,
    `${readFileSync(join(dir, handbook), 'utf8').replace('---\n', () => `---\n${declared}`)}\n\nChị ${mark()} kể. ${link}\n\nCùng tổ có ${otherMark}.\n\n${photo.replaceAll('anh/hmokblun', '../cau-chuyen/anh/hmokblun')}\n`,
  )
  put('content/anh/hmokblun-chup.jpg', await picture())
  put('content/ghi-am/hmokblun-ke.mp3', voice())
  put('content/ghi-am/hmokblun-ke.txt', `Tôi là ${person.name}. Tôi trồng cải quanh năm.\n`)
  put('data/dong-y.csv', csv('dong-y', [row, formRow({ so_phieu: another.form, den_ngay: '30/12/2025', rut_ngay: '' })]))
  const text = (title: string, more: string) =>
    `---\ntieu_de: ${title}\nmo_ta: Chuyện của ${title}.\nphan: cuoc-van-dong\nnguon: [ke-hoach]\n${more}---\n\n${title} là chuyện của xã.\n`
  put(`content/so-tay/${waiting.slug}.mdx`, text(waiting.title, `trang_thai: hen-gio\ndang_luc: '${waiting.opens}'\n`))
  put(`content/so-tay/${leaving.slug}.mdx`, text(leaving.title, `rut: { ngay: 31/12/2025, ly_do: ${leaving.reason} }\n`))
  const models = readFileSync(join(dir, 'data/mo-hinh.csv'), 'utf8').trimEnd().split('\n')
  const columns = models[0]!.split(';')
  const last = models.at(-1)!.split(';')
  const cells = {
    ma: 'luong-cai',
    ten: 'Luống cải',
    cau_chuyen: person.slug,
    tom_tat: `"${`Do ${mark()} làm trước.`.replaceAll('"', '""')}"`,
  }
  put('data/mo-hinh.csv', [...models, columns.map((name, i) => cells[name as keyof typeof cells] ?? last[i]).join(';'), ''].join('\n'))
}
