/** What the registers about the plan cannot say: clauses, deeds, roles, bodies that ended, official files, addresses that moved. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { csv, readSmall, type Cells } from '../../support/small-edition.ts'

type Changes = Parameters<typeof readSmall>[0]

const told = (changes: Changes) =>
  readSmall(changes)
    .findings.filter(({ level }) => level === 'error')
    .map(({ rule, file, line, field }) => `${rule} ${file}:${line ?? ''} ${field ?? ''}`)

const body = { ten: 'Ban', cap: 'huyen' }
const task = { ma: 'III.1', so_in: '1', phan: 'nhiem-vu', ten: 'Việc', noi_dung: 'Làm.' }
const bodies = csv('co-quan', [
  { ma: 'ban', ...body },
  { ma: 'hoi', ten: 'Hội', cap: 'huyen' },
])
const tasks = (more: Cells = {}) => csv('nhiem-vu', [{ ...task, ...more }])
const clause = (code: string) => ({ ma: code, phan: 'II', thu_tu: '1', ten: 'Mục', noi_dung: 'Nói.' })

describe('a clause', () => {
  test('that an indicator or a task names stands in the register, where there is one', () => {
    expect(told({ 'data/dieu-khoan.csv': csv('dieu-khoan', [clause('II.5')]) })).toEqual(['unknown-clause data/chi-tieu.csv:2 dieu_khoan'])
    expect(
      told({ 'data/dieu-khoan.csv': csv('dieu-khoan', [clause('II.4')]), 'data/nhiem-vu.csv': tasks({ dieu_khoan: 'III.9' }) }),
    ).toEqual(['unknown-clause data/nhiem-vu.csv:2 dieu_khoan'])
  })
  test('needs no register', () =>
    expect(told({ 'data/dieu-khoan.csv': null, 'data/viec-lam.csv': null, 'data/chuyen-huong.csv': null })).toEqual([]))
})

describe('a deed', () => {
  const deed = { ma: 'mot', nhiem_vu: 'III.1', noi: '90001', khi_nao: '2022', viec: 'Họp dân.', nguon: 'bao-cao' }
  const at = (rule: string, field: string) => `${rule} data/viec-lam.csv:2 ${field}`
  test.each<[string, Cells, string[]]>([
    ['is clean with a source', {}, []],
    ['is clean without a period, in the words of its source', { khi_nao: '', khi_nao_chu: 'sau hai năm' }, []],
    ['needs a document or a source', { nguon: '' }, [at('deed-evidence', 'nguon')]],
    ['was done for a task that is there', { nhiem_vu: 'III.9' }, [at('unknown-task', 'nhiem_vu')]],
    ['was done by bodies that are there', { ai_lam: 'hoi-la' }, [at('unknown-organisation', 'ai_lam')]],
    ['names a source that is there', { nguon: 'khong-co' }, [at('unknown-source', 'nguon')]],
    ['names a document that is there', { van_ban: 'khong-co' }, [at('unknown-document', 'van_ban')]],
    ['was done in a unit that is there', { noi: '99999' }, [at('unknown-unit', 'noi')]],
    ['was done where there was such a unit then', { noi: '98' }, [at('deed-unit', 'noi')]],
    ['was not done after the edition’s day', { noi: '98', khi_nao: '2099' }, [at('future-date', 'khi_nao')]],
    ['names no private person’s number', { viec: 'Gọi 0912 345 678.' }, [at('personal-data', 'viec')]],
  ])('%s', (_, change, expected) => {
    expect(told({ 'data/nhiem-vu.csv': tasks(), 'data/viec-lam.csv': csv('viec-lam', [{ ...deed, ...change }]) })).toEqual(expected)
  })
})

describe('the roles of a task', () => {
  test.each(['chu_tri', 'tham_muu', 'chi_dao', 'duoc_giao'])('nobody is in %s and helps with it, too', (column) => {
    const changes = { 'data/co-quan.csv': bodies, 'data/nhiem-vu.csv': tasks({ [column]: 'hoi', phoi_hop: 'hoi|ban' }) }
    expect(told(changes)).toEqual(['lead-and-partner data/nhiem-vu.csv:2 phoi_hop'])
  })
})

describe('a body that ended', () => {
  test.each<[string, Cells, string[]]>([
    ['may leave open who took over', { den_ngay: '30/06/2025' }, []],
    ['hands over to another', { den_ngay: '30/06/2025', noi_tiep_nhan: 'ban' }, []],
    ['has a last day if it handed over', { noi_tiep_nhan: 'ban' }, ['organisation-ended data/co-quan.csv:3 noi_tiep_nhan']],
    [
      'does not take over from itself',
      { den_ngay: '30/06/2025', noi_tiep_nhan: 'hoi' },
      ['organisation-ended data/co-quan.csv:3 noi_tiep_nhan'],
    ],
  ])('%s', (_, change, expected) => {
    const changed = csv('co-quan', [
      { ma: 'ban', ...body },
      { ma: 'hoi', ten: 'Hội', cap: 'huyen', ...change },
    ])
    expect(told({ 'data/co-quan.csv': changed })).toEqual(expected)
  })
})

describe('an official file', () => {
  const pdf = '%PDF-1.7 văn bản'
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const whole = { tep: 'ke-hoach.pdf', tep_ngay: '01/02/2024', tep_nguon: 'bao-cao', tep_sha256: sha(pdf) }
  const document = { ma: 'vb', loai: 'Kế hoạch', ten: 'Thử', noi_ban_hanh: 'Ban', vai_tro: 'ke-hoach' }
  const at = (field: string) => ['document-file', 'data/van-ban.csv:2', field].join(' ')
  test.each<[string, Cells, string | null, string[]]>([
    ['is offered with day, source and fingerprint', whole, pdf, []],
    ['may have its fingerprint in capitals', { ...whole, tep_sha256: sha(pdf).toUpperCase() }, pdf, []],
    ['is there', whole, null, [at('tep')]],
    ['is the file that its fingerprint is of', { ...whole, tep_sha256: sha('khác') }, pdf, [at('tep_sha256')]],
    ['is a PDF', { ...whole, tep_sha256: sha('chữ') }, 'chữ', [at('tep')]],
    ['has a day', { ...whole, tep_ngay: '' }, pdf, [at('tep_ngay')]],
    ['has a source', { ...whole, tep_nguon: '' }, pdf, [at('tep_nguon')]],
    ['has a fingerprint', { ...whole, tep_sha256: '' }, pdf, [at('tep_sha256')]],
    ['has a name that every machine can hold', { ...whole, tep: 'Kế hoạch.pdf' }, pdf, [at('tep')]],
    ['is named where it is spoken of', { ...whole, tep: '' }, pdf, ['tep_ngay', 'tep_nguon', 'tep_sha256'].map(at)],
  ])('%s', (_, cells, file, expected) => {
    expect(
      told({
        'data/van-ban.csv': csv('van-ban', [{ ...document, ...cells }]),
        ...(file === null ? {} : { 'data/van-ban/ke-hoach.pdf': file }),
      }),
    ).toEqual(expected)
  })
  test('that no document names is told', () => {
    const found = readSmall({ 'data/van-ban/thua.pdf': pdf }).findings.map(({ rule, file }) => `${rule} ${file}`)
    expect(found).toContain('unused-file data/van-ban/thua.pdf')
  })
})

describe('a redirect', () => {
  const rows = (...pairs: readonly (readonly [string, string])[]) => ({
    'data/chuyen-huong.csv': csv(
      'chuyen-huong',
      pairs.map(([tu, den]) => ({ tu, den, tu_ngay: '27/11/2026' })),
    ),
  })
  const at = (rule: string, line: number, field: string) => `${rule} data/chuyen-huong.csv:${line} ${field}`
  test.each<[string, readonly (readonly [string, string])[], string[]]>([
    ['leads to a page', [['/cu/', '/ke-hoach/']], []],
    [
      'leads to a part of a page, or home',
      [
        ['/cu/', '/ke-hoach/#nhiem-vu'],
        ['/dau/', '/'],
      ],
      [],
    ],
    ['leads to an indicator', [['/cu/', '/so-lieu/ct2/']], []],
    ['begins and ends with a stroke', [['/cu', '/ke-hoach/']], [at('redirect-form', 2, 'tu')]],
    ['is written without a language', [['/en/cu/', '/ke-hoach/']], [at('redirect-form', 2, 'tu')]],
    ['leads nowhere outside', [['/cu/', 'https://example.org/']], [at('redirect-form', 2, 'den')]],
    ['leads to a page that is there', [['/cu/', '/khong-co/']], [at('redirect-target', 2, 'den')]],
    ['does not lead to a page kept for later', [['/cu/', '/trung-bay/']], [at('redirect-target', 2, 'den')]],
    ['does not stand over a page of the product', [['/so-lieu/', '/ke-hoach/']], [at('reserved-address', 2, 'tu')]],
    ['does not stand over an indicator', [['/so-lieu/ct2/', '/ke-hoach/']], [at('address-clash', 2, 'tu')]],
    [
      'leads there in one step',
      [
        ['/cu/', '/giua/'],
        ['/giua/', '/ke-hoach/'],
      ],
      [at('redirect-chain', 2, 'den')],
    ],
    [
      'does not go in a circle',
      [
        ['/cu/', '/giua/'],
        ['/giua/', '/cu/'],
      ],
      [at('redirect-chain', 2, 'den'), at('redirect-chain', 3, 'den')],
    ],
    ['does not lead to itself', [['/cu/', '/cu/']], [at('redirect-chain', 2, 'den')]],
    [
      'is one for each address',
      [
        ['/cu/', '/ke-hoach/'],
        ['/cu/', '/mo-hinh/'],
      ],
      [at('duplicate-key', 3, 'tu')],
    ],
  ])('%s', (_, pairs, expected) => expect(told(rows(...pairs))).toEqual(expected))
})
