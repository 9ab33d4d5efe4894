import { expect, test } from 'vitest'
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
  expect(frameHeight(frame())).toBe(400)
  // On a phone the lines are 26 + 21 + 21 + 24, and the chart is 450 at 360 px.
  expect(frameHeight(frame({ phone: svg(320, 400) }))).toBe(600)
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
