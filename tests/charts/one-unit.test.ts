/** No chart puts two units of measure on one axis. */
import { expect, test } from 'vitest'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { smallMultiples } from '../../src/charts/small-multiples.ts'
import { tileMap } from '../../src/charts/tile-map.ts'
import { timeSeries } from '../../src/charts/time-series.ts'
import { series } from './samples.ts'
import { dot, dots, known, panels, tiles } from './unit-samples.ts'

const mark = { value: 6, words: 'kế hoạch 6', unit: '%/năm' }
const points = { ...known('Điểm phần trăm', 5.8), unit: 'điểm %/năm' }
const percent = { ...known('So với năm trước', 35.4), unit: '%/năm' }

test.each<readonly [string, () => string]>([
  ['rows', () => dotPlot(dots({ unit: 'điểm %/năm', rows: [dot(points), dot(percent)], mark: null }), 'vi')],
  ['a mark through rows', () => dotPlot(dots({ unit: 'điểm %/năm', rows: [dot(points)], mark }), 'vi')],
  ['a mark in small charts', () => smallMultiples(panels({ mark }), 'vi')],
  ['tiles', () => tileMap(tiles({ tiles: [{ ...percent, column: 1, row: 1 }] }), 'vi')],
  ['a target of a series', () => timeSeries(series({ targets: [{ kind: 'level', ...mark }] }), 'vi')],
])('%s in another unit are refused', (_, draw) => expect(draw).toThrow(/draw a chart for each unit/))

test('one unit, said at each row and mark, is drawn', () =>
  expect(dotPlot(dots({ unit: '%/năm', rows: [dot(percent)], mark }), 'vi')).toContain('<svg'))
