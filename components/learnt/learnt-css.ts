export const learntCss = `
.reliability-pair{display:grid;gap:16px 28px;grid-template-columns:repeat(auto-fit,minmax(min(240px,100%),1fr));align-items:center}
.reliability{width:100%;max-width:300px;font-size:10px;fill:var(--soft)}
.reliability-grid{stroke:var(--line)}
.reliability-kept{stroke:var(--edge);stroke-dasharray:4 3}
.reliability-point{fill:var(--accent)}
.table-scroll .table.narrow{min-width:0}
.transfer-bar{vertical-align:2px}
@media (forced-colors:active){.reliability-point{fill:Highlight}.reliability text{fill:CanvasText}.reliability-grid,.reliability-kept{stroke:CanvasText}}
`;
