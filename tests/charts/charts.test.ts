import { describe, expect, it } from 'vitest'
import { chartCss } from '../../src/charts/css.ts'
import { peopleRows, type PeopleRowsInput } from '../../src/charts/people-rows.ts'
import { rangeStrip } from '../../src/charts/range-strip.ts'
import { standaloneSvg } from '../../src/charts/standalone.ts'
import { targetVsLatest } from '../../src/charts/target-vs-latest.ts'
import { targetDomain } from '../../src/charts/target/marks.ts'
import { timeSeries } from '../../src/charts/time-series.ts'
import type { Locale } from '../../src/model/locale.ts'
import { ofKind, readSvg, textFaults, texts } from './read-svg.ts'
import { broken, figure, hostile, people, scale, series, strip, twoReadings } from './samples.ts'

const all: [string, (id: string, title: string, note: string, width: number, locale: Locale) => string][] = [
  [
    'timeSeries',
    (id, title, note, width, locale) =>
      timeSeries(
        broken({
          id,
          title,
          note,
          width,
          breaks: [{ date: '2023-01-01', label: note }],
          targets: [{ kind: 'level', value: 900, words: note }],
        }),
        locale,
      ),
  ],
  [
    'targetVsLatest',
    (id, title, note, width, locale) =>
      targetVsLatest(
        scale({
          id,
          title,
          note,
          width,
          target: { comparison: '>=', value: 75, valueTo: null, words: note },
          latest: { value: 62.4, label: note, status: 'estimate' },
        }),
        locale,
      ),
  ],
  [
    'rangeStrip',
    (id, title, note, width, locale) =>
      rangeStrip(strip({ id, title, note, width, target: { from: 1, to: 3, words: note }, latest: null, missing: note }), locale),
  ],
  ['peopleRows', (id, title, note, width, locale) => peopleRows(people({ id, title, note, width, which: note }), locale)],
]

describe.each(all)('every chart keeps the contract: %s', (_, draw) => {
  it('is an image with a name and a description', () => {
    const [svg, title, desc] = readSvg(draw('bc 1', 'Một câu.', 'Mẫu số: hộ.', 288, 'vi'))
    expect(svg!.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'bc-1-t bc-1-d', lang: 'vi' })
    expect(svg!.attributes.viewBox).toMatch(/^0 0 288 \d+$/)
    expect([title!.name, title!.attributes.id, title!.text]).toEqual(['title', 'bc-1-t', 'Một câu.'])
    expect([desc!.name, desc!.attributes.id]).toEqual(['desc', 'bc-1-d'])
    expect(desc!.text).toContain('Mẫu số: hộ')
  })
  it('cannot be drawn without a name', () => expect(() => draw('bc1', ' ', '', 288, 'vi')).toThrow(/title/))
  it('lets no hostile text out', () => {
    const svg = draw('x"onload="y', hostile, hostile, 288, 'vi')
    expect(svg).not.toMatch(/<script|onload="y/)
    expect(readSvg(svg).map(({ name }) => name)).not.toContain('script')
    expect(readSvg(svg)[1]!.text).toBe(hostile.replace('\u0000', ''))
  })
  it('carries no colour of its own', () =>
    expect(draw('bc1', 'Một câu.', 'ghi chú', 288, 'vi')).not.toMatch(/#[0-9a-f]{3,6}\b(?!;)|(?:fill|stroke)="(?!none)|style=/i))
  it('keeps long Vietnamese text in its frame and apart, narrow and wide', () => {
    const long =
      'Tỷ lệ hộ đồng bào dân tộc thiểu số nghèo, cận nghèo tham gia tổ hợp tác, hợp tác xã trên địa bàn huyện từ năm 2021 đến hết tháng 6 năm 2025'
    for (const width of [288, 640])
      for (const note of [long, 'ngắn', 'x'.repeat(90)]) expect(textFaults(draw('bc1', 'Một câu.', note, width, 'vi'))).toEqual([])
  })
  it('speaks English without a Vietnamese word of its own', () => {
    const own = texts(readSvg(draw('bc1', 'A sentence.', 'note', 288, 'en'))).join(' ')
    expect(own).not.toMatch(/số liệu|Mục tiêu|trong|ước tính|chính thức/)
  })
})

describe('a target scale', () => {
  const draw = (...input: Parameters<typeof scale>) => readSvg(targetVsLatest(scale(...input), 'vi'))
  const target = (comparison: '>=' | '>' | '<=' | '<' | '=' | 'range', value: number, valueTo: number | null = null) => ({
    comparison,
    value,
    valueTo,
    words: 'Mục tiêu',
  })

  it('marks “từ” with a full end and “trên” with an open one', () => {
    expect(ofKind(draw(), 'nm-tick-open')).toHaveLength(0)
    expect(ofKind(draw({ target: target('>', 30) }), 'nm-tick-open')).toHaveLength(1)
    expect(ofKind(draw({ target: target('<=', 10) }), 'nm-tick-open')).toHaveLength(0)
    expect(ofKind(draw({ target: target('<', 10) }), 'nm-tick-open')).toHaveLength(1)
  })
  it('draws the line over the values that reach the target', () => {
    expect(ofKind(draw({ target: target('>=', 50) }), 'nm-band')[0]?.attributes.d).toBe('M144 25H279')
    expect(ofKind(draw({ target: target('<=', 50) }), 'nm-band')[0]?.attributes.d).toBe('M9 25H144')
    expect(ofKind(draw({ target: target('=', 100) }), 'nm-band')).toHaveLength(0)
    expect(ofKind(draw({ target: target('range', 20, 40) }), 'nm-tick')).toHaveLength(2)
  })
  it('puts the words of an empty track inside it, clear of the tick', () => {
    const svg = draw({ latest: null })
    expect(texts(svg)).toContain('Chưa có số liệu')
    expect(ofKind(svg, 'nm-bar')).toHaveLength(0)
    expect(ofKind(svg, 'nm-track-empty')).toHaveLength(1)
    const words = svg.find(({ text }) => text === 'Chưa có số liệu')!
    expect(Number(words.attributes.x)).toBeCloseTo((9 + 9 + 0.75 * 270) / 2, 0)
  })
  it('puts longer words under the track', () => {
    expect(
      textFaults(targetVsLatest(scale({ latest: null, missing: 'không công bố để giữ kín hộ dân của xã', target: target('>', 50) }), 'vi')),
    ).toEqual([])
  })
  it('draws no bar for zero, but says zero', () => {
    const svg = draw({ latest: { value: 0, label: 'năm 2023', status: 'official' } })
    expect(ofKind(svg, 'nm-bar')).toHaveLength(0)
    expect(texts(svg)).toContain('0,0% (năm 2023)')
  })
  it('does not print 74,96 % as the 75 % it is not', () => {
    expect(texts(draw({ latest: { value: 74.96, label: 'năm 2025', status: 'official' } }))).toContain('74,96% (năm 2025)')
  })
  it('keeps a value over 100 % on a longer scale', () => {
    expect(targetDomain('%', [75, 130])).toEqual([0, 150])
    expect(targetDomain('%', [75, 100])).toEqual([0, 100])
    expect(targetDomain('mô hình', [7, 0])).toEqual([0, 8])
    expect(targetDomain('hộ', [0])).toEqual([0, 1])
    expect(texts(draw({ latest: { value: 130, label: 'năm 2025', status: 'official' } }))).toContain('150%')
  })
  it('keeps its text apart for every value', () => {
    for (let value = 0; value <= 100; value += 2.5)
      for (const comparison of ['>=', '>', '<='] as const)
        expect(
          textFaults(
            targetVsLatest(
              scale({
                latest: { value, label: 'tháng 11/2024', status: 'provisional' },
                target: { ...target(comparison, 100 - value), words: 'Mục tiêu: trên 30%, đến năm 2025' },
              }),
              'vi',
            ),
          ),
        ).toEqual([])
  })
})

describe('a strip of cells', () => {
  const draw = (...input: Parameters<typeof strip>) => readSvg(rangeStrip(strip(...input), 'vi'))
  const filledX = (svg: ReturnType<typeof readSvg>) => Number(ofKind(svg, 'nm-bar')[0]?.attributes.x)

  it('has a cell for each count and one for more', () =>
    expect(texts(draw())).toEqual(expect.arrayContaining(['0', '1', '2', '3', '4+', '3 mô hình (năm 2023)'])))
  it('puts more than the target into the last cell', () =>
    expect(filledX(draw({ latest: { value: 9, label: 'năm 2023', status: 'official' } }))).toBeGreaterThan(filledX(draw())))
  it('puts 0,9 into the cell of 0: one is not reached', () => {
    expect(filledX(draw({ decimals: 1, latest: { value: 0.9, label: 'năm 2023', status: 'official' } }))).toBe(
      filledX(draw({ latest: { value: 0, label: 'năm 2023', status: 'official' } })),
    )
  })
  it('fills nothing when nothing is known', () => {
    const svg = draw({ latest: null })
    expect(ofKind(svg, 'nm-bar')).toHaveLength(0)
    expect(texts(svg)).toContain('Chưa có số liệu')
  })
  it('has an open end for “từ 1 trở lên”', () =>
    expect(texts(draw({ target: { from: 1, to: null, words: 'Mục tiêu: từ 1 trở lên' } }))).toEqual(
      expect.arrayContaining(['0', '1', '2', '3+']),
    ))
  it('refuses a range too wide to be cells', () =>
    expect(() => draw({ target: { from: 1, to: 40, words: 'x' } })).toThrow(/targetVsLatest/))
})

describe('people in rows', () => {
  const marks = (input: Partial<PeopleRowsInput>, kind: string) =>
    ofKind(readSvg(peopleRows(people(input), 'vi')), kind).reduce((n, { attributes }) => n + (attributes.d?.match(/M/g) ?? []).length, 0)

  it.each([
    [0, 0],
    [0.3, 0],
    [34, 34],
    [32.5, 33],
    [100, 100],
    [140, 100],
  ])('fills for a rate of %d exactly %i of a hundred', (rate, filled) => {
    expect(marks({ rate }, 'nm-person-filled')).toBe(filled)
    expect(marks({ rate }, 'nm-person')).toBe(100)
  })
  it('says the number beside them', () =>
    expect(texts(readSvg(peopleRows(people({ rate: 32.3 }), 'vi'))).slice(0, 3)).toEqual(['khoảng', '32', 'trong 100 hộ']))
  it('fills none and says so when there is no figure', () => {
    expect(marks({ rate: null }, 'nm-person-filled')).toBe(0)
    expect(texts(readSvg(peopleRows(people({ rate: null }), 'vi'))).join(' ')).toBe('Chưa có số liệu')
  })
})

describe('a chart as a file', () => {
  const chart = timeSeries(series({ points: [figure('2021-12-31', '2021', 23.7)] }), 'vi')
  it('is well-formed, styled, and shows its finding and its source', () => {
    const svg = readSvg(standaloneSvg(chart, { heading: 'Tỷ lệ hộ nghèo năm 2021 là 23,7%.', source: `Nguồn: ${hostile}` }))
    expect(svg[0]!.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', width: '312' })
    expect(svg.find(({ name }) => name === 'style')?.text).toBe(chartCss)
    expect(texts(svg).join(' ')).toContain('Tỷ lệ hộ nghèo năm 2021 là 23,7%.')
    expect(svg.map(({ name }) => name)).not.toContain('script')
  })
  it('is made of our charts only', () => expect(() => standaloneSvg('<svg/>', { heading: 'x', source: 'y' })).toThrow(/viewBox/))
})

describe('the stylesheet', () => {
  it('names a fallback for every colour', () => {
    const uses = chartCss.match(/var\(--(?:chart|status)-[^)]*\)/g) ?? []
    expect(uses.length).toBeGreaterThan(20)
    for (const use of uses) expect(use).toMatch(/^var\(--(?:chart|status)-[a-z-]+,#[0-9a-f]{6}\)$/)
  })
  it('styles every class that the charts use', () => {
    const used = new Set(
      all
        .flatMap(([, draw]) => readSvg(draw('a', 'Một câu.', 'ghi chú', 288, 'vi')))
        .flatMap(({ attributes }) => (attributes.class ?? '').split(' ')),
    )
    const layout = /^nm-(time-series|target-vs-latest|range-strip|people-rows|target-level|note)$/
    for (const kind of used) if (kind && !layout.test(kind)) expect(chartCss, kind).toContain(`.${kind}`)
  })
  it('is small', () => expect(chartCss.length).toBeLessThan(5500))
})

describe('whole charts, to be read', () => {
  it.each([
    ['time-series-broken', () => timeSeries(broken(), 'vi')],
    [
      'time-series-target',
      () =>
        timeSeries(
          series({
            targets: [
              {
                kind: 'path',
                words: 'Mục tiêu: giảm 6 điểm % mỗi năm',
                steps: [
                  { date: '2021-12-31', value: 23.7 },
                  { date: '2025-12-31', value: 0 },
                ],
              },
            ],
          }),
          'vi',
        ),
    ],
    [
      'time-series-empty-en',
      () =>
        timeSeries(
          series({
            title: 'No figure yet for “Poverty rate”.',
            points: [],
            targets: [{ kind: 'level', value: 75, words: 'Target: 75% or more' }],
          }),
          'en',
        ),
    ],
    ['time-series-readings-288', () => timeSeries(twoReadings(), 'vi')],
    ['time-series-readings-640', () => timeSeries(twoReadings({ width: 640 }), 'vi')],
    ['target-vs-latest', () => targetVsLatest(scale(), 'vi')],
    [
      'target-vs-latest-empty',
      () => targetVsLatest(scale({ title: 'Chưa có số liệu về tỷ lệ hộ thay đổi nếp nghĩ.', latest: null }), 'vi'),
    ],
    ['range-strip', () => rangeStrip(strip(), 'vi')],
    ['people-rows', () => peopleRows(people(), 'vi')],
  ])('%s', async (name, draw) => {
    await expect(`${draw().replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`)
  })
})
