/** What people type wrong around stories, photos, consents and hours: each is told in one sentence with what to type instead. */
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { photoText, withPhoto } from '../../support/page-photo.ts'
import { consentForm } from '../../support/consent-form.ts'
import { csv, page, problems, readSmall, type Cells } from '../../support/small-edition.ts'
import { openSmall } from '../../support/small-publication.ts'

type Changes = NonNullable<Parameters<typeof readSmall>[0]>

const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#484' } })
  .jpeg()
  .toBuffer()
const story = (front: string, name = 'ke'): Changes => ({
  [`content/cau-chuyen/${name}.mdx`]: page(`ma_don_vi: '90001'\n${front}`, 'Chuyện kể.'),
})
const nobody = 'dong_y: khong-nhan-dien\n'
const rests = 'dong_y: PH-1/2025\n'
const form = (more: Cells = {}): Changes => ({ 'data/dong-y.csv': csv('dong-y', [consentForm(more)]) })
const without = (key: string) => photoText().replace(new RegExp(`    ${key}: .*\n`), '')

test.each<[string, Changes, string, string, RegExp]>([
  [
    'an unknown place',
    { 'content/cau-chuyen/ke.mdx': page(`ma_don_vi: '99999'\n${nobody}`) },
    'error unknown-unit',
    '5',
    /^Mã “99999” không có/,
  ],
  ['an unknown model', story(`${nobody}mo_hinh: khong-co\n`), 'error unknown-model', '7', /^Mã “khong-co” không có/],
  ['a photo without words for it', withPhoto(without('mo_ta'), jpeg), 'error missing-value', '6', /thiếu “mo_ta”/],
  ['a photo without credit', withPhoto(without('tac_gia'), jpeg), 'error missing-value', '6', /thiếu “tac_gia”/],
  [
    'two texts of one name but for case',
    { ...story(nobody), ...story(nobody, 'Ke') },
    'error unportable-name',
    '',
    /chỉ khác nhau chữ hoa/,
  ],
  [
    'a correction on no day',
    story(`${nobody}dinh_chinh: [{ ngay: 31/02/2026, noi_dung: Sửa. }]\n`),
    'error date-format',
    '7',
    /^Không có ngày/,
  ],
  ['a withdrawal on no day', story(`${nobody}rut: { ngay: mai, ly_do: Sai. }\n`), 'error date-format', '7', /không phải cách ghi ngày/],
  ['a form that ends on no day', form({ den_ngay: '31/06/2026' }), 'error date-format', '2', /^Không có ngày/],
  ['an hour that is none', story(`${nobody}trang_thai: hen-gio\ndang_luc: '8h30'\n`), 'error schedule', '8', /không phải ngày giờ/],
])('%s is refused', (_, changes, rule, line, message) => {
  const errors = problems(readSmall(changes)).filter((finding) => finding.level === 'error')
  const found = errors.find((finding) => `${finding.level} ${finding.rule}` === rule)
  expect(found?.phrase.vi.message).toMatch(message)
  expect([String(found?.line ?? ''), found?.phrase.vi.fix === '']).toEqual([line, false])
})

test.each<[string, Changes, string | undefined, string, RegExp, number]>([
  ['an unknown consent', { ...story('dong_y: PH-9/2025\n'), ...form() }, undefined, 'consent-gap', /không có trong data\/dong-y.csv/, 0],
  ['a deleted consent', { ...story(rests), ...form({ so_phieu: 'PH-2/2025' }) }, undefined, 'consent-gap', /không có trong/, 0],
  ['an expired consent', { ...story(rests), ...form() }, '2026-07-01', 'consent-expired', /đã hết hạn/, 0],
  [
    'a child with one consent',
    { ...story(rests), ...form({ doi_tuong: 'tre-em', dai_dien_dong_y: 'co' }) },
    undefined,
    'consent-gap',
    /chưa đủ hai lời đồng ý/,
    0,
  ],
  [
    'an hour that has passed',
    story(`${nobody}trang_thai: hen-gio\ndang_luc: '2025-11-27T08:30'\n`),
    undefined,
    'schedule',
    /^Giờ hẹn .* đã qua/,
    1,
  ],
  ['a story copied and not changed', { ...story(nobody), ...story(nobody, 'sao') }, undefined, 'copied-story', /^Bài có cùng phần chữ/, 2],
])('%s is told, and the build goes on', (_, changes, day, rule, message, stories) => {
  const found = problems(readSmall(changes, day))
  expect(found.map((finding) => `${finding.level} ${finding.rule}`)).toEqual([`warning ${rule}`])
  expect(found[0]!.phrase.vi.message).toMatch(message)
  expect(found[0]!.phrase.vi.fix).not.toBe('')
  expect(openSmall(changes, day).pages('story')).toHaveLength(stories)
})

test('an edition without stories is as sound as any', () => {
  expect(problems(readSmall())).toEqual([])
  expect(openSmall().pages('story')).toEqual([])
})
