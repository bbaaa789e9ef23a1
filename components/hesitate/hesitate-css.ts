export const hesitateCss = `
.hesitate,.plan{display:grid;gap:12px;grid-template-columns:minmax(0,1fr)}
.hesitate{padding-block:8px 14px}
.ribbon{margin:-8px -14px 0;padding:5px 14px;background:var(--accent-soft);font-size:var(--small);text-align:center}
.hesitate-title{display:flex;align-items:center;gap:4px;margin-left:-8px}
.hesitate-title h2{font-size:var(--title)}
.variant{display:grid;gap:6px;grid-template-columns:minmax(0,1fr)}
.variant label{font-size:var(--small);font-weight:600}
.letter{display:inline-grid;place-items:center;width:20px;height:20px;margin-right:2px;border-radius:6px;background:var(--ink);color:var(--paper);font-size:12px;font-weight:700}
textarea.kept{min-height:0;max-height:8.2em;resize:none;border-color:transparent;background:var(--sunk);field-sizing:content}
.hesitate-diff{font-size:var(--small)}
`;
