/**
 * The stylesheet of all charts. Colours come from the page's custom properties, with the light palette to fall back on;
 * on paper and in forced colours the chart sets them itself, so that a dark page still prints dark on light.
 */
export const chartCss = `.nm-chart{display:block;max-width:100%;font-family:var(--sans,system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif);overflow:visible}
.nm-text{fill:var(--chart-muted,#6b5d52)}
.nm-label{fill:var(--chart-text,#231a15);font-weight:700;font-variant-numeric:tabular-nums}
.nm-strong{fill:var(--chart-text,#231a15)}
.nm-time-series .nm-label,.nm-unit-map .nm-label,.nm-unit-map .nm-strong,.nm-target-label{paint-order:stroke;stroke:var(--chart-bg,#faf6ef);stroke-width:3px;stroke-linejoin:round}
.nm-empty{fill:var(--chart-muted,#6b5d52);font-weight:400;font-style:italic}
.nm-target-label{fill:var(--chart-target-text,#2b5a43);font-weight:600}
.nm-break-label{font-style:italic;fill:var(--chart-text,#231a15)}
.nm-axis{stroke:var(--chart-muted,#6b5d52);stroke-width:1}
.nm-grid{stroke:var(--chart-grid,#ddd2c3);stroke-width:1}
.nm-line{stroke:var(--chart-main,#1e2a4e);stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.nm-beside{stroke:var(--chart-muted,#6b5d52);stroke-width:1.5}
.nm-stem{stroke:var(--chart-main,#1e2a4e);stroke-width:1}
.nm-span,.nm-bound{fill:none;stroke:var(--chart-main,#1e2a4e);stroke-width:2}
.nm-point{stroke:var(--chart-main,#1e2a4e);stroke-width:2;fill:var(--chart-bg,#faf6ef)}
.nm-point-small{stroke-width:1.2}
.nm-on .nm-point{stroke-width:6}
.nm-official{fill:var(--chart-main,#1e2a4e)}
.nm-target{stroke:var(--chart-target,#4e8f70);stroke-width:3;stroke-linecap:round;stroke-dasharray:0 6}
.nm-target-band{fill:var(--chart-target,#4e8f70);fill-opacity:.14}
.nm-target-path-1{stroke-dasharray:0 6}
.nm-target-path-2{stroke-dasharray:0 10}
.nm-target-path-3{stroke-dasharray:0 5 0 11}
.nm-break{stroke:var(--chart-text,#231a15);stroke-width:1;stroke-dasharray:2 3;opacity:.75}
.nm-gap{fill:var(--chart-grid,#ddd2c3);opacity:.55}
.nm-track{fill:none;stroke:var(--chart-muted,#6b5d52);stroke-width:1}
.nm-track-empty{stroke-dasharray:3 3}
.nm-bar{fill:var(--chart-main,#1e2a4e);stroke:var(--chart-main,#1e2a4e);stroke-width:1.5}
.nm-bar.nm-provisional,.nm-bar.nm-estimate,.nm-bar.nm-illustrative{fill-opacity:.28}
.nm-bar.nm-estimate{stroke-dasharray:5 3}
.nm-bar.nm-illustrative{stroke-dasharray:1.5 3}
.nm-band{stroke:var(--chart-target,#4e8f70);stroke-width:2.5;fill:none}
.nm-tick-gap{stroke:var(--chart-bg,#faf6ef);stroke-width:6}
.nm-tick-line{stroke:var(--chart-text,#231a15);stroke-width:2}
.nm-tick-line-open{stroke-dasharray:4 3}
.nm-tick{fill:var(--chart-text,#231a15);stroke:var(--chart-text,#231a15);stroke-width:2}
.nm-tick-open{fill:var(--chart-bg,#faf6ef)}
.nm-cell{fill:none;stroke:var(--chart-muted,#6b5d52);stroke-width:1}
.nm-cell-text{fill:var(--chart-bg,#faf6ef);font-weight:700}
.nm-person{fill:none;stroke:var(--chart-muted,#6b5d52);stroke-width:1}
.nm-person-filled{fill:var(--chart-main,#1e2a4e);stroke:var(--chart-main,#1e2a4e)}
.nm-person-provisional,.nm-person-estimate,.nm-person-illustrative{fill-opacity:.45;stroke-width:1.5}
.nm-person-estimate{stroke-dasharray:2 1.5}
.nm-missing{font-style:italic}
.nm-ghost{fill:var(--chart-bg,#faf6ef);stroke:var(--chart-muted,#6b5d52);stroke-width:1.5}
.nm-link{stroke:var(--chart-muted,#6b5d52);stroke-width:1.5}
.nm-area{fill:var(--chart-main,#1e2a4e);stroke:var(--chart-text,#231a15);stroke-width:1;stroke-linejoin:round}
.nm-shade-0{fill-opacity:.06}
.nm-shade-1{fill-opacity:.17}
.nm-shade-2{fill-opacity:.28}
.nm-shade-3{fill-opacity:.4}
.nm-area-empty{fill:none;stroke:var(--chart-muted,#6b5d52);stroke-dasharray:3 3}
.nm-state{fill:none;stroke:var(--chart-text,#231a15);stroke-width:1.5}
.nm-state-met,.nm-state-dot{fill:var(--status-met,#2b5a43);stroke:var(--status-met,#2b5a43)}
.nm-state-on-track{stroke:var(--status-met,#2b5a43)}
.nm-state-behind{stroke:var(--status-behind,#93590b)}
.nm-state-half{fill:var(--status-behind,#93590b)}
.nm-state-not-met{fill:var(--status-not-met,#6b2358);stroke:var(--status-not-met,#6b2358)}
.nm-state-struck{stroke:var(--chart-bg,#faf6ef);stroke-width:2}
.nm-state-none,.nm-state-insufficient,.nm-state-inconclusive,.nm-state-withheld{stroke:var(--status-open,#5c4e44)}
.nm-year{fill:none;stroke:var(--status-open,#5c4e44);stroke-width:1.5}
.nm-year-met{fill:var(--status-met,#2b5a43);stroke:var(--status-met,#2b5a43)}
.nm-year-missed,.nm-year-struck{stroke:var(--status-not-met,#6b2358)}
.nm-year-struck{stroke-width:2;fill:none}
.nm-year-none{stroke-dasharray:2.5 2.5}
.nm-warning{fill:var(--chart-text,#231a15)}
.nm-warning-text{fill:var(--chart-bg,#faf6ef);font-weight:700}
.nm-paper{fill:var(--chart-bg,#faf6ef)}
@media print{.nm-chart{--chart-main:#1c2747;--chart-target:#4a8f6d;--chart-target-text:#1f4331;--status-met:#1f4331;--status-behind:#7a4a08;--status-not-met:#4f1840;--status-open:#333;--chart-muted:#444;--chart-grid:#bbb;--chart-text:#000;--chart-bg:#fff}}
@media (forced-colors:active){.nm-chart{--chart-main:CanvasText;--chart-target:CanvasText;--chart-target-text:CanvasText;--status-met:CanvasText;--status-behind:CanvasText;--status-not-met:CanvasText;--status-open:CanvasText;--chart-muted:CanvasText;--chart-grid:GrayText;--chart-text:CanvasText;--chart-bg:Canvas}.nm-area,.nm-target-band{fill-opacity:0}.nm-chart text{forced-color-adjust:none}}
`
