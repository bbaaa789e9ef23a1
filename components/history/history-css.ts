export const historyCss = `
.experiments{display:grid;border:1px solid var(--line);border-radius:16px;background:var(--raised);overflow:hidden}
.experiment-row{position:relative;display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:8px 20px;padding:16px 20px}
.experiment-row+.experiment-row{border-top:1px solid var(--line)}
.experiment-row:hover{background:var(--sunk)}
.experiment-words{display:grid;gap:3px;flex:1 1 280px;min-width:0}
.experiment-title{color:var(--ink);font-weight:600;text-decoration:none;overflow-wrap:anywhere}
.experiment-title::after{content:"";position:absolute;inset:0}
.experiment-row:hover .experiment-title{text-decoration:underline}
.tags{display:inline-flex;flex-wrap:wrap;gap:6px}
.tag{display:inline-flex;align-items:center;gap:5px;padding:2px 10px;border:1px solid var(--line);border-radius:var(--pill);background:var(--paper);color:var(--soft);font-size:var(--small);white-space:nowrap}
.tag.running{color:var(--attention)}
.tag.told,.tag.decided{color:var(--accent);background:var(--accent-soft);border-color:transparent}
.experiment-state{margin-top:-8px}
.chances th:first-child{padding-left:0}
.experiment-pair{display:grid;gap:20px;grid-template-columns:repeat(auto-fit,minmax(min(320px,100%),1fr));align-items:start}
.variants{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(260px,100%),1fr))}
.version{display:grid;align-content:start;gap:10px;padding:14px 16px;border:1px solid var(--line);border-radius:var(--round);background:var(--paper)}
.version figcaption{font-size:var(--small);font-weight:600;color:var(--soft)}
.publication{display:flex;gap:10px}
.publication .letter{margin-top:2px}
.publication a .icon{vertical-align:-2px}
.publication-edited{color:var(--attention);overflow-wrap:anywhere}
.publication .button{align-self:start;margin-top:-6px}
.said{display:grid;gap:2px}
.table-scroll .table{min-width:560px}
.table-scroll{position:relative;overflow-x:auto;margin-inline:-8px}
.table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
.table th,.table td{padding:8px;text-align:start;vertical-align:top;font-weight:400}
.table thead th{color:var(--soft);font-size:var(--small);font-weight:600;vertical-align:bottom}
.table tbody tr{border-top:1px solid var(--line)}
.table .number{text-align:end;white-space:nowrap}
.reading-of{display:inline-flex;align-items:center;gap:6px;font-weight:600}
.table td .button.icon{margin:-5px 0}
.verdict-call{font-size:1.25rem;line-height:1.4;max-width:52ch;text-wrap:pretty}
.verdict-notes{display:grid;gap:6px;max-width:70ch}
.probability{display:grid;gap:4px;padding:0 10px}
.probability-bar{display:block;overflow:visible}
.probability-track{fill:var(--line)}
.probability-flip{fill:var(--edge);opacity:.55}
.probability-middle{stroke:var(--edge);stroke-width:1.5}
.probability-marker circle{fill:var(--accent)}
.probability-marker .probability-dot{fill:var(--on-accent)}
.probability-ends{display:flex;justify-content:space-between;gap:12px;margin-inline:-10px;color:var(--soft);font-size:var(--small)}
.probability-ends span:nth-child(2){text-align:center}
.probability-ends span:last-child{text-align:end}
.chances{margin-top:12px;max-width:420px;margin-inline:-10px}
.history-nav{display:flex;flex-wrap:wrap;gap:4px 20px;border-bottom:1px solid var(--line)}
.history-nav a{padding:8px 2px;margin-bottom:-1px;border-bottom:2px solid transparent;color:var(--soft);text-decoration:none;font-weight:550}
.history-nav a:hover{color:var(--ink)}
.history-nav a[aria-current]{color:var(--ink);border-bottom-color:var(--accent)}
.history-search{display:grid;gap:12px}
.filters>summary{width:fit-content;cursor:pointer;color:var(--soft);font-weight:550;padding:4px 0}
.filters[open]>summary{margin-bottom:12px}
.filters>.row{margin-top:16px}
.views{display:flex;flex-wrap:wrap;align-items:end;gap:8px 16px}
.view{display:inline-block;padding:4px 12px;border:1px solid var(--edge);border-radius:var(--pill);color:var(--ink);text-decoration:none}
.view:hover{border-color:var(--ink)}
.view[aria-current]{border-color:var(--accent);background:var(--accent-soft)}
.pager{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:12px}
.chart{display:grid;gap:10px;grid-template-columns:minmax(0,1fr)}
.chart+.chart{border-top:1px solid var(--line);padding-top:16px}
.chart figcaption{font-weight:600}
.chart svg{display:block;overflow:visible}
.chart text{fill:var(--ink);font-size:14px;font-family:var(--sans)}
.chart .chart-soft{fill:var(--soft);font-size:12.5px}
.chart-middle{text-anchor:middle}
.chart-end{text-anchor:end}
.chart-axis{stroke:var(--edge);stroke-width:1}
.chart-table>summary{width:fit-content;cursor:pointer;color:var(--soft)}
.effect-range{stroke:var(--edge);stroke-width:4;stroke-linecap:round}
.effect-dot{fill:var(--paper);stroke:var(--edge);stroke-width:2}
.effect.clear .effect-range{stroke:var(--accent)}
.effect.clear .effect-dot{fill:var(--accent);stroke:var(--accent)}
.reliability-track{fill:var(--line)}
.reliability-bar{fill:var(--accent)}
.reliability-said{stroke:var(--ink);stroke-width:3}
.outcome.a{fill:var(--accent)}
.outcome.b{fill:var(--attention)}
.transfer td{border:1px solid var(--line)}
.transfer .transfer-2,.transfer .transfer-3{background:var(--accent-soft)}
.transfer .transfer-3{font-weight:600}
.report{display:grid;gap:16px}
.reported{display:grid;gap:8px;padding:14px 0;border-top:1px solid var(--line)}
.reported .table{max-width:560px}
.reported .table th,.reported .table td{padding:4px 8px 4px 0}
@media (forced-colors:active){.chart text{fill:CanvasText}.outcome.a,.reliability-bar,.effect.clear .effect-dot{fill:Highlight}.outcome.b{fill:CanvasText}.history-nav a[aria-current]{border-bottom-color:Highlight}.probability-track{fill:Canvas;stroke:CanvasText}.probability-flip{fill:GrayText}.probability-marker circle{fill:Highlight}.probability-marker .probability-dot{fill:HighlightText}}
`;
