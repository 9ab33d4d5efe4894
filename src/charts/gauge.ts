/** A track a thumb wide: how far the latest figure reaches, and where the target stands. Its words stand beside it. */
import { scaleLinear } from 'd3'
import { el, join, px, type Svg } from './svg/element.ts'
import { targetDomain, tickLine, type TargetOnScale } from './target/marks.ts'

export interface GaugeInput {
  readonly unit: string
  readonly target: Pick<TargetOnScale, 'value' | 'valueTo'>
  readonly value: number | null
}

const width = 96
const height = 18
/** Room beside the ends of the scale, so that a tick there keeps paper on both sides. */
const inset = 4

/** Decoration for those who see: hidden from screen readers, which read the row's words. */
export function gauge({ unit, target, value }: GaugeInput): Svg {
  const ends = [target.value, ...(target.valueTo === null ? [] : [target.valueTo])]
  const domain = targetDomain(unit, [...ends, ...(value === null ? [] : [value])])
  const x = scaleLinear(domain, [inset, width - inset])
  const [from, to] = [Math.min(0, value ?? 0), Math.max(0, value ?? 0)].map(x) as [number, number]
  return el(
    'svg',
    { class: 'nm-chart nm-gauge', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    el('rect', {
      class: value === null ? 'nm-track nm-track-empty' : 'nm-track',
      x: inset - 0.5,
      y: 4.5,
      width: width - 2 * inset + 1,
      height: 9,
    }),
    from === to ? join([]) : el('rect', { class: 'nm-official', x: from, y: 5, width: to - from, height: 8 }),
    domain[0] < 0 ? el('path', { class: 'nm-axis', d: `M${px(x(0))} 3V15` }) : join([]),
    ...ends.map((at) => tickLine(x(at), 0, height)),
  )
}
