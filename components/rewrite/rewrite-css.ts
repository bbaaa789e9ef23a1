export const rewriteCss = `
.rewrite-progress{display:grid;gap:6px}
.rewrite-progress:empty{display:none}
.rewrite-progress progress{width:100%;height:6px;accent-color:var(--accent)}
.rewrite-b>*+*{margin-top:8px}
.rewrite-b summary{cursor:pointer;color:var(--soft);font-size:var(--small)}
.hesitate:not(:has(.plan-go)){padding-bottom:14px}
.wording{padding:8px 10px;border-radius:var(--round);background:var(--sunk);white-space:pre-wrap;overflow-wrap:anywhere}
`;
