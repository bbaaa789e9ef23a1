export const importCss = `
.import-columns{display:grid;gap:12px 16px;grid-template-columns:repeat(auto-fit,minmax(min(200px,100%),1fr))}
.import-text{max-width:36ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
`;
