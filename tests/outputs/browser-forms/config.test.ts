/** What the forms are told: made from the schemas and the edition, the same on every run, and nothing that is hidden. */
import { describe, expect, test } from 'vitest'
import { formWords } from '../../../src/language/interface/browser-forms.ts'
import { tokenWords } from '../../../src/language/interface/token-words.ts'
import { pageForm } from '../../../src/model/schema/forms/page.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import { browserForms, type BrowserForms } from '../../../src/outputs/browser-forms/config.ts'
import { gitHostOf } from '../../../src/outputs/browser-forms/host.ts'
import { contentPolicy, formsPage } from '../../../src/outputs/browser-forms/page.ts'
import { fixtures } from '../../support/renditions.ts'

const { edition } = fixtures['minh-hoa']().vi.publication
const at = (repository: string | null) => ({ ...edition, site: { ...edition.site, repository } })
const forms = browserForms(edition, '/thu/', true)

interface AnyField {
  readonly name: string
  readonly label?: string
  readonly hint?: string
  readonly widget?: string
  readonly required?: boolean
  readonly pattern?: readonly [string, string]
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly fields?: readonly AnyField[]
  readonly collection?: string
  readonly file?: string
  readonly value_field?: string
  readonly display_fields?: readonly string[]
}
interface AnyCollection {
  readonly name: string
  readonly label: string
  readonly folder?: string
  readonly fields?: readonly AnyField[]
  readonly files?: readonly { readonly name: string; readonly file: string; readonly fields: readonly AnyField[] }[]
}
const collections = (of: BrowserForms = forms) => of.config.collections as unknown as readonly AnyCollection[]
const collection = (name: string) => collections().find((one) => one.name === name)!
const rowFields = (collectionName: string, file: string) =>
  collection(collectionName).files!.find(({ name }) => name === file)!.fields[0]!.fields!
const every = (fields: readonly AnyField[]): AnyField[] => fields.flatMap((field) => [field, ...every(field.fields ?? [])])
const blockFields = every(Object.values(forms.blocks).flat() as unknown as readonly AnyField[])
const allFields = collections().flatMap((one) => every([...(one.fields ?? []), ...(one.files ?? []).flatMap(({ fields }) => fields)]))

describe('the description of the forms', () => {
  test('is the same on every run', () => expect(JSON.stringify(browserForms(edition, '/thu/', true))).toBe(JSON.stringify(forms)))

  test('has a form for every register, every kind of text and every file of open figures', () => {
    expect(collection('so-bo').files!.map(({ name }) => name)).toEqual(Object.keys(schemas).filter((name) => name !== 'so-lieu'))
    expect(
      collections()
        .map(({ folder }) => folder)
        .filter(Boolean),
    ).toEqual(['content/so-tay', 'content/cau-chuyen', 'content/trang', 'content/en/so-tay', 'content/en/cau-chuyen', 'content/en/trang'])
    expect(collection('so-lieu').files!.map(({ file }) => file)).toEqual([
      'data/so-lieu/boi-canh.csv',
      'data/so-lieu/giu-kin.csv',
      'data/so-lieu/muc-tieu.csv',
      'data/so-lieu/thoi-gian.csv',
    ])
  })

  test.each(Object.keys(schemas).filter((name) => name !== 'so-lieu'))('%s: a field for every column, titled by the schema', (name) => {
    const { fields } = schemas[name as keyof typeof schemas]
    expect(rowFields('so-bo', name).map((field) => [field.name, field.label])).toEqual(fields.map((field) => [field.name, field.title]))
  })

  test('offers no confidential indicator, and hides its rows', () => {
    const secret = edition.indicators.filter(({ confidential }) => confidential).map(({ code }) => code)
    expect(secret.length).toBeGreaterThan(2)
    const offered = rowFields('so-lieu', 'boi-canh')
      .find(({ name }) => name === 'ma_chi_tieu')!
      .options!.map(({ value }) => value)
    expect(offered.length).toBeGreaterThan(2)
    expect(offered.filter((code) => secret.includes(code))).toEqual([])
    expect(forms.tables['csv-so-lieu']!.hidden).toEqual({ column: 'ma_chi_tieu', values: secret })
  })

  test('has no form for a file of confidential figures alone', () => {
    const secret = edition.indicators.find(({ confidential }) => confidential)!.code
    const [first] = edition.observations
    const kept = { ...first!, indicator: secret, origin: { ...first!.origin, file: 'data/so-lieu/kin.csv' } }
    const files = collections(browserForms({ ...edition, observations: [...edition.observations, kept] }, '/', true))
      .find(({ name }) => name === 'so-lieu')!
      .files!.map(({ name }) => name)
    expect(files).not.toContain('kin')
    expect(files.length).toBeGreaterThan(2)
  })

  test('every relation leads to a register and a column that are there', () => {
    const relations = [...allFields, ...blockFields].filter(({ widget }) => widget === 'relation')
    expect(relations.length).toBeGreaterThan(30)
    for (const { name, collection: to, file, value_field: value = '', display_fields: shown = [] } of relations) {
      const fields = file
        ? collection(to!)
            .files!.find((one) => one.name === file)!
            .fields.flatMap((list) => list.fields!.map((field) => `${list.name}.*.${field.name}`))
        : ['{{slug}}', ...collection(to!).fields!.map((field) => field.name)]
      for (const path of [value, ...shown]) expect.soft(fields, `${name} ${path}`).toContain(path)
    }
  })

  const story = (of: BrowserForms = forms) => every(collections(of).find(({ name }) => name === 'cau-chuyen')!.fields!)
  const [ofStory, ofPhoto] = ['dong_y', 'phieu'].map((key) => (of?: BrowserForms) => story(of).find(({ name }) => name === key)!)

  test('forms of consent are chosen from the register in the repository', () => {
    for (const field of [ofStory!(), ofPhoto!()]) expect(field).toMatchObject({ widget: 'relation', file: 'dong-y', multiple: true })
  })

  test('a story can say that it needs no form where there is no register', () => {
    const field = ofStory!(browserForms(edition, '/', false))
    expect(field.options!.map(({ value }) => value)).toEqual(['khong-nhan-dien', 'vai-tro'])
  })

  test('whatever names a row of a register is chosen, not typed', () => {
    const typed = (fields: readonly AnyField[]) =>
      fields.filter(({ widget }) => widget === 'string' || widget === 'text').map(({ name }) => name)
    const refs = [...Object.values(schemas), pageForm].flatMap(({ fields }) =>
      fields.flatMap((field) => ('ref' in field ? [field.name] : [])),
    )
    expect(typed(story()).filter((name) => refs.includes(name as (typeof refs)[number]) || name === 'phieu')).toEqual([])
    expect(typed(rowFields('so-bo', 'don-vi')).filter((name) => /^(?:thuoc|ke_thua)$/.test(name))).toEqual([])
    for (const name of Object.keys(schemas).filter((one) => one !== 'so-lieu')) {
      const own = schemas[name as keyof typeof schemas].fields.flatMap((field) => ('ref' in field ? [field.name as string] : []))
      expect
        .soft(
          typed(rowFields('so-bo', name)).filter((column) => own.includes(column)),
          name,
        )
        .toEqual([])
    }
    expect(typed(forms.blocks['Nguon'] as unknown as readonly AnyField[])).toEqual(['muc'])
    expect(typed(forms.blocks['Nguoi'] as unknown as readonly AnyField[])).toEqual(['thay', 'trong'])
  })

  test('a code of a unit is offered once, with all its bearers', () => {
    const units = rowFields('so-lieu', 'boi-canh').find(({ name }) => name === 'ma_don_vi')!.options!
    expect(new Set(units.map(({ value }) => value)).size).toBe(units.length)
    expect(units.length).toBe(new Set(edition.units.map(({ code }) => code)).size)
  })

  test('every field speaks Vietnamese', () => {
    const english = new Set<string>(Object.values(schemas).flatMap(({ fields }) => fields.map(({ titleEn }) => titleEn)))
    for (const { name, label = '', options = [] } of [...allFields, ...blockFields]) {
      expect.soft(english.has(label) && !/^(?:Logo)$/.test(label), `${name}: ${label}`).toBe(false)
      for (const option of options) expect.soft(option.label, name).not.toBe(Object.hasOwn(tokenWords, option.value) ? option.value : '')
    }
  })

  test('what a pattern refuses is said in Vietnamese, and what the fixture holds is not refused', () => {
    const messages = new Set(Object.values(formWords.refused))
    const patterns = allFields.flatMap(({ pattern }) => (pattern ? [pattern] : []))
    expect(patterns.length).toBeGreaterThan(100)
    for (const [pattern, message] of patterns) {
      expect.soft(() => new RegExp(pattern)).not.toThrow()
      expect.soft(messages).toContain(message)
    }
  })

  const patternOf = (file: string, column: string) => new RegExp(rowFields('so-bo', file).find(({ name }) => name === column)!.pattern![0])
  test.each([
    ['chi-tieu', 'can_duoi', ['0', '-7,5', '', 'undefined'], ['7.5', '1.250', '1e3', 'hai']],
    ['nguon', 'ngay_dang', ['31/12/2025', ''], ['31/13/2025', '2025-12-31', '1/2/2025']],
    [
      'muc-tieu',
      'tu_ky',
      ['2023', '11/2024', '30/06/2025', '2021-2023', '01/2022-06/2023', 'dau 2024', 'cuoi 2021'],
      ['13/2024', 'giữa 2024'],
    ],
    ['nguon', 'dia_chi', ['https://vi-du.example/a', ''], ['vi-du.example', 'javascript:alert(1)']],
  ])('%s.%s', (file, column, good, bad) => {
    const pattern = patternOf(file, column)
    for (const text of good) expect.soft(pattern.test(text), text).toBe(true)
    for (const text of bad) expect.soft(pattern.test(text), text).toBe(false)
  })

  test('no list of choices is empty: the program would not start', () => {
    const site = { ...edition.site, parts: [], groups: [], themes: [] }
    for (const of of [
      forms,
      browserForms({ ...edition, site }, '/', true),
      browserForms({ ...edition, site, units: [], indicators: [], observations: [] }, '/', true),
    ]) {
      const fields = collections(of).flatMap((one) => every([...(one.fields ?? []), ...(one.files ?? []).flatMap(({ fields }) => fields)]))
      expect(fields.filter(({ widget, options }) => widget === 'select' && (options ?? []).length === 0).map(({ name }) => name)).toEqual(
        [],
      )
      expect(collections(of).filter(({ files }) => files?.length === 0)).toEqual([])
    }
  })

  test('an edition without texts, figures and registers has forms all the same', () => {
    const none = browserForms({ ...edition, units: [], indicators: [], observations: [] }, '/', true)
    expect(collections(none).map(({ name }) => name)).not.toContain('so-lieu')
    expect(none.tables['csv-so-lieu']!.hidden).toBeUndefined()
  })

  test('names with quotation marks and signs stay what they are', () => {
    const [first, ...others] = edition.indicators
    const name = { vi: 'Số "hộ" </script> & `${a}`', en: '' }
    const quoted = browserForms({ ...edition, indicators: [{ ...first!, confidential: false, name }, ...others] }, '/', true)
    expect((JSON.parse(JSON.stringify(quoted)) as BrowserForms).config.collections).toEqual(quoted.config.collections)
    expect(JSON.stringify(quoted)).toContain(JSON.stringify(`${first!.code}: ${name.vi}`))
  })
})

describe('the git host', () => {
  test.each([
    ['https://github.com/co-quan/nep-moi', 'github', 'co-quan/nep-moi', 'https://api.github.com'],
    ['https://github.com/co-quan/nep-moi.git', 'github', 'co-quan/nep-moi', 'https://api.github.com'],
    ['https://gitlab.com/tinh/huyen/nep-moi/', 'gitlab', 'tinh/huyen/nep-moi', 'https://gitlab.com'],
    ['https://gitlab.tinh.example/huyen/nep-moi', 'gitlab', 'huyen/nep-moi', 'https://gitlab.tinh.example'],
    ['https://codeberg.org/co-quan/nep-moi', 'gitea', 'co-quan/nep-moi', 'https://codeberg.org'],
  ])('%s', (address, name, repository, api) => {
    expect(gitHostOf(address)).toMatchObject({ name, repository, api })
    const { config, host } = browserForms(at(address), '/', true)
    expect(config.backend).toMatchObject({ name, repo: repository, auth_methods: ['token'] })
    expect(contentPolicy(host)).toContain(`connect-src 'self' blob: data: ${api};`)
  })

  test.each([
    null,
    '',
    'không',
    'https://vi-du.example/kho',
    'http://github.com/a/b',
    'https://github.com/a',
    'https://github.com/a/b/c',
    "https://gitlab.com/a/b'; script-src *",
  ])('%s: none, and the page asks nobody', (address) => {
    const { host } = browserForms(at(address), '/', true)
    expect(host).toBeNull()
    expect(contentPolicy(host)).toContain("connect-src 'self' blob: data:;")
    expect(formsPage(host)).not.toMatch(/https?:/)
  })
})
