export const pageFrameCss = `
body{margin:0;background:var(--paper);color:var(--ink);font-family:var(--sans);font-size:var(--text);line-height:1.5}
.page{max-width:1000px;margin:0 auto;padding:20px 24px 64px}
.page-header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 24px}
.page-header .wordmark{font-size:1.5rem}
.page-nav{display:flex;flex-wrap:wrap;gap:4px;margin-inline:-12px}
.page-nav a{display:inline-flex;align-items:center;gap:6px;padding:7px 12px;border-radius:var(--pill);color:var(--soft);text-decoration:none;font-weight:550}
.page-nav a:hover{color:var(--ink);background:var(--sunk)}
.page-nav a[aria-current]{color:var(--ink);background:var(--sunk);box-shadow:inset 0 0 0 1px var(--line)}
.page-nav a:focus-visible{border-radius:var(--pill)}
.page-main{display:grid;gap:20px;grid-template-columns:minmax(0,1fr);margin-top:36px}
.page-title{display:grid;gap:4px}
.page-back{display:inline-flex;justify-self:start;align-items:center;gap:6px;margin-bottom:6px}
.page-title h1{font-size:var(--huge);letter-spacing:-.01em}
.page-title p{max-width:66ch;font-size:1.0625rem}
@media (max-width:480px){.page{padding:14px 14px 48px}.page-main{margin-top:20px;gap:14px}.page-nav a{padding-inline:10px}.page-nav .icon{display:none}}
`;
