import { describe, expect, test } from 'vitest'
import { page, problems, readSmall, siteYaml } from '../../support/small-edition.ts'
import { plainRecording, taggedRecording } from '../../support/recordings.ts'

const keys = {
  tep: 'mot.mp3',
  tieng: 'vi',
  ngay: "'20/11/2025'",
  ai_doc: 'cán bộ văn hóa xã',
  dong_y: 'vai-tro',
}
type Keys = Readonly<Record<string, string | undefined>>
const front = (...items: readonly Keys[]) =>
  `ghi_am:\n${items
    .map((item) => {
      const lines = Object.entries({ ...keys, ...item }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
      return `  - ${lines.join('\n    ')}\n`
    })
    .join('')}`

type Files = Parameters<typeof readSmall>[0]
const read = (item: Keys, files: Files = {}, body = 'Chữ.') =>
  readSmall({ 'content/ghi-am/mot.mp3': plainRecording, 'content/so-tay/mot.mdx': page(front(item), body), ...files })
const found = (item: Keys, files?: Files, body?: string) => problems(read(item, files, body)).map(({ level, rule }) => `${level} ${rule}`)
/** The code that the check tells an editor to write down. */
const codeOf = (item: Keys = {}, files?: Files, body?: string): string =>
  problems(read({ ...item, ma_loi: undefined }, files, body)).flatMap(
    ({ phrase }) => /ma_loi: '(\w{8})'/.exec(phrase.vi.fix)?.[1] ?? [],
  )[0]!

test('a recording with everything said of it is sound', () => expect(found({ ma_loi: `'${codeOf()}'` })).toEqual([]))

test('a text that cannot be read is told of itself, and not by its recording', () =>
  expect(found({}, {}, 'Chữ <img src=x> chữ.')).toEqual(['error mdx-syntax']))

describe('files', () => {
  test.each<[string, Keys, Files, string]>([
    ['that is not there', { tep: 'hai.mp3' }, {}, 'error recording-file'],
    ['that is no MP3', {}, { 'content/ghi-am/mot.mp3': 'chữ' }, 'error recording-file'],
    ['that is cut short', {}, { 'content/ghi-am/mot.mp3': plainRecording.subarray(0, 6000) }, 'error recording-file'],
    ['in a form of telephones', {}, { 'content/ghi-am/hai.m4a': 'x' }, 'error recording-file'],
    ['whose name is no file’s', { tep: "'../mot.mp3'" }, {}, 'error recording-file'],
    ['with a capital in its name', {}, { 'content/ghi-am/Hai.mp3': plainRecording }, 'error file-name'],
    ['beside a text', {}, { 'content/so-tay/hai.mp3': plainRecording }, 'error misplaced-file'],
    ['that no text names', {}, { 'content/ghi-am/hai.mp3': plainRecording }, 'warning unused-file'],
    ['of words that no text names', {}, { 'content/ghi-am/hai.txt': 'Lời.' }, 'warning unused-file'],
    ['longer than the site file allows', {}, limits(siteYaml, 'phut: 1'), 'error recording-length'],
    ['heavier than the site file allows', {}, limits(siteYaml, 'kb: 10'), 'error recording-length'],
  ])('%s', (_, item, files, expected) => expect(found(item, files)).toContain(expected))

  test('with tags are as sound as without: they are left out', () =>
    expect(found({}, { 'content/ghi-am/mot.mp3': taggedRecording() })).toEqual(['warning recording-code']))
})

/** A site file with a limit; for that of minutes, a recording of more than one. */
function limits(yaml: string, limit: string): NonNullable<Files> {
  const long = Buffer.concat(Array.from({ length: 13 }, () => plainRecording.subarray(72)))
  return {
    'content/trang-web.yaml': `${yaml}ghi_am: { ${limit} }\n`,
    'content/ghi-am/mot.mp3': limit.startsWith('phut') ? long : plainRecording,
  }
}

describe('keys', () => {
  test.each<[string, Keys, string]>([
    ['a language that is none', { tieng: 'bana' }, 'error unknown-value'],
    ['the code for trials in a real edition', { tieng: 'qaa' }, 'error trial-language'],
    ['no language', { tieng: undefined }, 'error missing-value'],
    ['no file', { tep: undefined }, 'error missing-value'],
    ['no day', { ngay: undefined }, 'error missing-value'],
    ['nobody who reads', { ai_doc: undefined }, 'error missing-value'],
    ['a day that is none', { ngay: "'31/02/2025'" }, 'error date-format'],
    ['no consent', { dong_y: undefined }, 'error consent'],
    ['a form that is not registered', { dong_y: 'P-012' }, 'warning consent-gap'],
    ['a misspelt key', { loii: 'a.txt' }, 'error unknown-key'],
  ])('%s', (_, item, expected) => expect(found(item)).toContain(expected))

  test('pages that are neither handbook nor story have none', () =>
    expect(
      problems(readSmall({ 'content/trang/hai.mdx': page(front({})), 'content/ghi-am/mot.mp3': plainRecording })).map(({ rule }) => rule),
    ).toContain('unknown-key'))
})

describe('what is said', () => {
  test('in a language that the text is not in is asked for in writing', () =>
    expect(found({ tieng: 'bdq', ma_loi: `'${codeOf({ tieng: 'bdq' })}'` })).toEqual(['warning recording-words']))

  test('in writing, is there', () => {
    const item = { tieng: 'bdq', loi: 'mot.txt' }
    const files = { 'content/ghi-am/mot.txt': 'Lời bịa.\n' }
    expect(found({ ...item, ma_loi: `'${codeOf(item, files)}'` }, files)).toEqual([])
    expect(found(item)).toContain('error recording-words')
    expect(found(item, { 'content/ghi-am/mot.txt': ' \n' })).toContain('error recording-words')
  })

  test('in writing, names nobody', () =>
    expect(found({ loi: 'mot.txt' }, { 'content/ghi-am/mot.txt': 'Gọi 0905123456.' })).toContain('error personal-data'))
})

describe('a recording that is older than its text', () => {
  test('is told by the words, with the code to write', () => {
    const ma_loi = `'${codeOf()}'`
    const [finding] = problems(read({ ma_loi }, {}, 'Chữ khác.'))
    expect(finding).toMatchObject({ level: 'warning', rule: 'recording-older', file: 'content/so-tay/mot.mdx', line: 6 })
    expect(finding!.phrase.vi.fix).toContain(`ma_loi: '${codeOf({}, {}, 'Chữ khác.')}'`)
  })
  test('is not when only typing was mended', () => expect(found({ ma_loi: `'${codeOf()}'` }, {}, 'chữ')).toEqual([]))
  test('is when its own words were changed', () => {
    const [item, files] = [{ loi: 'mot.txt' }, { 'content/ghi-am/mot.txt': 'Lời một.' }]
    const code = `'${codeOf(item, files)}'`
    expect(found({ ...item, ma_loi: code }, { 'content/ghi-am/mot.txt': 'Lời hai.' })).toEqual(['warning recording-older'])
  })
  test('is when a figure that the text quotes was changed', () => {
    const body = 'Có <SoLieu ma="CT2" don_vi="90001" ky="2023" /> hộ.'
    const code = `'${codeOf({}, {}, body)}'`
    expect(found({ ma_loi: code }, {}, body)).toEqual([])
    const figures = 'ky;ma_don_vi;ma_chi_tieu;tu_so;mau_so;nguon\n2023;90001;CT2;41;96;bao-cao\n'
    expect(found({ ma_loi: code }, { 'data/so-lieu/a.csv': figures }, body)).toEqual(['warning recording-older'])
  })
  test('may be, where nobody wrote down what was read', () => expect(found({})).toEqual(['warning recording-code']))
})
