export const formCss = `
.field{display:grid;gap:6px;grid-template-columns:minmax(0,1fr);min-width:0}
.field>label,.field>legend{font-weight:600;padding:0}
.field>legend{margin-bottom:6px}
.field.inline{grid-template-columns:minmax(110px,150px) minmax(0,1fr);align-items:center;gap:6px 16px}
.field.inline>legend{float:left;margin:0}
@media (max-width:640px){.field.inline{grid-template-columns:minmax(0,1fr)}}
.field-notes:empty{display:none}
.field-notes{display:grid;gap:4px}
.field-error{display:flex;gap:6px;color:var(--attention)}
.field-error .icon{flex:none;margin-top:1px}
.fields{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(180px,100%),1fr));align-items:start}
.fields.counts{grid-template-columns:repeat(auto-fit,minmax(min(116px,100%),1fr))}
.choice{display:flex;flex-wrap:wrap;gap:8px}
.choice.list{display:grid;grid-template-columns:minmax(0,1fr)}
.choice-option{display:flex;align-items:center;gap:10px;padding:7px 14px 7px 12px;border:1px solid var(--edge);border-radius:var(--round);background:var(--paper);cursor:pointer}
.choice.list .choice-option{padding:10px 14px}
.choice-option:hover{border-color:var(--ink)}
.choice-option:has(:checked){border-color:var(--accent);background:var(--accent-soft)}
.choice-option:has(:focus-visible){outline:2px solid var(--accent);outline-offset:2px}
.choice-option input{flex:none;width:16px;height:16px;margin:0;accent-color:var(--accent)}
.choice-option input:focus-visible{outline:none}
.choice-words{display:grid}
.switch-row{display:flex;align-items:center;gap:16px}
.switch-label{font-weight:600}
.switch{flex:none;position:relative;width:44px;height:26px;padding:0;border:1px solid var(--edge);border-radius:var(--pill);background:var(--sunk);cursor:pointer;transition:background .12s}
.switch:focus-visible{border-radius:var(--pill)}
.knob{position:absolute;left:3px;top:3px;display:grid;place-items:center;width:18px;height:18px;border-radius:50%;background:var(--edge);transition:transform .12s}
.switch[aria-checked=true]{background:var(--accent);border-color:var(--accent)}
.switch[aria-checked=true] .knob{transform:translateX(18px);background:var(--on-accent)}
.switch[aria-checked=true] .knob::after{content:"";width:5px;height:9px;margin-top:-2px;border:solid var(--accent);border-width:0 2px 2px 0;rotate:40deg}
.switch[aria-disabled=true]{cursor:default;opacity:.6}
@media (forced-colors:active){.switch,.knob{forced-color-adjust:none;border-color:ButtonText;background:ButtonFace}.knob,.switch[aria-checked=true]{background:ButtonText}.switch[aria-checked=true] .knob{background:ButtonFace}}
`;
