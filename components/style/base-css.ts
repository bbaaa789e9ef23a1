/** What every surface shares: the reset, focus, text and the words meant for screen readers only. */
export const baseCss = `
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote,fieldset{margin:0;padding:0;border:0}
ul,ol{list-style:none}
h1,h2,h3,legend{font-weight:650;line-height:1.3}
button,input,select,textarea{font:inherit;color:inherit;letter-spacing:inherit}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}
.small{font-size:var(--small)}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.stack{display:grid;gap:12px;grid-template-columns:minmax(0,1fr)}
.grow{flex:1;min-width:0}
@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation:none!important;transition:none!important}}
`;
