export const noticeCss = `
.notice{display:flex;gap:10px;padding:10px 12px;border:1px solid var(--line);border-radius:var(--round);background:var(--sunk)}
.notice>.icon{flex:none;margin-top:calc((1lh - 18px)/2);color:var(--soft)}
.notice .stack{gap:8px}
.notice.attention{background:var(--attention-soft);border-color:color-mix(in srgb,var(--attention) 30%,transparent)}
.notice.attention>.icon{color:var(--attention)}
.notice.good{background:var(--accent-soft);border-color:color-mix(in srgb,var(--accent) 30%,transparent)}
.notice.good>.icon{color:var(--accent)}
`;
