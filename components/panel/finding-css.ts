export const findingCss = `
.finding{display:flex;gap:10px;padding:12px 0}
.finding+.finding{border-top:1px solid var(--line)}
.finding>.icon{flex:none;margin-top:calc((1lh - 18px)/2);color:var(--attention)}
.finding-body{flex:1;min-width:0;display:grid;gap:8px}
.finding-quote{font-size:var(--small);color:var(--soft);display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;overflow-wrap:anywhere}
.finding-quote q{color:var(--ink);text-decoration:underline wavy var(--attention) 1px;text-underline-offset:3px}
:lang(fr) q{quotes:"«\\a0" "\\a0»"}
.beside{display:grid;grid-template-columns:1fr 1fr;gap:10px;max-height:13em;overflow:auto;padding:8px 10px;border:1px solid var(--line);border-radius:var(--round);background:var(--raised);font-size:var(--small);line-height:1.4}
.beside figure{min-width:0;margin:0}
.edit{display:flex;flex-wrap:wrap;align-items:center;justify-content:flex-end;gap:5px 10px;padding:5px 5px 5px 10px;border:1px solid var(--line);border-radius:var(--round);background:var(--raised)}
.edit-preview{flex:auto;min-width:0;padding-block:3px;overflow-wrap:anywhere;max-height:4.2em;overflow:hidden;font-size:var(--small);line-height:1.4}
.edit .button{min-width:0;padding-inline:10px;overflow-wrap:anywhere;text-wrap:balance}
.finding-body>p{overflow-wrap:anywhere}
.finding-silence{display:flex;flex-wrap:wrap;gap:2px;margin-left:-8px;margin-block:-4px -6px}
.finding-silence .button{min-height:28px;padding-block:3px;font-size:var(--small)}
`;
