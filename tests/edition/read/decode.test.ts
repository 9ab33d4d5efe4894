/** Bytes that are no UTF-8: what is said to have happened to them. */
import { expect, test } from 'vitest'
import { decode } from '../../../src/edition/read/decode.ts'

const whole = new TextEncoder().encode('Bà con Đăk Kôi làm đường, sửa nhà')
const told = (bytes: Uint8Array) => decode(bytes, 'a.mdx', null).findings.map(({ rule, phrase }) => [rule, phrase.vi.message])

test('a file that ends inside a letter was cut, wherever that was', () => {
  const cuts = [...whole.keys()].slice(1).filter((at) => (whole[at]! & 0xc0) === 0x80 && at > 2)
  expect(cuts.length).toBeGreaterThan(8)
  for (const at of cuts) expect(told(whole.subarray(0, at))).toEqual([['encoding', expect.stringMatching(/^Tệp bị cắt giữa một chữ/)]])
})

test.each([
  ['TCVN3', [0x58, 0xb7, 0x20, 0xa7, 0xa8, 0x6b], /TCVN3/],
  ['Latin-1 in its last letter', [0x43, 0x61, 0x66, 0xe9], /không theo mã UTF-8/],
])('%s was not', (_, bytes, message) => expect(told(Uint8Array.from(bytes))).toEqual([['encoding', expect.stringMatching(message)]]))
