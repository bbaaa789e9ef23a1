/** The pictures are drawn with the roles of the palette, so that they follow the night and forced colours. */
export const welcomeCss = `
html:has(.welcome){scroll-padding-bottom:96px}
.welcome{display:flex;flex-direction:column;min-height:100vh;max-width:960px;padding-bottom:0}
.welcome .page-main{flex:1;align-content:start}
.welcome h1:focus-visible{outline:none}
.welcome-steps{margin-top:20px}
.welcome-steps ol{display:flex;flex-wrap:wrap;gap:4px 6px;margin-inline:-10px}
.welcome-steps button{display:inline-flex;align-items:center;gap:7px;min-height:30px;padding:4px 10px;border:0;border-radius:var(--pill);background:none;color:var(--soft);font-size:var(--small);cursor:pointer}
.welcome-steps button:hover{color:var(--ink);background:var(--sunk)}
.welcome-steps button:focus-visible{border-radius:var(--pill)}
.welcome-steps [aria-current]{color:var(--ink);font-weight:600}
.welcome-dot{width:9px;height:9px;border:1.5px solid var(--edge);border-radius:50%}
.behind .welcome-dot{background:var(--edge)}
[aria-current] .welcome-dot{border-color:var(--accent);background:var(--accent);box-shadow:0 0 0 3px var(--accent-soft)}
.welcome-pictures{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(min(240px,100%),1fr))}
.welcome-pictures li{display:grid;align-content:start;gap:6px}
.welcome-pictures h2{font-size:var(--title)}
.welcome-promise{padding:12px 16px;border-left:3px solid var(--accent);border-radius:0 var(--round) var(--round) 0;background:var(--sunk)}
.picture{width:100%;height:auto;margin-bottom:8px;border:1px solid var(--line);border-radius:16px;background:var(--sunk);fill:none;stroke-linecap:round;stroke-linejoin:round;stroke-width:2.2}
.picture :is(.sheet,.note,.place,.badge-ring){fill:var(--raised);stroke:var(--edge);stroke-width:1.4}
.picture :is(.text,.line){stroke:var(--edge)}
.picture .line{stroke-width:1.4}
.picture .text{stroke-width:3.4;opacity:.55}
.picture .word{stroke:var(--attention);stroke-width:3.4}
.picture .wavy{stroke:var(--attention);stroke-width:1.8}
.picture .wavy.wide{stroke-width:2.4}
.picture .dot{fill:var(--attention)}
.picture :is(.badge-ring,.target){fill:var(--accent-soft);stroke:var(--accent)}
.picture .pen{stroke:var(--accent)}
.picture .fix{fill:var(--accent)}
.picture .way{stroke:var(--edge);stroke-width:1.8;stroke-dasharray:1 6}
.picture .way.strong{stroke:var(--accent);stroke-dasharray:none}
.picture .bar{stroke:var(--accent);stroke-width:7;stroke-linecap:butt}
.welcome-networks{display:grid;gap:4px 36px;grid-template-columns:repeat(auto-fit,minmax(min(300px,100%),1fr))}
.welcome-networks>li{padding:9px 0;border-bottom:1px solid var(--line)}
.welcome-try{display:grid;gap:20px;grid-template-columns:minmax(0,1fr)}
.welcome-hints{display:flex;flex-wrap:wrap;gap:8px 24px;counter-reset:hint}
.welcome-hints li{display:flex;align-items:center;gap:8px;counter-increment:hint}
.welcome-hints li::before{content:counter(hint);display:grid;place-items:center;flex:none;width:24px;height:24px;border:1px solid var(--accent);border-radius:50%;background:var(--accent-soft);font-size:var(--small);font-weight:650}
.welcome-foot{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:8px;margin-top:24px;padding:14px 0;border-top:1px solid var(--line);background:var(--paper)}
.welcome-foot .saved{position:static;align-items:center;height:100%;justify-content:center}
.welcome-foot .button{min-height:40px;padding-inline:20px}
@media (max-width:480px){.welcome-foot .saved span{padding:7px;font-size:0;gap:0}.welcome-steps li:not(:has([aria-current])) button{padding-inline:10px;font-size:0;gap:0}.welcome-steps ol{margin:0}}
@media (max-height:420px){.welcome-foot{position:static}}
`;
