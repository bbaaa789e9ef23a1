/** In the browser's side panel, the panel is the whole page. */
export const asideCss = `
body:has(.aside){margin:0}
.aside .panel{width:100%;min-width:0;min-height:100vh;max-height:none;border:0;border-radius:0;box-shadow:none}
.aside .panel-header{padding:8px 8px 8px 14px}
.aside>[role=status] .notice{margin:10px 14px}
.aside-empty{display:grid;align-content:center;gap:16px;min-height:100vh;padding:24px}
.aside-empty .empty{gap:10px}
`;
