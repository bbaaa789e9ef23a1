/** The step to take stays in sight at the bottom; what takes the focus stops above it. */
export const hesitateCss = `
.hesitate,.plan{display:grid;gap:12px;grid-template-columns:minmax(0,1fr)}
.hesitate{padding-top:8px}
.ribbon{margin:-8px -14px 0;padding:5px 14px;background:var(--accent-soft);font-size:var(--small);text-align:center}
.hesitate-title{display:flex;align-items:center;gap:4px;margin-left:-8px}
.hesitate-title h2{font-size:var(--title)}
.variant{display:grid;gap:6px;grid-template-columns:minmax(0,1fr)}
.variant label{font-size:var(--small);font-weight:600}
textarea.kept{min-height:0;max-height:5.4em;resize:none;border-color:transparent;background:var(--sunk);field-sizing:content}
.hesitate-diff{font-size:var(--small)}
.suggestions{display:flex;flex-wrap:wrap;gap:6px;margin:0;padding:0;border:0}
.suggestions .button{min-height:26px;padding:2px 10px;border-radius:13px;font-size:var(--small);font-weight:450}
.plan-steps{display:grid;gap:6px;margin:0;padding:10px 12px;border:1px solid var(--line);border-radius:var(--round);list-style:none}
.plan-steps li{display:flex;align-items:center;gap:8px}
.plan-steps .icon{flex:none;color:var(--soft)}
.plan-more{display:grid;gap:8px}
.plan-more summary{cursor:pointer;color:var(--soft);font-size:var(--small)}
.plan-more[open] summary{margin-bottom:8px}
.plan-more p{margin-top:8px}
.plan-go .row{justify-content:center}
.plan-go p{text-align:center}
.plan-go{position:sticky;bottom:0;display:grid;gap:6px;margin:0 -14px;padding:12px 14px;border-top:1px solid var(--line);background:var(--sunk)}
.panel-body:has(.plan-go){scroll-padding-bottom:110px}
.hesitate>.notice{margin-bottom:14px}
`;
