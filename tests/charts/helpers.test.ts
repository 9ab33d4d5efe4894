import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { clampStart, crosses, overlaps, within } from '../../src/charts/layout/boxes.ts'
import { placeLabels, placesAround } from '../../src/charts/layout/place-labels.ts'
import { placeRow } from '../../src/charts/layout/place-row.ts'
import { el, px, text } from '../../src/charts/svg/element.ts'
import { escapeXml, safeId } from '../../src/charts/svg/escape.ts'
import { textWidth } from '../../src/charts/text/width.ts'
import { balanceText, truncate, wrapText } from '../../src/charts/text/wrap.ts'
import { readSvg } from './read-svg.ts'

describe('escaping', () => {
  it('escapes markup and both quotes', () =>
    expect(escapeXml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;'))
  it('drops what XML cannot hold', () => expect(escapeXml('a\u0000b\u001fc\ufffed\ud800e')).toBe('abcde'))
  it('composes letters', () => expect(escapeXml('hộ'.normalize('NFD'))).toBe('hộ'.normalize('NFC')))
  it('keeps any text whole through an XML parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (any) => {
        const [element] = readSvg(el('text', { title: any }, text(any)))
        expect(element!.text.replace(/\r\n?/g, '\n')).toBe(escapedBack(any).replace(/\r\n?/g, '\n'))
      }),
    )
  })
  it('makes ids that need no escaping', () => {
    expect(safeId('ct4b 614/x')).toBe('ct4b-614-x')
    expect(safeId('614')).toBe('c-614')
  })
})

/** The text an escape stands for. */
function escapedBack(any: string): string {
  const names: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  return escapeXml(any).replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => names[entity]!)
}

describe('coordinates', () => {
  it('are rounded to a tenth and never −0', () => {
    expect(px(1.2499)).toBe(1.2)
    expect(Object.is(px(-0.01), 0)).toBe(true)
  })
  it('stop the build when they are no number', () => expect(() => el('g', { x: Number.NaN })).toThrow(RangeError))
})

describe('the width of text', () => {
  it('does not count tone marks', () => expect(textWidth('hộ', 12)).toBe(textWidth('ho', 12)))
  it('is the same for composed and decomposed letters', () =>
    expect(textWidth('Đồng bào', 12)).toBe(textWidth('Đồng bào'.normalize('NFD'), 12)))
  it('is not less than that of DejaVu Sans, measured in a browser', () => {
    expect(textWidth('Mục tiêu: từ 75% trở lên, đến năm 2025', 12)).toBeGreaterThan(245)
    expect(textWidth('1.746', 13, true)).toBeGreaterThan(40)
  })
})

describe('wrapping', () => {
  it('keeps every line within the width and every word in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 })), fc.integer({ min: 30, max: 300 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, 12)
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''))
      }),
    )
  })
  it('evens out the lines of a title without making more of them', () => {
    const title = 'Số hộ nghèo giảm 1.237 hộ (70,8%) từ cuối năm 2021 đến tháng 11/2024, còn 509 hộ (số chưa chính thức).'
    const [plain, even] = [wrapText(title, 640, 15, true), balanceText(title, 640, 15, true)]
    const spread = (lines: readonly string[]) =>
      Math.max(...lines.map((l) => textWidth(l, 15))) - Math.min(...lines.map((l) => textWidth(l, 15)))
    expect(even.length).toBe(plain.length)
    expect(even.join(' ')).toBe(title)
    expect(spread(even)).toBeLessThan(spread(plain))
    expect(balanceText('', 100, 12)).toEqual([])
  })
  it('makes no line of nothing', () => expect(wrapText('   ', 100, 12)).toEqual([]))
  it('cuts one long word between letters, never between a letter and its marks', () => {
    const lines = wrapText('ơ̆'.repeat(60), 100, 12)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.startsWith('ơ')).toBe(true)
  })
  it('cuts a label short with an ellipsis only when it must', () => {
    expect(truncate('11/2024', 60, 12)).toBe('11/2024')
    expect(truncate('một nhãn rất dài dòng', 60, 12)).toMatch(/…$/)
  })
})

describe('boxes', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 }
  it('that only touch do not overlap', () => {
    expect(overlaps(box, { x: 30, y: 10, width: 5, height: 5 })).toBe(false)
    expect(overlaps(box, { x: 29, y: 19, width: 5, height: 5 })).toBe(true)
  })
  it('know a line that passes through, one that ends short and one that runs along', () => {
    expect(crosses({ x1: 0, y1: 0, x2: 40, y2: 30 }, box)).toBe(true)
    expect(crosses({ x1: 0, y1: 0, x2: 9, y2: 9 }, box)).toBe(false)
    expect(crosses({ x1: 0, y1: 10, x2: 40, y2: 10 }, box)).toBe(false)
    expect(crosses({ x1: 20, y1: 0, x2: 20, y2: 40 }, box)).toBe(true)
    expect(crosses({ x1: 15, y1: 12, x2: 16, y2: 13 }, box)).toBe(true)
  })
  it('are pushed back inside an edge', () => {
    expect(clampStart(-5, 10, 0, 100)).toBe(0)
    expect(clampStart(95, 10, 0, 100)).toBe(90)
  })
})

describe('placing labels', () => {
  const bounds = { x: 0, y: 0, width: 200, height: 100 }
  const size = { width: 40, height: 16, overLines: true }
  it('takes the first place wished for when it is free', () => {
    expect(placeLabels([{ ...size, places: [{ x: 50, y: 50 }] }], { bounds, solid: [], lines: [] })).toEqual([
      { x: 30, y: 42, width: 40, height: 16 },
    ])
  })
  it('steps aside for a line, and stands on it when there is no other place', () => {
    const lines = [{ x1: 0, y1: 50, x2: 200, y2: 50 }]
    const [aside] = placeLabels(
      [
        {
          ...size,
          places: [
            { x: 50, y: 50 },
            { x: 50, y: 70 },
          ],
        },
      ],
      { bounds, solid: [], lines },
    )
    const [on] = placeLabels([{ ...size, places: [{ x: 50, y: 50 }] }], { bounds, solid: [], lines })
    expect(aside?.y).toBe(62)
    expect(on?.y).toBe(42)
  })
  it('leaves a label out rather than on a line it may not cover, over text, or outside', () => {
    const lines = [{ x1: 0, y1: 50, x2: 200, y2: 50 }]
    expect(placeLabels([{ ...size, overLines: false, places: [{ x: 50, y: 50 }] }], { bounds, solid: [], lines })).toEqual([null])
    expect(
      placeLabels([{ ...size, places: [{ x: 50, y: 50 }] }], { bounds, solid: [{ x: 45, y: 45, width: 10, height: 10 }], lines: [] }),
    ).toEqual([null])
    expect(placeLabels([{ ...size, places: [{ x: 5, y: 50 }] }], { bounds, solid: [], lines: [] })).toEqual([null])
  })
  it('never lets two labels meet nor leave the bounds, however many points crowd together', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 100 }) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const wishes = points.map(({ x, y }) => ({ ...size, places: placesAround(x, y, 40, 16, bounds, 100) }))
        const boxes = placeLabels(wishes, { bounds, solid: [], lines: [] }).filter((box) => box !== null)
        for (const [i, box] of boxes.entries()) {
          expect(within(box, bounds)).toBe(true)
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false)
        }
      }),
    )
  })
})

describe('placing the labels of an axis', () => {
  const label = (x: number, width = 40) => ({ x, width })
  it('sets labels that have room in one row', () =>
    expect(placeRow([label(20), label(100)], 0, 200, 2)).toEqual([
      { start: 0, row: 0 },
      { start: 80, row: 0 },
    ]))
  it('sets a crowded one in the second row', () =>
    expect(placeRow([label(20), label(50), label(100)], 0, 200, 2)[1]).toEqual({ start: 30, row: 1 }))
  it('keeps the last before the first and both before the rest', () => {
    expect(placeRow([label(100), label(110), label(120)], 0, 200, 1)).toEqual([null, null, { start: 100, row: 0 }])
    expect(placeRow([label(20), label(60), label(100)], 0, 200, 1)).toEqual([{ start: 0, row: 0 }, null, { start: 80, row: 0 }])
  })
  it('has nothing to place on an empty axis', () => expect(placeRow([], 0, 200, 2)).toEqual([]))
})
