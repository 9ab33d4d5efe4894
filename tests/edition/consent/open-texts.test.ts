/** Texts as a build shows them at a moment: who is in them, which are there, what leads to them. */
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { consentForm } from '../../support/consent-form.ts'
import { csv, model, page, problems, readSmall, siteYaml, type Cells } from '../../support/small-edition.ts'
import { photoText, withPhoto } from '../../support/page-photo.ts'
import { plainRecording } from '../../support/recordings.ts'
import { openSmall } from '../../support/small-publication.ts'

const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#484' } })
  .jpeg()
  .toBuffer()

const front = (more = 'dong_y: PH-1/2025\n') => `ma_don_vi: '90001'\n${more}`
const story = (more?: string, body = 'Chuyện kể.') => ({ 'content/cau-chuyen/ke.mdx': page(front(more), body) })
const forms = (...rows: readonly Cells[]) => ({ 'data/dong-y.csv': csv('dong-y', rows.length === 0 ? [consentForm()] : rows) })
const mark = '<Nguoi phieu="PH-1/2025" thay="một hội viên">Y Mây</Nguoi>'
const handbook = (body: string) => ({ 'content/so-tay/mot.mdx': page('', body) })
const bodyOf = (changes: Parameters<typeof openSmall>[0], surface?: 'web' | 'print', day?: string) =>
  openSmall(changes, day).page('handbook', 'mot', 'vi', surface)?.body.trim()
const told = (changes: Parameters<typeof readSmall>[0], day?: string) =>
  problems(readSmall(changes, day))
    .filter(({ rule }) => /consent|person-mark|schedule|correction|copied/.test(rule))
    .map(({ level, rule, line }) => `${level} ${rule} ${line}`)

describe('a story that rests on a form', () => {
  const slugs = (changes: Parameters<typeof openSmall>[0], day?: string) => {
    const all = openSmall(changes, day)
    return { web: all.pages('story').length, print: all.pages('story', 'print').length, notices: all.edition.notices.length }
  }
  test.each<[string, object, string, object]>([
    ['is there while it holds', forms(), '2026-06-30', { web: 1, print: 1, notices: 0 }],
    ['leaves when it ends', forms(), '2026-07-01', { web: 0, print: 0, notices: 1 }],
    ['leaves when it is withdrawn', forms(consentForm({ rut_ngay: '02/01/2026' })), '2026-01-02', { web: 0, print: 0, notices: 1 }],
    ['is not there without it', forms(consentForm({ so_phieu: 'PH-2/2025' })), '2026-01-01', { web: 0, print: 0, notices: 1 }],
    ['is not there without a register', { 'data/dong-y.csv': null }, '2026-01-01', { web: 0, print: 0, notices: 1 }],
    [
      'stays on the site where it may not be printed',
      forms(consentForm({ pham_vi: 'web' })),
      '2026-01-01',
      { web: 1, print: 0, notices: 0 },
    ],
    ['is nowhere where it may only be printed', forms(consentForm({ pham_vi: 'in' })), '2026-01-01', { web: 0, print: 0, notices: 1 }],
    [
      'is nowhere where a name alone was agreed to',
      forms(consentForm({ hinh_thuc: 'ten' })),
      '2026-01-01',
      { web: 0, print: 0, notices: 1 },
    ],
  ])('%s', (_, register, day, expected) => expect(slugs({ ...story(), ...register }, day)).toEqual(expected))

  test('rests on each of several', () => {
    const two = {
      ...story('dong_y: PH-1/2025 | PH-2/2025\n'),
      ...forms(consentForm(), consentForm({ so_phieu: 'PH-2/2025', den_ngay: '01/01/2026' })),
    }
    expect(slugs(two, '2026-01-01').web).toBe(1)
    expect(slugs(two, '2026-01-02').web).toBe(0)
  })
  test('may leave before its form ends', () =>
    expect(slugs({ ...story("dong_y: PH-1/2025\ndong_y_den: '31/12/2025'\n"), ...forms() }, '2026-01-01').web).toBe(0))
  test('takes its English along', () => {
    const english = { 'content/en/cau-chuyen/ke.mdx': page(front('dong_y: khong-nhan-dien\n')) }
    expect(openSmall({ ...story(), ...english, ...forms() }, '2026-07-01').edition.content.map(({ slug }) => slug)).toEqual(['mot'])
  })
  test('is told to staff and stops nothing, from sixty days before it ends', () => {
    const all = { ...story(), ...forms() }
    expect(told(all, '2026-04-30')).toEqual([])
    expect(told(all, '2026-05-01')).toEqual(['warning consent-ends 2'])
    expect(told(all, '2026-07-01')).toEqual(['warning consent-expired 6'])
    const say = (day: string) => problems(readSmall(all, day)).find(({ rule }) => rule === 'consent-ends')?.phrase.vi
    expect(say('2026-06-15')).toMatchObject({ message: expect.stringContaining('còn hạn 15 ngày') })
    expect(say('2026-06-15')!.fix).not.toBe(say('2026-06-16')!.fix)
  })
})

describe('a mark of a person', () => {
  test.each<[string, object, 'web' | 'print', string]>([
    ['shows what it holds', forms(), 'web', 'Chị Y Mây kể.'],
    ['shows its words without a form', {}, 'web', 'Chị một hội viên kể.'],
    ['shows its words on paper where only the site is covered', forms(consentForm({ pham_vi: 'web' })), 'print', 'Chị một hội viên kể.'],
    ['shows what it holds on the site then', forms(consentForm({ pham_vi: 'web' })), 'web', 'Chị Y Mây kể.'],
    ['shows its words for a name where pictures are covered', forms(consentForm({ hinh_thuc: 'anh' })), 'web', 'Chị một hội viên kể.'],
    [
      'shows its words for a child with one consent',
      forms(consentForm({ doi_tuong: 'tre-em', dai_dien_dong_y: 'co' })),
      'web',
      'Chị một hội viên kể.',
    ],
  ])('%s', (_, register, surface, expected) => expect(bodyOf({ ...handbook(`Chị ${mark} kể.`), ...register }, surface)).toBe(expected))

  test('is told where it shows its words, and not where it is covered', () => {
    expect(told({ ...handbook(`Chị ${mark} kể.`), ...forms() })).toEqual([])
    expect(told(handbook(`Một.\n\nChị ${mark} kể.`))).toEqual(['warning consent-gap 8'])
    expect(told({ ...handbook(`Chị ${mark} kể.`), ...forms(consentForm({ pham_vi: 'web' })) })).toEqual(['warning consent-gap 6'])
  })
  test('in a title goes everywhere, so every place must be covered', () => {
    const titled = { 'content/so-tay/mot.mdx': `---\ntieu_de: 'Lời ${mark}'\nmo_ta: Một trang.\nnguon: [bao-cao]\n---\nChữ.\n` }
    expect(openSmall({ ...titled, ...forms() }).page('handbook', 'mot', 'vi')!.title).toBe('Lời Y Mây')
    expect(openSmall({ ...titled, ...forms(consentForm({ pham_vi: 'web|in|bao-chi' })) }).page('handbook', 'mot', 'vi')!.title).toBe(
      'Lời một hội viên',
    )
  })
  test('in a cell of a register likewise', () => {
    const cells = { 'data/mo-hinh.csv': csv('mo-hinh', [model('vuon', '90001', '2023', { tom_tat: `"${mark.replaceAll('"', '""')}"` })]) }
    const summary = (register: object) => openSmall({ ...cells, ...register }).edition.models[0]!.summary.vi
    expect(summary(forms())).toBe('Y Mây')
    expect(summary(forms(consentForm({ pham_vi: 'web' })))).toBe('một hội viên')
    expect(told(cells)).toEqual(['warning consent-gap 2'])
  })
  test.each([
    ['not closed', 'Chị <Nguoi phieu="PH-1/2025" thay="một người"> kể.', 'mdx-syntax'],
    ['without words to stand instead', 'Chị <Nguoi phieu="PH-1/2025" thay="*">Y</Nguoi>.', 'person-mark'],
    ['within another', `Chị <Nguoi phieu="PH-1/2025" thay="một người">A ${mark}</Nguoi>.`, 'person-mark'],
    ['in a heading', `## Chị ${mark}`, 'person-mark'],
    ['around a file of public/', '<Nguoi phieu="PH-1/2025" thay="một người">![Chị](/favicon.svg)</Nguoi>', 'person-mark'],
  ])('%s is refused', (_, body, rule) => {
    const found = problems(readSmall({ ...handbook(body), ...forms() })).filter(({ level }) => level === 'error')
    expect(found.map((finding) => finding.rule)).toContain(rule)
  })
  test('has no place in what a recording says, or where a front matter is not for words', () => {
    const errors = (changes: Parameters<typeof readSmall>[0]) => told(changes).filter((line) => line.startsWith('error'))
    expect(errors({ 'content/ghi-am/loi.txt': mark, ...forms() })).toEqual(['error person-mark 1'])
    const reason = page(`rut: { ngay: 02/03/2026, ly_do: '${mark} rút.' }\n`)
    expect(errors({ 'content/so-tay/mot.mdx': reason, ...forms() })).toEqual(['error person-mark 5'])
  })
  test('has no place in notes of figures, in the site file, or in the register of forms itself', () => {
    const quoted = `"${mark.replaceAll('"', '""')}"`
    const errors = (changes: Parameters<typeof readSmall>[0]) => told(changes).filter((line) => line.startsWith('error'))
    const notes = `ky;ma_don_vi;ma_chi_tieu;tu_so;mau_so;nguon;ghi_chu\n2023;90001;CT2;31;96;bao-cao;${quoted}\n`
    expect(errors({ 'data/so-lieu/a.csv': notes, ...forms() })).toEqual(['error person-mark 2'])
    expect(errors({ 'content/trang-web.yaml': siteYaml.replace('Ví dụ ngắn', `'${mark}'`), ...forms() })).toEqual(['error person-mark 3'])
    expect(errors(forms(consentForm({ nguoi_nhan: quoted })))).toEqual(['error person-mark 2'])
  })
})

describe('a photo of people who can be recognised', () => {
  const photo = (named: string, alt = 'Luống rau') =>
    withPhoto(
      photoText(named)
        .replace('co_nguoi: khong', 'co_nguoi: co')
        .replace('Luống rau', () => alt),
      jpeg,
    )
  const shown = (changes: Parameters<typeof openSmall>[0], day?: string) => openSmall(changes, day).page('handbook', 'mot', 'vi')!.photos
  test.each<[string, string, object, string | undefined, number]>([
    ['is there while its form holds', '    phieu: PH-1/2025\n', forms(), undefined, 1],
    ['leaves when it ends', '    phieu: PH-1/2025\n', forms(), '2026-07-01', 0],
    ['leaves when it is withdrawn', '    phieu: PH-1/2025\n', forms(consentForm({ rut_ngay: '02/01/2026' })), '2026-01-02', 0],
    ['is not there without a form', '', forms(), undefined, 0],
    ['is not there for a form that is not there', '    phieu: PH-9/2025\n', forms(), undefined, 0],
    [
      'is not there where a name alone was agreed to',
      '    phieu: PH-1/2025\n',
      forms(consentForm({ hinh_thuc: 'ten|chuyen-ke' })),
      undefined,
      0,
    ],
    ['is not there where one of two forms is missing', '    phieu: PH-1/2025 | PH-2/2025\n', forms(), undefined, 0],
    [
      'is there with both',
      '    phieu: PH-1/2025 | PH-2/2025\n',
      forms(consentForm(), consentForm({ so_phieu: 'PH-2/2025' })),
      undefined,
      1,
    ],
  ])('%s', (_, named, register, day, expected) => expect(shown({ ...photo(named), ...register }, day)).toHaveLength(expected))

  test('is told where it is left out, and before its form ends', () => {
    const say = (named: string, day?: string) =>
      problems(readSmall({ ...photo(named), ...forms() }, day))
        .filter(({ rule }) => /photo-consent|consent-ends/.test(rule))
        .map(({ level, rule, phrase }) => `${level} ${rule} ${phrase.vi.message}`)
    expect(say('    phieu: PH-1/2025\n')).toEqual([])
    expect(say('')).toEqual(['warning photo-consent Ảnh có người nhận ra được mà chưa ghi số phiếu đồng ý, nên ảnh không được đăng.'])
    expect(say('    phieu: PH-1/2025\n', '2026-07-01')).toEqual([
      'warning photo-consent Phiếu đồng ý “PH-1/2025” đã hết hạn, nên ảnh không được đăng.',
    ])
    expect(say('    phieu: PH-1/2025\n', '2026-06-20').join()).toContain('warning consent-ends')
  })
  test('says her name in its words only where that is covered', () => {
    const words = `'Chị ${mark} bên luống rau'`
    expect(shown({ ...photo('    phieu: PH-1/2025\n', words), ...forms() })[0]!.alt).toBe('Chị Y Mây bên luống rau')
    const unnamed = forms(consentForm({ hinh_thuc: 'anh|chuyen-ke' }))
    expect(shown({ ...photo('    phieu: PH-1/2025\n', words), ...unnamed })[0]!.alt).toBe('Chị một hội viên bên luống rau')
  })
})

describe('a recorded voice', () => {
  const item = 'tep: mot.mp3\n    tieng: vi\n    ngay: 20/11/2025\n    ai_doc: một hội viên\n    dong_y: PH-1/2025'
  const heard = { 'content/ghi-am/mot.mp3': plainRecording, 'content/so-tay/mot.mdx': page(`ghi_am:\n  - ${item}\n`) }
  const voice = (more: Cells = {}) => forms(consentForm({ hinh_thuc: 'giong-noi', ...more }))
  test.each<[string, object, string | undefined, number]>([
    ['is there while its form holds', voice(), undefined, 1],
    ['leaves when it ends', voice(), '2026-07-01', 0],
    ['leaves when it is withdrawn', voice({ rut_ngay: '02/01/2026' }), '2026-01-02', 0],
    ['is not there without a form', {}, undefined, 0],
    ['is not there where a story alone was agreed to', forms(), undefined, 0],
  ])('%s', (_, register, day, expected) => {
    const all = openSmall({ ...heard, ...register }, day)
    expect(all.recordings(all.page('handbook', 'mot', 'vi')!)).toHaveLength(expected)
  })
  test('is told where it is left out', () => {
    expect(told({ ...heard, ...voice() })).toEqual([])
    expect(told({ ...heard, ...voice() }, '2026-07-01').map((line) => line.replace(/ \d+$/, ''))).toEqual(['warning consent-expired'])
  })
})

describe('the state of a text', () => {
  const state = (more: string) => ({ 'content/so-tay/hai.mdx': page(more) })
  const isThere = (more: string, day: string) => openSmall(state(more), day).page('handbook', 'hai', 'vi') !== undefined
  test.each([
    ['a draft is never there', 'trang_thai: nhap\n', '2099-01-01', false],
    ['a text that waits for approval is there', 'trang_thai: cho-duyet\n', '2026-01-01', true],
    ['a text is not there a minute before its hour', "trang_thai: hen-gio\ndang_luc: '2026-03-01T08:30'\n", '2026-03-01T08:29', false],
    ['a text is there at its minute', "trang_thai: hen-gio\ndang_luc: '2026-03-01T08:30'\n", '2026-03-01T08:30', true],
    ['a text is there the day before it is withdrawn', "rut: { ngay: '02/03/2026', ly_do: Trùng. }\n", '2026-03-01', true],
    ['a text is not there from that day on', "rut: { ngay: '02/03/2026', ly_do: Trùng. }\n", '2026-03-02', false],
  ])('%s', (_, more, day, expected) => expect(isThere(more, day)).toBe(expected))

  test('only what was there and left has a notice', () => {
    const notices = (more: string) =>
      openSmall(state(more), '2026-03-02').edition.notices.map(({ slug, withdrawn }) => [slug, withdrawn?.reason.vi])
    expect(notices("rut: { ngay: '02/03/2026', ly_do: Trùng. }\n")).toEqual([['hai', 'Trùng.']])
    expect(notices('trang_thai: nhap\n')).toEqual([])
    expect(notices("trang_thai: hen-gio\ndang_luc: '2026-03-03T00:00'\n")).toEqual([])
  })
  test('a text in a language of the area leaves with the Vietnamese one, or by itself, and has its own notice', () => {
    const gone = "rut: { ngay: '02/03/2026', ly_do: Trùng. }\n"
    const notices = (vi: string, area: string, day = '2026-03-02') => {
      const all = openSmall({ 'content/so-tay/hai.mdx': page(vi), 'content/bdq/so-tay/hai.mdx': page(area) }, day)
      const own = all.edition.content.filter(({ slug }) => slug === 'hai').map(({ locale }) => locale)
      return { own, notices: all.edition.notices.map(({ locale, withdrawn }) => `${locale} ${withdrawn?.reason.vi}`) }
    }
    expect(notices('', '')).toEqual({ own: ['bdq', 'vi'], notices: [] })
    expect(notices(gone, '')).toEqual({ own: [], notices: ['bdq Trùng.', 'vi Trùng.'] })
    expect(notices('', gone)).toEqual({ own: ['vi'], notices: ['bdq Trùng.'] })
    expect(notices(gone, '', '2026-03-01').notices).toEqual([])
    expect(notices('trang_thai: nhap\n', '')).toEqual({ own: [], notices: [] })
  })
  test.each([
    ['trang_thai: hen-gio\n', 'error schedule'],
    ["trang_thai: hen-gio\ndang_luc: '27/11/2026 08:30'\n", 'error schedule'],
    ["trang_thai: hen-gio\ndang_luc: '2026-11-31T08:30'\n", 'error schedule'],
    ["trang_thai: hen-gio\ndang_luc: '2026-11-27'\n", 'error schedule'],
    ["trang_thai: da-duyet\ndang_luc: '2026-11-27T08:30'\n", 'error schedule'],
    ["trang_thai: hen-gio\ndang_luc: '2025-11-27T08:30'\n", 'warning schedule'],
    ["dinh_chinh: [{ ngay: '27/11/2099', noi_dung: Sửa. }]\n", 'error correction-date'],
  ])('%j is told: %s', (more, expected) => expect(told(state(more)).map((line) => line.replace(/ \d+$/, ''))).toEqual([expected]))

  test('the next minute at which something changes is known', () => {
    const all = { ...state("trang_thai: hen-gio\ndang_luc: '2026-03-01T08:30'\n"), ...forms() }
    expect(openSmall(all, '2026-01-01').nextMoment).toBe('2026-03-01T08:30')
    expect(openSmall(all, '2026-03-01T08:30').nextMoment).toBe('2026-07-01T00:00')
    expect(openSmall({}, '2026-01-01').nextMoment).toBeNull()
  })
})

describe('what leads to a text that is not there', () => {
  const draft = { 'content/so-tay/hai.mdx': page('trang_thai: nhap\n') }
  test.each([
    ['a link becomes its words', 'Xem [bài **hai**](/so-tay/hai/).', 'Xem bài **hai**.'],
    ['so does one in English', 'See [two](/en/so-tay/hai/).', 'See two.'],
    ['and one whose address stands elsewhere', 'Xem [bài hai][h].\n\n[h]: /so-tay/hai/', 'Xem bài hai.'],
    ['a link to another page stays', 'Xem [bài một](/so-tay/mot/).', 'Xem [bài một](/so-tay/mot/).'],
  ])('%s', (_, body, expected) => {
    expect(bodyOf({ ...draft, ...handbook(body) })).toBe(expected)
    expect(problems(readSmall({ ...draft, ...handbook(body) })).filter(({ level }) => level === 'error')).toEqual([])
  })
  test('a door and a redirect are gone, a model names no story', () => {
    const all = openSmall(
      {
        ...draft,
        ...story(),
        ...forms(),
        'content/trang-web.yaml': `${siteYaml}loi_vao:\n  - ten: Hai\n    den: /so-tay/hai/\n  - ten: Một\n    den: /so-tay/mot/\n`,
        'data/chuyen-huong.csv': csv('chuyen-huong', [
          { tu: '/so-tay/cu/', den: '/so-tay/hai/', tu_ngay: '01/01/2026' },
          { tu: '/guong-dien-hinh/cu/', den: '/guong-dien-hinh/ke/', tu_ngay: '01/01/2026' },
        ]),
        'data/mo-hinh.csv': csv('mo-hinh', [model('vuon', '90001', '2023', { cau_chuyen: 'ke' })]),
      },
      '2026-07-01',
    )
    expect(all.edition.site.doors.map(({ to }) => to)).toEqual(['/so-tay/mot/'])
    // What left has a notice, and an old address may lead to it.
    expect(all.edition.redirects.map(({ from }) => from)).toEqual(['/guong-dien-hinh/cu/'])
    expect(all.index.models.get('vuon')!.story).toBeNull()
    expect(all.index.stories.size).toBe(0)
  })
})

test.each([
  ['with its words', 'Chuyện kể.', 'Khác', 1],
  ['with its title', 'Chuyện khác hẳn.', 'Trang', 1],
  ['with neither', 'Chuyện khác hẳn.', 'Khác', 0],
])('a story copied from another %s is told', (_, body, title, times) => {
  const copy = {
    'content/cau-chuyen/sao.mdx': page(front('dong_y: khong-nhan-dien\n'), body).replace('tieu_de: Trang', `tieu_de: ${title}`),
  }
  const found = problems(readSmall({ ...story('dong_y: khong-nhan-dien\n'), ...copy })).filter(({ rule }) => rule === 'copied-story')
  expect(found).toHaveLength(times)
})

test('devices are told to drop what they kept whenever a form or a text changes, and at no other time', () => {
  const left = (changes: Parameters<typeof openSmall>[0], day?: string) => openSmall({ ...story(), ...changes }, day).leftOut
  expect(openSmall().leftOut).toBe('')
  expect(left(forms())).toBe(left(forms(), '2026-06-30'))
  const seen = [
    left(forms()),
    left(forms(), '2026-07-01'),
    left(forms(consentForm({ pham_vi: 'web' }))),
    left(forms(consentForm({ hinh_thuc: 'ten' }))),
  ]
  expect(new Set(seen).size).toBe(4)
})
