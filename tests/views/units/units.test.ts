import { describe, expect, test } from 'vitest'
import type { Unit } from '../../../src/model/types.ts'
import { seriesRows } from '../../../src/views/units/unit-figures.ts'
import { unitPage } from '../../../src/views/units/unit-page.ts'
import { predecessorsText, successorText, unitAndPredecessors, unitAtOrLast, unitLabel, unitTitle } from '../../../src/views/units/units.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { campaign, campaigns, whole } from '../../support/campaign.ts'
import { csv, units, type Cells } from '../../support/small-edition.ts'

const unitOf = ({ publication }: Rendition, id: string): Unit => publication.index.units.byId.get(id)!
const [former, today] = ['90002@', '90002@2025-07-01']

describe('a unit by its code', () => {
  test('is the one that bore it in the period, else the last one to bear it', () => {
    const { publication } = campaign({})
    const id = (text: string | null) => unitAtOrLast(publication, '90002', text === null ? null : publication.periodOf(text))?.id
    expect([id('2023'), id('12/2025'), id(null)]).toEqual([former, today, today])
    expect(unitAtOrLast(publication, '1', null)).toBeUndefined()
  })
  test('says when it ended, for its name may be used again', () => {
    const { vi, en } = campaigns({})
    expect(unitLabel(unitOf(vi, former), 'vi')).toBe('Xã Suối Tờ (đến 30/06/2025)')
    expect(unitLabel(unitOf(vi, today), 'vi')).toBe('Xã Suối Tơ')
    expect(unitLabel(unitOf(en, former), 'en')).toBe('Suối Tờ commune (until 30 June 2025)')
  })
})

describe('what became of a unit', () => {
  test('it was made of its predecessors, the one of its own name being the former one', () => {
    const rendition = campaign({})
    expect(predecessorsText(rendition.publication, unitOf(rendition, today), 'vi')).toBe('xã Suối Tơ (cũ) và xã Suối Tờ')
    expect(predecessorsText(rendition.publication, unitOf(rendition, former), 'vi')).toBe('')
    expect(predecessorsText(rendition.publication, unitOf(rendition, '90003@2025-07-01'), 'vi')).toBe('thị trấn Cầu')
  })
  test('it went into its successor, the one of its own name being the new one', () => {
    const rendition = campaign({})
    expect(successorText(rendition.publication, unitOf(rendition, '90001@'), 'vi')).toBe('xã Suối Tơ (mới)')
    expect(successorText(rendition.publication, unitOf(rendition, former), 'vi')).toBe('xã Suối Tơ')
    expect(successorText(rendition.publication, unitOf(rendition, '90003@'), 'vi')).toBe('xã Cầu')
    expect(successorText(rendition.publication, unitOf(rendition, today), 'vi')).toBe('')
  })
  test('what happened in those that it took over happened in it', () => {
    const rendition = campaign({})
    const ids = (id: string) => unitAndPredecessors(rendition.publication, unitOf(rendition, id)).map((unit) => unit.id)
    expect(ids(today)).toEqual([today, '90001@', former])
    expect(ids(former)).toEqual([former])
  })
})

describe('figures of a place', () => {
  const poor = (ky: string, chuan: string, gia_tri: string) => whole('BC1', ky, { chuan, gia_tri })
  const rows = (...cells: readonly Cells[]) => {
    const { publication } = campaign({ rows: cells })
    return seriesRows(publication, publication.edition.observations).map(({ indicator, latest, earlier }) =>
      [indicator.code, latest.definition, latest.period.text, ...earlier.map((o) => o.period.text)].join(' '),
    )
  }
  test('are a row for each series, newest first, definitions apart and the newest above', () =>
    expect(
      rows(
        poor('2020', '2016-2020', '320'),
        poor('2022', '2022-2025', '310'),
        poor('2024', '2022-2025', '300'),
        poor('2023', '2022-2025', '305'),
        whole('CT2', '2023', { tu_so: '31', mau_so: '96' }),
      ),
    ).toEqual(['CT2  2023', 'BC1 2022-2025 2024 2023 2022', 'BC1 2016-2020 2020']))
  test('stand so whatever order the rows come in', () => {
    const { publication } = campaign({
      rows: [poor('2020', '2016-2020', '320'), poor('2022', '2022-2025', '310'), poor('2023', '2022-2025', '305')],
    })
    const { observations } = publication.edition
    const shown = (list: typeof observations) =>
      seriesRows(publication, list).map(({ latest, earlier }) => [latest.period.text, earlier.length])
    for (const list of [observations, observations.toReversed()])
      expect(shown(list)).toEqual([
        ['2023', 1],
        ['2020', 0],
      ])
  })
  test('of what the register no longer has are left out', () => {
    const { publication } = campaign({ rows: [whole('CT2', '2023', { tu_so: '31', mau_so: '96' })] })
    expect(seriesRows(publication, [{ ...publication.edition.observations[0]!, indicator: 'XX' }])).toEqual([])
  })
})

describe('the title of a unit', () => {
  test('says “cũ” of one that ended while its name lives on, whatever its type was', () => {
    const { vi, en } = campaigns({})
    const title = (id: string) => unitTitle(vi.publication, unitOf(vi, id), 'vi')
    expect([title('90001@'), title('90003@'), title(former), title(today)]).toEqual([
      'Xã Suối Tơ (cũ)',
      'Thị trấn Cầu (cũ)',
      'Xã Suối Tờ',
      'Xã Suối Tơ',
    ])
    expect(unitTitle(en.publication, unitOf(en, '90001@'), 'en')).toBe('Suối Tơ commune (former)')
  })
})

describe('the page of a unit', () => {
  const rows = ['90001', '90002'].map((ma_don_vi) => ({ ky: '2023', ma_chi_tieu: 'BC2', ma_don_vi, gia_tri: '300' }))
  const statement = { ma: 'gieng', noi_dung: 'Có 12 giếng.', ma_don_vi: '90001', nguon: 'bao-cao', vi_sao: 'Không ghi ngày.' }
  const page = (id: string) => {
    const rendition = campaign({
      files: { 'data/phat-bieu.csv': csv('phat-bieu', [statement]) },
      rows: [...rows, { ky: '12/2025', ma_chi_tieu: 'BC2', ma_don_vi: '90002', gia_tri: '610' }],
    })
    return unitPage(rendition, unitOf(rendition, id))
  }
  test('of today tells its own figures, those before it, and their sums', () => {
    const { own, predecessors, sums, parent, span, madeOf, successor } = page(today)
    expect(own.map((o) => o.period.text)).toEqual(['12/2025'])
    expect(predecessors.map(({ unit, observations }) => [unit.id, observations.length])).toEqual([
      ['90001@', 1],
      [former, 1],
    ])
    expect(sums.map((o) => [o.indicator, o.period.text, o.state === 'figure' && o.value])).toEqual([['BC2', '2023', 600]])
    expect([parent?.id, span, madeOf, successor]).toEqual(['98@2025-07-01', 'từ 01/07/2025', 'xã Suối Tơ (cũ) và xã Suối Tờ', undefined])
  })
  test('of one that ended tells its own alone, and what it is part of now', () => {
    const { own, predecessors, sums, span, successor, successorText: now, madeOf } = page(former)
    expect([own.map((o) => o.period.text), predecessors, sums, span, successor?.id, now, madeOf]).toEqual([
      ['2023'],
      [],
      [],
      'đến hết 30/06/2025',
      today,
      'xã Suối Tơ',
      '',
    ])
  })
  test('counts every series and statement that it shows', () => {
    expect(page(today).figures).toBe(5)
    expect(page('90001@').figures).toBe(2)
    expect(page('90003@').figures).toBe(0)
  })
  test('of a province says nothing of what it was made of', () => {
    const { madeOf, parent, successor } = page('98@2025-07-01')
    expect([madeOf, parent, successor]).toEqual(['', undefined, undefined])
    expect(page('97@').successorText).toBe('tỉnh Gió')
  })
  test('is made once for a rendition', () => {
    const rendition = campaign({})
    expect(unitPage(rendition, unitOf(rendition, today))).toBe(unitPage(rendition, unitOf(rendition, today)))
  })
})

test('units of the small edition that share a code have ids of their own', () =>
  expect(new Set(units.map(({ ma }) => ma)).size).toBeLessThan(units.length))
