export const importCss = `
.import-columns{display:grid;gap:12px 16px;grid-template-columns:repeat(auto-fit,minmax(min(200px,100%),1fr))}
.import-text{max-width:36ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.input::file-selector-button{margin:0 10px 0 0;padding:2px 10px;border:1px solid var(--edge);border-radius:var(--round);background:var(--paper);color:var(--ink);font:inherit;font-weight:600;cursor:pointer}
`;
