/** The one stylesheet of the e-book and of the file to send on: it follows the reader's own light or dark colours. */
import { chartCss } from '../../charts/css.ts'

const prose = `html{color-scheme:light dark}
h1,h2,h3,h4,h5,h6{line-height:1.3;margin:1.6em 0 .5em;break-after:avoid}
p,ul,ol,dl,figure,blockquote,pre{margin:.7em 0}
.state{display:inline-block;border:1px solid;border-radius:.3em;padding:.1em .5em;font-size:.85em}
.lede{font-size:1.08em}
.small,.sources,figcaption,.mark{font-size:.88em}
.box{margin:1em 0;padding:.4em 1em;border:1px solid;border-left-width:.3em}
.box .title{font-weight:700}
.caution,.danger{border-width:2px;border-left-width:.3em}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid;padding:.35em .5em;text-align:left;vertical-align:top}
td,tbody th{font-weight:400}
dt{font-weight:700;margin-top:.8em}
dd{margin:.2em 0 0}
li{margin:.3em 0}
.to-do,.done{list-style:none}
.to-do::before{content:"[  ] "}
.done::before{content:"[x] "}
img,svg{max-width:100%;height:auto}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid;padding:.5em}
blockquote{margin-left:0;padding-left:1em;border-left:.2em solid}
.fiction{border:2px solid;padding:.4em .8em;font-weight:700}
a{overflow-wrap:anywhere}
`

/** `drawn`: there are charts in it. */
export const stylesheet = (drawn: boolean): string => prose + (drawn ? `figure svg{background:#faf6ef}\n${chartCss}` : '')
