import { describe, expect, test } from 'vitest'
import { frameHeight, type Frame } from '../../src/outputs/frame.ts'

const svg = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`
const frame = (more: Partial<Frame> = {}): Frame => ({
  warning: '',
  sentence: 'Một câu.',
  subtitle: 'Đơn vị',
  phone: svg(320, 200),
  wide: svg(640, 240),
  credit: 'Nguồn.',
  link: 'Xem thêm',
  ...more,
})

test('a frame is as high as its chart and every line of its words', () => {
  // Large: 24 around, 32 + 24 + 24 + 24 of one line each, 18 between them, 10 over the chart of 240.
  expect(frameHeight(frame({ phone: svg(320, 10) }))).toBe(400)
  // On a phone the lines are 26 + 21 + 21 + 24, and the chart is 520 at 416 px.
  expect(frameHeight(frame({ phone: svg(320, 400) }))).toBe(670)
})

test('it grows with each line that words take on the narrowest phone, by the height of its type', () => {
  const long = 'từ '.repeat(60).trim()
  const plain = frameHeight(frame({ phone: svg(320, 280), wide: null }))
  for (const more of [{ sentence: long }, { subtitle: long }, { credit: long }, { link: long }, { warning: long }])
    expect(frameHeight(frame({ phone: svg(320, 280), wide: null, ...more }))).toBeGreaterThan(plain + 20)
})

test('the layout for large screens counts where it is the higher one', () => {
  expect(frameHeight(frame({ wide: svg(640, 700) }))).toBe(860)
})

describe('to the pixel, on a large screen', () => {
  // One line of each: 156 of words, so that a chart of 244 comes to 400.
  const height = (more: Partial<Frame>, chart: number) => frameHeight(frame({ phone: svg(360, 10), wide: svg(640, chart), ...more }))
  test('a frame is rounded up to tens', () => expect([height({}, 244), height({}, 245), height({}, 243)]).toEqual([400, 410, 400]))
  test.each<readonly [string, Partial<Frame>, number]>([
    ['the sentence wraps at 560, though the frame is wider', { sentence: 'nghèo thôn mô nghèo i làng hộ a được được' }, 212],
    ['the sentence is measured in bold type', { sentence: 'nghĩ thôn được thôn hình a nếp i i hình làng' }, 212],
    ['the subtitle is not', { subtitle: 'xã thôn mô hộ mô hộ nếp thôn được làng i a hộ mô làng được nghèo' }, 244],
    ['a warning has a bar of its own', { warning: 'Số minh họa' }, 200],
  ])('%s', (_, more, chart) => expect([height(more, chart), height(more, chart + 1)]).toEqual([400, 410]))
  test.each([
    ['is as wide as the narrowest large screen', 14, 600],
    ['is measured in bold type', 15, 578],
  ])('a warning %s', (_, words, chart) => {
    const warning = Array.from({ length: words }, () => 'nghĩ').join(' ')
    expect([height({ warning }, chart), height({ warning }, chart + 1)]).toEqual([800, 810])
  })
})

test('on a phone the words are highest at the narrow end and the chart at the wide end of each span', () => {
  // Three lines at 296 px and two from 320 px: 196 + 336 at the first span, 170 + 416 at the last.
  const sentence = 'hộ nếp xã làng mô a mô được được thôn hộ nếp xã hình mô'
  expect(frameHeight(frame({ sentence, phone: svg(100, 100), wide: svg(640, 10) }))).toBe(590)
})

test('a chart without a size adds none', () => expect(frameHeight(frame({ phone: '', wide: '' }))).toBe(160))
