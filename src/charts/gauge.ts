/** A track a thumb wide: how far the latest figure reaches, and where the target stands. Its words stand beside it. */
import { scaleLinear } from 'd3'
import { el, join, px, type Svg } from './svg/element.ts'
import { targetDomain, type TargetOnScale } from './target/marks.ts'

export interface GaugeInput {
  readonly unit: string
  readonly target: Pick<TargetOnScale, 'value' | 'valueTo'>
  readonly value: number | null
}

const width = 96
const height = 14

/** Decoration for those who see: hidden from screen readers, which read the row's words. */
export function gauge({ unit, target, value }: GaugeInput): Svg {
  const ends = [target.value, ...(target.valueTo === null ? [] : [target.valueTo])]
  const domain = targetDomain(unit, [...ends, ...(value === null ? [] : [value])])
  const x = scaleLinear(domain, [1, width - 1])
  const [from, to] = [Math.min(0, value ?? 0), Math.max(0, value ?? 0)].map(x) as [number, number]
  return el(
    'svg',
    { class: 'nm-chart nm-gauge', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    el('rect', { class: value === null ? 'nm-track nm-track-empty' : 'nm-track', x: 0.5, y: 3.5, width: width - 1, height: 7 }),
    from === to ? join([]) : el('rect', { class: 'nm-official', x: from, y: 4, width: to - from, height: 6 }),
    domain[0] < 0 ? el('path', { class: 'nm-axis', d: `M${px(x(0))} 2V12` }) : join([]),
    ...ends.map((at) => el('path', { class: 'nm-tick-line', d: `M${px(x(at))} 0V14` })),
  )
}
