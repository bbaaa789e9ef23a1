export const practiceCss = `
.practice-cards{display:grid;gap:20px;grid-template-columns:repeat(auto-fit,minmax(min(400px,100%),1fr))}
.practice-cards>*{display:grid;grid-template-columns:minmax(0,1fr)}
.practice-cards .card{gap:14px;grid-template-rows:auto 1fr auto}
.practice-box{min-height:96px}
.practice-box :is(textarea,[contenteditable=true]){display:block;width:100%;min-height:96px;padding:10px 44px 10px 12px;border:1px solid var(--edge);border-radius:var(--round);background:var(--paper);color:var(--ink);line-height:1.5;outline-offset:0;white-space:pre-wrap;overflow-wrap:anywhere}
.practice-box [contenteditable=true]:focus-visible{outline:2px solid var(--accent)!important}
.practice-box [contenteditable=true] p{margin:0}
.practice-foot{display:flex;align-items:center;justify-content:space-between;gap:12px;min-height:32px}
`;
