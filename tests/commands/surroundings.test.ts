import { describe, expect, test } from 'vitest'
import { explain } from '../../src/commands/explain.ts'
import {
  baseProblem,
  clockProblem,
  editionProblem,
  pathProblem,
  portProblem,
  siteProblem,
  surroundingsProblems,
} from '../../src/commands/surroundings.ts'
import { PlainError } from '../../src/model/plain-error.ts'

describe('SITE_URL', () => {
  test.each([
    '',
    'https://nepmoi.vn',
    'https://nepmoi.vn/',
    'http://10.0.0.7:8080',
    'https://nếp-mới.vn',
    'HTTPS://NEPMOI.VN',
    'http://localhost:4321',
  ])('%s is accepted', (given) => expect(siteProblem(given)).toBeNull())
  test.each([
    ['nepmoi.vn', 'thiếu https:// ở đầu. Ghi SITE_URL=https://nepmoi.vn.'],
    ['nepmoi.vn/thu', 'thiếu https:// ở đầu'],
    ['https://nepmoi.vn/thu-muc/', 'Ghi SITE_URL=https://nepmoi.vn và BASE_PATH=/thu-muc.'],
    ['https://nepmoi.vn?a=1', 'Ghi SITE_URL=https://nepmoi.vn.'],
    ['https://nepmoi.vn/#a', 'Ghi SITE_URL=https://nepmoi.vn.'],
    ['https://ai:mat-khau@nepmoi.vn', 'Ghi SITE_URL=https://nepmoi.vn.'],
    [' https://nepmoi.vn', 'có khoảng trắng'],
    ['https://nep moi.vn', 'có khoảng trắng'],
    ['https:/nepmoi.vn', 'không phải địa chỉ trang'],
    ['https://', 'không phải địa chỉ trang'],
    ['https:///nepmoi.vn', 'không phải địa chỉ trang'],
    ['ftp://nepmoi.vn', 'không phải địa chỉ trang'],
    ['javascript:alert(1)', 'không phải địa chỉ trang'],
    ['nepmoi', 'không phải địa chỉ trang'],
    ['https://nepmoi.vn:99999', 'không phải địa chỉ trang'],
  ])('“%s” is refused: %s', (given, words) => expect(siteProblem(given)).toContain(words))
})

describe('BASE_PATH', () => {
  test.each(['', '/', '/thu', '/thu/', '/thu/minh-hoa', '/~ban/v1.2'])('%s is accepted', (given) => expect(baseProblem(given)).toBeNull())
  test.each([
    ['thu', 'Ghi BASE_PATH=/thu.'],
    ['thu/hai/', 'Ghi BASE_PATH=/thu/hai/.'],
    ['//thu', 'không dùng được'],
    ['/thu//hai', 'không dùng được'],
    ['/thu/../hai', 'không dùng được'],
    ['/sổ-tay', 'không dùng được'],
    ['/a b', 'không dùng được'],
    ['/a?b', 'không dùng được'],
    ['/a#b', 'không dùng được'],
    ['/50%', 'không dùng được'],
    ['https://nepmoi.vn/thu', 'không dùng được'],
    ['C:\\Program Files\\Git\\thu', 'không dùng được'],
  ])('“%s” is refused: %s', (given, words) => expect(baseProblem(given)).toContain(words))
})

test.each([
  ['', true],
  ['4321', true],
  ['1', true],
  ['65535', true],
  ['0', false],
  ['65536', false],
  ['-1', false],
  ['80a', false],
  ['4321 ', false],
  ['1e3', false],
])('PORT=“%s” is accepted: %s', (given, accepted) => expect(portProblem(given) === null).toBe(accepted))

test.each([
  ['/nha/Sổ tay Nếp Mới (bản 2)', null],
  ['/nha/Dự án [mới]', null],
  ['/nha/du-an #1', '#'],
  ['/nha/xong 50%/du-an', '%'],
  ['/nha/gi the?', '?'],
])('a project in %s', (path, character) => {
  const problem = pathProblem(path)
  if (character === null) expect(problem).toBeNull()
  else expect(problem).toContain(`Đường dẫn “${path}” có ký tự “${character}”`)
})

test.each([
  ['', null],
  ['tests/fixtures/editions/that', null],
  ['khong-co', 'không có thư mục này'],
  ['package.json', 'là một tệp'],
])('EDITION=“%s”: %s', (given, words) => {
  const problem = editionProblem(given)
  if (words === null) expect(problem).toBeNull()
  else expect(problem).toContain(words)
})

test.each([
  [{}, null],
  [{ BUILD_DATE: '2026-11-27T08:30' }, null],
  [{ BUILD_DATE: '27/11/2026' }, 'BUILD_DATE=27/11/2026 không phải ngày giờ. Ghi BUILD_DATE=2026-11-27,'],
  [{ SOURCE_DATE_EPOCH: 'mai' }, 'SOURCE_DATE_EPOCH=mai không phải số giây.'],
])('a clock of %j: %s', (env, words) => {
  const problem = clockProblem(env)
  if (words === null) expect(problem).toBeNull()
  else expect(problem).toContain(words)
})

test('everything that is wrong is told at once', () => {
  const problems = surroundingsProblems('/nha/a#b', { EDITION: 'khong-co', SITE_URL: 'x', BASE_PATH: 'thu', BUILD_DATE: 'mai' })
  expect(problems).toHaveLength(5)
  expect(surroundingsProblems('/nha/du-an', {})).toEqual([])
})

describe('an error is told in one sentence', () => {
  const system = (code: string, path?: string) => Object.assign(new Error(`${code}: no such thing, open '${path}'`), { code, path })
  test.each([
    ['a full disk', system('ENOSPC'), 'Ổ đĩa đã đầy. Xóa bớt tệp không cần rồi chạy lại.'],
    ['a disk that cannot be written', system('EROFS', '/web'), 'Ổ đĩa chỉ cho đọc (/web). Chọn nơi ghi được rồi chạy lại.'],
    ['a sentence of our own', new PlainError('Một câu.'), 'Một câu.'],
    ['a sentence that a builder renamed', Object.assign(new PlainError('Một câu.'), { name: 'MDXError' }), 'Một câu.'],
    ['a sentence that a builder passes on', new Error('[plugin] x', { cause: new PlainError('Một câu.') }), 'Một câu.'],
    ['a sentence among several errors', new AggregateError([new Error('x'), new PlainError('Một câu.')]), 'Một câu.'],
  ])('%s', (_name, error, sentence) => expect(explain(error, false)).toBe(sentence))

  test.each([
    ['an error of a library', new TypeError("Cannot read properties of undefined (reading 'x')")],
    ['an error of the system that says nothing to staff', system('ECHILD', '/x')],
    ['what is no error', 'boom'],
  ])('%s is unexpected, its own words only where they are asked for', (_name, error) => {
    const words = error instanceof Error ? error.message : error
    expect(explain(error, false)).toMatch(/^Chương trình gặp lỗi ngoài dự kiến;[^\n]*VERBOSE=1[^\n]*$/)
    expect(explain(error, true)).toContain(words)
  })

  test('with the place where one is known', () => {
    const error = Object.assign(new Error('Rolldown failed'), { loc: { file: 'content/so-tay/a.mdx', line: 3 } })
    expect(explain(error, false)).toMatch(/\nNơi gặp lỗi: content\/so-tay\/a\.mdx:3$/)
  })
})
