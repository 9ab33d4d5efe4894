import { describe, expect, test } from 'vitest'
import { plainColours, picturePng, pictureSvg } from '../../src/outputs/picture.ts'

const drawing = (style: string, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><style>${style}</style>${body}</svg>`
const letters = (style: string) => pictureSvg(drawing(style, '<text x="1" y="12" font-size="12">ng</text>'), 'Tên', 'Mô tả')

describe('the colours of a picture', () => {
  test.each([
    ['a property becomes the colour beside it', '.a{fill:var(--nm-ink,#231a15)}', '.a{fill:#231a15}'],
    ['two properties in one rule', '.a{fill:var(--nm-a,#111);stroke:var(--nm-b,#222)}', '.a{fill:#111;stroke:#222}'],
    [
      'rules for other media go, the rest stays',
      '.a{fill:#111}@media(prefers-color-scheme:dark){.a{fill:#fff}.b{fill:#eee}}.c{fill:#333}',
      '.a{fill:#111}.c{fill:#333}',
    ],
    ['a media rule with a declaration of its own goes too', '@media print{--nm-a:#000}.c{fill:#333}', '.c{fill:#333}'],
    [
      'the page’s font becomes the one that travels',
      '.a{font-family:var(--sl-font,system-ui);fill:#111}',
      ".a{font-family:'Be Vietnam Pro';fill:#111}",
    ],
    [
      'also at the end of a rule, with a property inside',
      '.a{font-family:var(--nm-font,var(--sl-font,system-ui))}',
      ".a{font-family:'Be Vietnam Pro'}",
    ],
  ])('%s', (_, css, plain) => expect(plainColours(css)).toBe(plain))
})

describe('a picture of a few shapes', () => {
  test('is drawn to a hundredth of a unit, without blanks that nothing needs', () => {
    const svg = pictureSvg(
      drawing('.a{fill:var(--nm-a,#123456)}', '<path class="a" d="M1.23456 2 L -12.98765 18.5 L 30.5 18.25 Z"/>'),
      'Tên',
      'Mô tả',
    )
    expect(svg).toMatchInlineSnapshot(`
      "<svg role="img" width="40" height="20" viewBox="0 0 40 20" xmlns="http://www.w3.org/2000/svg"><title>Tên</title><desc>Mô tả</desc>
          <defs/>
          <path fill="#123456" stroke="none" d="M1.23 2L-12.99 18.5L30.5 18.25Z"/>
      </svg>
      "
    `)
  })
  test('has its letters from the font that travels, whatever family is named', () => {
    const [named, unnamed, generic] = [".t{font-family:'Be Vietnam Pro'}", '', '.t{font-family:sans-serif}'].map((style) =>
      letters(style.replace('.t', 'text')),
    )
    expect(named).toMatch(/ d="M/)
    expect(unnamed).toBe(named)
    expect(generic).toBe(named)
  })
  test('is drawn in four weights and styles of it', () => {
    const drawn = ['', 'text{font-style:italic}', 'text{font-weight:600}', 'text{font-weight:700}'].map(letters)
    expect(new Set(drawn).size).toBe(4)
  })
  test('is 1328 points across as PNG', () =>
    expect(Buffer.from(picturePng(drawing('', '<path d="M0 0h9v9z"/>'))).readUInt32BE(16)).toBe(1328))
})
