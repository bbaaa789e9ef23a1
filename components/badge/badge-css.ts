/** The count and the initials are drawn by the sheet: the accessible name already says both, in words. */
export const badgeCss = `
.badge-frame{width:30px;height:30px}
.badge{position:relative;display:grid;place-items:center;width:30px;height:30px;padding:0;border:1px solid var(--edge);border-radius:50%;
background:var(--paper);color:var(--ink);font-size:15px;font-weight:700;line-height:1;cursor:pointer;touch-action:none;transition:border-color .12s,background .12s}
.badge:hover,.badge[aria-expanded=true]{border-color:var(--accent);background:var(--accent-soft)}
.badge:focus-visible{border-radius:50%}
.badge.quiet{color:var(--soft)}
.badge.good{color:var(--accent)}
.badge.findings,.badge.unsigned,.badge.brewing{color:var(--attention);background:var(--attention-soft);border-color:var(--attention)}
.badge.testing,.badge.two-ways{color:var(--accent)}
.badge-count::before{content:attr(data-count)}
.badge-signer::before{content:attr(data-initials)}
.badge-signer{position:absolute;left:calc(100% - 9px);top:calc(100% - 8px);padding:1px 3px;border:1px solid var(--line);border-radius:5px;background:var(--paper);
color:var(--soft);font-size:9px;font-weight:650;letter-spacing:.02em;line-height:1.1}
.badge-wave{position:absolute;right:calc(100% - 9px);bottom:calc(100% - 9px);display:grid;padding:1px;border:1px solid var(--attention);border-radius:50%;background:var(--paper);color:var(--attention)}
@media (forced-colors:active){.badge{border-color:ButtonText}.badge .icon{color:ButtonText}}
`;
