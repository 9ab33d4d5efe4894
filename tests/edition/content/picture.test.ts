import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pictureFault } from '../../../src/edition/content/picture.ts'

const png = readFileSync('tests/fixtures/editions/minh-hoa/content/so-tay/anh/luong-rau.png')
const svg = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9])

describe('a picture is', () => {
  test.each([
    ['whole', 'a.png', png, null],
    ['whole, with its ending in capitals', 'a.PNG', png, null],
    ['cut off', 'a.png', png.subarray(0, png.length - 100), 'cut-off'],
    ['of another form than its name says', 'a.jpg', png, 'not-a-picture'],
    ['no picture but text', 'a.png', Buffer.from('Không phải ảnh'), 'not-a-picture'],
    ['empty', 'a.png', Buffer.alloc(0), 'not-a-picture'],
    ['a photo with bytes of its camera behind', 'a.jpg', Buffer.concat([jpeg, Buffer.from('xx')]), null],
    ['a photo cut off', 'a.jpeg', jpeg.subarray(0, 7), 'cut-off'],
    ['a page under the name of a picture', 'a.gif', Buffer.from('<script>'), 'not-a-picture'],
    ['a drawing', 'a.svg', svg('<path d="M0 0"/><use href="#a"/>'), null],
    ['a drawing with a script', 'a.svg', svg('<script>alert(1)</script>'), 'active'],
    ['a drawing with a handler', 'a.svg', svg('<g onload="alert(1)"/>'), 'active'],
    ['a drawing with a link that runs', 'a.svg', svg('<a href="javascript:alert(1)"/>'), 'active'],
    ['a drawing with a page inside', 'a.svg', svg('<foreignObject/>'), 'active'],
    ['a drawing that calls another site', 'a.svg', svg('<image href="https://evil.example/x.png"/>'), 'active'],
    ['a drawing with a style that calls another site', 'a.svg', svg('<style>@import "//evil.example/x"</style>'), 'active'],
    ['a drawing cut off', 'a.svg', svg('<g/>').subarray(0, -3), 'cut-off'],
  ] as const)('%s', (_name, name, bytes, fault) => expect(pictureFault(name, bytes)).toBe(fault))
})
