export const meterCss = `
.meter{display:flex;align-items:center;gap:10px;font-size:var(--small);color:var(--soft);font-variant-numeric:tabular-nums}
.meter-bar{flex:1;min-width:40px;display:block}
.meter-track{fill:var(--line)}
.meter-fill{fill:var(--accent)}
.meter.near .meter-fill,.meter.over .meter-fill{fill:var(--attention)}
.meter.over .meter-words{color:var(--attention);font-weight:600}
@media (forced-colors:active){.meter-track{fill:Canvas;stroke:CanvasText}.meter-fill{fill:Highlight}}
`;
