export const cardCss = `
.card{display:grid;gap:18px;grid-template-columns:minmax(0,1fr);padding:22px 24px 24px;border:1px solid var(--line);border-radius:16px;background:var(--raised);scroll-margin-top:16px}
.card-head{display:flex;gap:12px}
.card-head>.icon{flex:none;margin-top:2px;color:var(--accent)}
.card-head h2{font-size:var(--title)}
.card-head p{margin-top:2px;max-width:62ch}
.card hr{width:100%;margin:0;border:0;border-top:1px solid var(--line)}
@media (max-width:480px){.card{padding:16px;border-radius:12px}}
`;
