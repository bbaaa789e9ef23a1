export const emptyStateCss = `
.empty{display:grid;justify-items:center;gap:6px;padding:20px 16px;text-align:center;color:var(--soft)}
.empty>.icon{color:var(--accent)}
.empty-title{color:var(--ink);font-weight:600;text-wrap:balance}
`;
