export const learntCss = `
.reliability-pair{display:grid;gap:16px 28px;grid-template-columns:repeat(auto-fit,minmax(min(240px,100%),1fr));align-items:center}
.reliability-pair>*{min-width:0}
.reliability{width:100%;max-width:300px;font-size:10px;fill:var(--soft)}
.reliability-grid{stroke:var(--line)}
.reliability-kept{stroke:var(--edge);stroke-dasharray:4 3}
.reliability-point{fill:var(--accent)}
.table-scroll .table.narrow{min-width:0}
.transfer-bar{vertical-align:2px}
.matrix{max-width:100%;height:auto;font-size:13px}
.matrix-head{fill:var(--soft);font-size:11px}
.matrix-name{fill:var(--ink)}
.matrix-number{fill:var(--ink);font-weight:600;font-size:15px}
.matrix-cell{fill:var(--paper);stroke:var(--line)}
.matrix-fill{fill:var(--accent)}
@media (forced-colors:active){.reliability-point{fill:Highlight}.reliability text{fill:CanvasText}.reliability-grid,.reliability-kept{stroke:CanvasText}.matrix text{fill:CanvasText}.matrix-cell{stroke:CanvasText}}
`;
