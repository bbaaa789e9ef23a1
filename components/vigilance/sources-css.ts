/** The list of sources, what adds to it, and the card of the history. */
export const sourcesCss = `
.sources-list>li{display:flex;flex-wrap:wrap;align-items:flex-start;gap:6px 12px;padding:12px 0}
.sources-list>li+li{border-top:1px solid var(--line)}
.source>svg{flex:none;margin-top:3px;color:var(--soft)}
.source.fine>svg{color:var(--accent)}
.source.down>svg,.source.not-allowed>svg{color:var(--attention)}
.source-words{display:grid;gap:2px;flex:1 1 220px;min-width:0}
.source-name{font-weight:600;overflow-wrap:anywhere}
.source-state{overflow-wrap:anywhere}
.add-source{gap:16px;padding:16px;border:1px solid var(--line);border-radius:var(--round);background:var(--paper)}
.pulse{display:grid;gap:8px}
.pulse svg{display:block;width:100%;height:auto;overflow:visible}
.pulse-band{fill:var(--accent);opacity:.16}
.pulse-usual{fill:none;stroke:var(--accent);stroke-width:1;opacity:.7}
.pulse-bar{fill:var(--edge)}
.pulse-bar.surge{fill:var(--attention)}
.pulse-axis{stroke:var(--line);stroke-width:1}
.pulse-label{fill:var(--soft);font-size:11px}
.pulse-post{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:2 3}
.pulse-pen{fill:var(--ink)}
.pulse-key{display:flex;flex-wrap:wrap;gap:4px 18px;color:var(--soft);font-size:var(--small)}
.pulse-key span{display:inline-flex;align-items:center;gap:6px}
.pulse-key i{display:inline-block;width:14px;height:10px;border-radius:2px;background:var(--edge)}
.pulse-key .band{background:var(--accent);opacity:.3}
.pulse-key .surge{background:var(--attention)}
.pulse-key .post{width:0;height:12px;border-left:2px dashed var(--ink);border-radius:0;background:none}
.pulse-rows{max-height:320px;overflow:auto;position:relative}
.pulse-rows .table thead th{position:sticky;top:0;background:var(--raised)}
.pulse-reason{font-size:1.1rem;line-height:1.4;max-width:60ch;text-wrap:pretty}
@media (forced-colors:active){.pulse-band{fill:GrayText;opacity:.4}.pulse-bar{fill:CanvasText}.pulse-bar.surge{fill:Highlight}.pulse-usual,.pulse-post{stroke:CanvasText}.pulse-key i{forced-color-adjust:none}}
`;
