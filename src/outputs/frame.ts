/** The frame for other people's pages: its rules, and the height that they come to, so that no scroll bar is needed. */
import { chartCss } from '../charts/css.ts'
import { phoneWidth } from '../charts/svg/frame.ts'
import { wrapText } from '../charts/text/wrap.ts'

type Line = readonly [size: number, height: number]
type Type = Readonly<Record<'heading' | 'small' | 'body' | 'warning', Line>>

const padding = 12
/** Type sizes and the heights of their lines, px: larger where there is room, so that one height suits both. */
const phoneType: Type = { heading: [18, 26], small: [14, 21], body: [16, 24], warning: [14, 20] }
const wideType: Type = { heading: [22, 32], small: [15, 24], body: [16, 24], warning: [15, 22] }
const gap = 6
const warningPadding = 6
const chartTop = 10
/** Widths up to which a chart and the text grow; from `wideFrom` on the layout for large screens stands, never shrunk. */
const most = { phone: 416, wide: 640, text: 560 }
export const wideFrom = most.wide + 2 * padding

const font = ([size, height]: Line) => `font-size:${size}px;line-height:${height}px`
const fonts = (type: Type) => `body{${font(type.body)}}h1{${font(type.heading)}}.meta{${font(type.small)}}.warning{${font(type.warning)}}`

export const frameCss = `html{background:#faf6ef}body{margin:0 auto;padding:${padding}px;max-width:${most.wide}px;color:#231a15;font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:anywhere}
h1{margin:0;max-width:${most.text}px}p{margin:${gap}px 0 0;max-width:${most.text}px}.meta{color:#5c4e44}a{color:#8f3519}a:focus-visible{outline:3px solid;outline-offset:2px}
.warning{margin:0 0 10px;padding:${warningPadding}px 0;max-width:none;background:#231a15;color:#faf6ef;font-weight:700;text-align:center}
svg{display:block;width:100%;height:auto;margin-top:${chartTop}px}.phone svg{min-width:${phoneWidth}px;max-width:${most.phone}px}.wide{display:none}
${fonts(phoneType)}@media(min-width:${wideFrom}px){.wide{display:block}.wide svg{max-width:${most.wide}px}.wide+.phone{display:none}${fonts(wideType)}}
${chartCss}`

/** What stands in a frame, from the top; the charts as SVG text. */
export interface Frame {
  readonly warning: string
  readonly sentence: string
  readonly subtitle: string
  readonly phone: string
  readonly wide: string | null
  readonly credit: string
  readonly link: string
}

/**
 * Height in px that suffices at every width from 320 px. Between two widths the text is highest at the narrower and the
 * chart at the wider; letters are taken as wide as the widest usual font.
 */
export function frameHeight(frame: Frame): number {
  const spans = [320, 360, 400, most.phone + 2 * padding, wideFrom]
  const heights = spans.map((from, i) => {
    const wide = from >= wideFrom
    const [svg, limit] = wide && frame.wide ? [frame.wide, most.wide] : [frame.phone, most.phone]
    const room = (spans[i + 1] ?? wideFrom) - 2 * padding
    return textHeight(frame, from - 2 * padding, wide ? wideType : phoneType) + chartHeight(svg, Math.min(room, limit))
  })
  return Math.ceil(Math.max(...heights) / 10) * 10
}

function textHeight({ warning, sentence, subtitle, credit, link }: Frame, width: number, type: Type): number {
  const lines = (text: string, [size, height]: Line, bold = false, room = Math.min(width, most.text)) =>
    wrapText(text, room, size, bold).length * height
  const bar = warning ? lines(warning, type.warning, true, width) + 2 * warningPadding + 10 : 0
  const under = lines(subtitle, type.small) + lines(credit, type.small) + lines(link, type.body)
  return 2 * padding + bar + lines(sentence, type.heading, true) + under + 3 * gap + chartTop
}

function chartHeight(svg: string, width: number): number {
  const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return w && h ? (Number(h) * width) / Number(w) : 0
}
