import { describe, expect, test } from 'vitest'
import { dictionary } from '../../../src/model/schema/dictionary.ts'
import { contentFolders } from '../../../src/model/schema/forms/content-folders.ts'
import { pageFields, pageForm } from '../../../src/model/schema/forms/page.ts'
import { paperForms } from '../../../src/model/schema/forms/paper-forms.ts'
import { searchForm } from '../../../src/model/schema/forms/search.ts'
import { siteForm } from '../../../src/model/schema/forms/site.ts'
import { componentOf } from '../../../src/model/schema/components.ts'
import { problems, page, readSmall, siteYaml } from '../../support/small-edition.ts'

const found = (changes: Parameters<typeof readSmall>[0]) => problems(readSmall(changes)).map(({ rule, line, value }) => [rule, line, value])

describe.each([pageForm, siteForm, searchForm, paperForms])('the form $name', (form) => {
  test('names every key in Vietnamese and English, each once, in NFC', () => {
    expect(new Set(form.fields.map(({ name }) => name)).size).toBe(form.fields.length)
    for (const { name, title, titleEn } of form.fields) {
      expect(name).toMatch(/^[a-z][a-z_]*$/)
      expect(title.normalize('NFC')).toBe(title)
      expect(titleEn).not.toBe('')
    }
  })
})

test('only stories have the keys of stories, and only the handbook its parts', () => {
  expect(pageFields('story').map(({ name }) => name)).toEqual(pageForm.fields.map(({ name }) => name).filter((name) => name !== 'phan'))
  expect(pageFields('handbook').map(({ name }) => name)).not.toContain('dong_y')
  expect(pageFields('page')).toEqual(pageFields('handbook').filter(({ name }) => name !== 'phan' && name !== 'ghi_am'))
  expect(Object.values(contentFolders).toSorted()).toEqual(['handbook', 'page', 'story'])
})

test('a name that every object has is no component', () => {
  expect(componentOf('SoLieu')?.attributes.map(({ name }) => name)).toEqual(['ma', 'ky', 'don_vi', 'chuan', 'viet'])
  expect(['constructor', 'toString', '__proto__'].map(componentOf)).toEqual([undefined, undefined, undefined])
})

test('the dictionary shows the tables, then the forms, and the keys of groups', () => {
  const entries = dictionary()
  expect(entries.slice(-4).map(({ name }) => name)).toEqual(['bai-viet', 'trang-web', 'tim-kiem', 'bieu-mau'])
  const names = entries.at(-3)?.fields.map(({ name }) => name)
  expect(names).toContain('nhom[].ma')
  expect(names).toContain('ban_do.giay_phep')
  expect(names).not.toContain('nhom')
})

describe('the site file', () => {
  const site = (change: (yaml: string) => string) => ({ 'content/trang-web.yaml': change(siteYaml) })
  test.each([
    ['is clean as it stands', site((yaml) => yaml), []],
    ['a key that the form does not have', site((yaml) => `${yaml}tenn: A\n`), [['unknown-key', 13, undefined]]],
    ['no first year', site((yaml) => yaml.replace('tu_nam: 2021\n', '')), [['missing-value', 1, undefined]]],
    ['years the wrong way round', site((yaml) => yaml.replace('2021', '2026')), [['year-span', 7, undefined]]],
    ['a year of five digits', site((yaml) => yaml.replace('den_nam: 2025', 'den_nam: 20255')), [['year-span', 7, undefined]]],
    ['a name of blanks alone', site((yaml) => yaml.replace('ten: Ví dụ\n', "ten: '  '\n")), [['missing-value', 2, undefined]]],
    ['a year in words', site((yaml) => yaml.replace('2021', 'xưa')), [['front-matter-type', 7, 'xưa']]],
    ['a threshold below the least', site((yaml) => `${yaml}so_dem_nho: -1\n`), [['threshold', 13, '-1']]],
    ['a kind that is none', site((yaml) => yaml.replace('loai: that', 'loai: thatt')), [['unknown-value', 1, 'thatt']]],
    [
      'a kind named like a property of every object',
      site((yaml) => yaml.replace('loai: that', 'loai: constructor')),
      [['unknown-value', 1, 'constructor']],
    ],
    [
      'a comma that cuts a group name in two',
      site((yaml) => yaml.replace('ten: Hộ nghèo }', 'ten: Hộ nghèo, cận nghèo }')),
      [['unknown-key', 12, undefined]],
    ],
    ['a group without its name', site((yaml) => yaml.replace(', ten: Hộ nghèo', '')), [['missing-value', 12, undefined]]],
    [
      'groups that are no groups',
      site((yaml) => yaml.replace('{ ma: ngheo, ten: Hộ nghèo }', 'ngheo')),
      [['front-matter-type', 11, 'ngheo']],
    ],
    ['a map that is a word', site((yaml) => `${yaml}ban_do: tep.geojson\n`), [['front-matter-type', 13, 'tep.geojson']]],
  ])('%s', (_name, changes, expected) => {
    const reading = found(changes).filter(([rule]) => rule !== 'unknown-group')
    expect(reading).toEqual(expected)
  })
})

describe('front matter', () => {
  test('English keys of habit are read as the Vietnamese ones', () => {
    expect(found({ 'content/so-tay/hai.mdx': '---\ntitle: A\ndescription: B\norder: 2\nnguon: [bao-cao]\n---\nChữ.\n' })).toEqual([])
  })
  test('a key of stories is unknown on a page of the handbook', () => {
    expect(found({ 'content/so-tay/hai.mdx': page("ky: '2023'\n") })).toEqual([['unknown-key', 5, undefined]])
  })
  test('a key named like a property of every object is unknown', () => {
    expect(found({ 'content/so-tay/hai.mdx': page('constructor: A\n') })).toEqual([['unknown-key', 5, undefined]])
  })
})

test('a status named like a property of every object is refused', () => {
  const row = 'ky;ma_don_vi;ma_chi_tieu;gia_tri;trang_thai;nguon\n2023;90001;CT2;32,3;constructor;bao-cao\n'
  expect(found({ 'data/so-lieu/a.csv': row })).toEqual([['unknown-value', 2, 'constructor']])
})
