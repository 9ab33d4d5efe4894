/** An edition with a payload in every field of every file, made from the schemas: a new column or key is tried by itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { componentNames, components } from '../../../src/model/schema/components.ts'
import { contentFolders } from '../../../src/model/schema/forms/content-folders.ts'
import { pageFields } from '../../../src/model/schema/forms/page.ts'
import { paperForms } from '../../../src/model/schema/forms/paper-forms.ts'
import { searchForm } from '../../../src/model/schema/forms/search.ts'
import { siteForm } from '../../../src/model/schema/forms/site.ts'
import { schemas, type TableName } from '../../../src/model/schema/tables.ts'
import type { ComponentSchema, Field, FormField, FormSchema } from '../../../src/model/schema/types.ts'
import { illustrativeFixture } from '../../support/editions.ts'
import { attackedFiles, siteFile } from '../base.ts'
import { keys, listOf, type Form } from './forms.ts'
import { payloads, sharp } from './list.ts'
import { marked } from './marks.ts'
import { rowsOf } from './rows.ts'
import { slot, slotFor, type Slot, type SlotFiles } from './slots.ts'

const sound = 'Chữ thường'
type Parts = readonly (string | Slot)[]

const cell = (text: string) => (/[";\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

function table(name: TableName): Parts {
  const { fields }: { readonly fields: readonly Field[] } = schemas[name]
  const { kept, tried } = rowsOf(name)
  const rows = [
    ...kept.map((row) => fields.map((field) => cell(row[field.name] ?? ''))),
    ...tried.map(({ payload, usual, fixed }) =>
      fields.map(
        (field) => fixed?.[field.name] ?? slotFor(field, `${name}.${field.name}`, cell, payload, ...[usual[field.name] ?? []].flat()),
      ),
    ),
  ]
  return [fields.map((field) => field.name).join(';'), ...rows.flatMap((row) => row.flatMap((one, i) => [i === 0 ? '\n' : ';', one])), '\n']
}

const siteKeys: Form = {
  ...siteForm,
  usual: {
    ...{ loai: 'that', don_vi_goc: '970', tu_nam: '2021', den_nam: '2025', ke_hoach: 'bao-cao', tinh_den: '01/01/2026', ma: '#' },
    ...{ 'kenh.co_quan': 'p0', 'kenh.xac_nhan': '01/02/2025', 'ban_do.tep': 'data/ban-do.geojson', 'loi_vao.den': '/so-tay/hai/' },
    'ban_do.nguon': 'bao-cao',
  },
}
/** Payloads in turn, over all files of a kind: no two fields beside each other have the same. */
function turning(): () => string {
  let turn = 0
  return () => payloads[turn++ % payloads.length]!
}
/** As many items and texts of each kind as there are payloads that pages are tried with. */
const count = sharp.length

/** One file for the whole site: the sharp payloads stand in each of its texts, one behind the other; others in items of its lists. */
function site(): Parts {
  const isList = (field: FormField) => field.type === 'object' && field.list === true
  const single = { ...siteKeys, fields: siteKeys.fields.filter((field) => !isList(field)) }
  const lists = siteKeys.fields.filter((field) => field.type === 'object').filter(isList)
  const given: Readonly<Record<string, Parts>> = {
    nhom: ['  - { ma: ngheo, ten: Hộ nghèo }\n'],
    // English stands beside the Vietnamese name that a model gives.
    linh_vuc: [
      '  - { ten: Trồng trọt, ten_en: ',
      slot('trang-web.linh_vuc.ten_en', JSON.stringify, marked(sharp[0]!, 'trang-web.linh_vuc.ten_en')),
      ' }\n',
    ],
  }
  const next = turning()
  return [...keys(single, () => joined, ''), ...lists.flatMap((field) => listOf(siteKeys, field, next, count, given[field.name]))]
}
const joined = sharp.join(' · ')

/** Two communes side by side, each with the payloads in its properties. */
function map(): Parts {
  const square = (east: number) =>
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ].map(([x, y]) => [east + x! / 10, 10 + y! / 10])
  const features = ['90002', '90003'].map((ma, i) => ({
    ...{
      type: 'Feature',
      properties: { ma, tu_ngay: '01/07/2025', ten: joined },
      geometry: { type: 'Polygon', coordinates: [square(110 + i / 10)] },
    },
  }))
  return [JSON.stringify({ type: 'FeatureCollection', features })]
}

const usualForms = { ma: '#', phieu: '#', bai: 'mot', kieu: 'bang', dong: 'Dòng', cot: 'Cột' }
function lists(form: FormSchema, items: number): Parts {
  const next = turning()
  return form.fields.flatMap((field) => (field.type === 'object' ? listOf({ ...form, usual: usualForms }, field, next, items) : []))
}

const usualFront = {
  ...{ trang_thai: 'da-duyet', nguon: 'bao-cao', phan: '#|', ma_don_vi: '90001', ky: '2023', quy_mo: 'xa', dong_y: 'khong-nhan-dien' },
  ...{
    'anh.tep': 'thung-ong.jpg',
    co_nguoi: 'khong',
    'ghi_am.tep': 'tieng-may.mp3',
    'ghi_am.loi': '#.txt',
    tieng: 'vi',
    ngay: '01/02/2025',
  },
}
type Kind = (typeof contentFolders)[keyof typeof contentFolders]

/** A text with a payload under each key but some, and its body. */
const text = (kind: Kind, next: () => string, code: string, body: Parts, without: readonly string[]): Parts => [
  '---\n',
  ...keys({ name: 'bai-viet', fields: pageFields(kind).filter(({ name }) => !without.includes(name)), usual: usualFront }, next, code),
  '---\n\n',
  ...body,
  '\n',
]

const escaped = (words: string) => words.replace(/[\\<{}*_`[\]|~#>&$:!=+@-]/g, '\\$&')
const prose = (field: string, payload: string) =>
  slot(field, (words) => words, marked(payload, field), escaped(marked(payload, field)), sound)

/** Every component with the payload in each of its attributes; one that must hold something holds it. */
const allComponents = (payload: string): Parts =>
  componentNames.flatMap((name): Parts => {
    const known: ComponentSchema = components[name as keyof typeof components]
    const attributes = known.attributes.flatMap((one) => {
      const own = `${name}.${one.name}`
      return [` ${one.name}=`, slot(own, quoted, marked(payload, own), usualAttributes[own] ?? sound)]
    })
    const tag = ['\n\n', '<', name, ...attributes]
    if (known.holds === undefined || known.mayBeEmpty) return [...tag, ' />']
    const words = prose(`${name}.words`, payload)
    return known.holds === 'words' ? [...tag, '>', words, `</${name}>`] : [...tag, '>\n\n1. ', words, `\n\n</${name}>`]
  })
const quoted = (words: string) => `"${words.replace(/"/g, '&quot;')}"`
const usualAttributes: Readonly<Record<string, string>> = {
  ...{ 'ChiTieu.ma': 'BP0', 'SoLieu.ma': 'BP0', 'SoLieu.ky': '2023', 'SoLieu.don_vi': '970', 'SoLieu.chuan': '', 'SoLieu.viet': '40' },
  ...{
    'Nguon.ma': 'bao-cao',
    'VanBan.ma': 'nq',
    'HopLuat.ma': 'nq',
    'TuNgu.ma': 'ho-ngheo',
    'HoiAi.co_quan': 'ban',
    'Nguoi.phieu': 'PH-1/2025',
  },
}

/** A picture beside `hai.mdx`. */
const oddName = "hinh/Luống rau's (1) & hoa; đỏ.png"

export function payloadEdition(): SlotFiles {
  const files: Record<string, Parts | Uint8Array> = {}
  for (const [path, content] of Object.entries(attackedFiles())) files[path] = typeof content === 'string' ? [content] : content
  for (const path of ['content/anh/thung-ong.jpg', 'content/ghi-am/tieng-may.mp3'])
    files[path] = readFileSync(join(illustrativeFixture, path))
  for (const name of Object.keys(schemas) as TableName[])
    files[name === 'so-lieu' ? 'data/so-lieu/p.csv' : `data/${name}.csv`] = table(name)
  files[siteFile] = site()
  files[`content/so-tay/${oddName}`] = readFileSync(join(illustrativeFixture, 'content/so-tay/anh/luong-rau.png'))
  files['content/so-tay/hai.mdx'] = [...(files['content/so-tay/hai.mdx'] as Parts), `\n\n![Luống rau](<${oddName}>)\n`]
  files['data/ban-do.geojson'] = map()
  files['content/tim-kiem.yaml'] = lists(searchForm, payloads.length)
  files['content/bieu-mau.yaml'] = lists(paperForms, 6)
  const next = turning()
  const usually = ['rut', 'dang_luc']
  for (let i = 0; i < count; i++) {
    const code = `p${i}`
    const bodies = payloads.filter((_, at) => at % count === i).flatMap((payload) => [prose('so-tay.body', payload), '\n\n'])
    files[`content/ghi-am/${code}.txt`] = [prose('ghi-am.txt', next())]
    files[`content/so-tay/${code}.mdx`] = text('handbook', next, code, bodies, usually)
    files[`content/trang/${code}.mdx`] = text('page', next, code, ['Chữ trước ', prose('trang.body', next()), ' chữ sau'], usually)
    files[`content/cau-chuyen/${code}.mdx`] = text('story', next, code, allComponents(sharp[i]!), usually)
    for (const [folder, kind] of Object.entries(contentFolders))
      files[`content/en/${folder}/${code}.mdx`] = text(
        kind,
        next,
        code,
        [prose(`en.${folder}.body`, next()), folder === 'so-tay' ? '\n\n<BangTuNgu />' : ''],
        [...usually, 'ghi_am', 'anh'],
      )
  }
  for (const i of [0, 1, 2]) {
    files[`content/trang/r${i}.mdx`] = text('page', next, `r${i}`, ['Chữ.'], ['anh', 'dinh_chinh', 'dang_luc'])
    files[`content/trang/h${i}.mdx`] = text('page', next, `h${i}`, ['Chữ.'], ['rut'])
  }
  return files
}
