export const buttonCss = `
.button{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-height:32px;padding:5px 12px;
border:1px solid var(--edge);border-radius:var(--round);background:var(--raised);color:var(--ink);font-weight:550;
line-height:1.3;cursor:pointer;text-align:center;transition:background .12s,border-color .12s}
.button:hover{border-color:var(--ink)}
.button .icon{flex:none}
.button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.button.main:hover{background:color-mix(in srgb,var(--accent) 88%,var(--ink));border-color:transparent}
.button.quiet{border-color:transparent;background:none;color:var(--soft);padding-inline:8px;font-weight:450}
.button.quiet:hover{color:var(--ink);background:var(--sunk)}
.button.icon{border-color:transparent;background:none;color:var(--soft);padding:0;width:32px}
.button.icon:hover{color:var(--ink);background:var(--sunk)}
.button.wide{width:100%}
.button[aria-disabled=true]{cursor:default;color:var(--soft);background:var(--sunk);border-color:var(--line)}
.button[aria-pressed=true]{background:var(--accent-soft);border-color:var(--accent)}
@media (forced-colors:active){.button{border-color:ButtonBorder}.button.main{forced-color-adjust:none;background:ButtonText;border-color:ButtonText;color:ButtonFace}
.button[aria-disabled=true]{color:GrayText;border-color:GrayText}}
`;
