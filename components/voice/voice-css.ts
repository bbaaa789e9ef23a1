export const voiceCss = `
.dimensions{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
.dimension{display:grid;gap:4px;grid-template-columns:minmax(0,1fr)}
.dimension-scale{display:grid;grid-template-columns:132px minmax(90px,220px) 132px;justify-content:start;align-items:center;gap:12px}
.dimension-scale span:first-child{text-align:right}
.dimension-scale .chosen{font-weight:600}
.dimension-scale input{appearance:none;width:100%;height:24px;margin:0;border-radius:var(--pill);background:radial-gradient(circle at 12px 50%,var(--edge) 4px,transparent 4.5px),radial-gradient(circle at 50% 50%,var(--edge) 4px,transparent 4.5px),radial-gradient(circle at calc(100% - 12px) 50%,var(--edge) 4px,transparent 4.5px),linear-gradient(var(--edge),var(--edge)) center/calc(100% - 24px) 2px no-repeat;cursor:pointer}
.dimension-scale input::-webkit-slider-thumb{appearance:none;width:22px;height:22px;border:3px solid var(--raised);border-radius:50%;background:var(--accent)}
.dimension-scale input::-moz-range-thumb{box-sizing:border-box;width:22px;height:22px;border:3px solid var(--raised);border-radius:50%;background:var(--accent)}
.dimension-example{padding:8px 14px;border-left:3px solid var(--line);color:var(--soft)}
.dimension-example::before{content:"“"}
.dimension-example::after{content:"”"}
:lang(fr) .dimension-example::before{content:"« "}
:lang(fr) .dimension-example::after{content:" »"}
.voice-more{border-top:1px solid var(--line);padding-top:14px}
.voice-more>summary{font-weight:600;cursor:pointer}
.voice-more>.stack{margin-top:14px;gap:18px}
.proposals>li{display:grid;gap:6px;padding:12px 0}
.proposals>li+li{border-top:1px solid var(--line)}
.proposal{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px}
.proposal>span:first-child{flex:1 1 220px}
.proposal-examples{display:grid;gap:6px;padding-left:14px;border-left:3px solid var(--line);overflow-wrap:anywhere}
@media (max-width:560px){.dimension-scale{grid-template-columns:minmax(0,1fr) auto}.dimension-scale span:first-child{text-align:left}.dimension-scale input{grid-row:2;grid-column:1/-1}}
@media (forced-colors:active){.dimension-scale input{appearance:auto;background:none}}
`;
