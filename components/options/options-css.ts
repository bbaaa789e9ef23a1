export const optionsCss = `
.options{display:grid;gap:32px;grid-template-columns:190px minmax(0,1fr);align-items:start}
.options-cards{gap:20px}
.options-aside{position:sticky;top:20px;display:grid;gap:14px;grid-template-columns:minmax(0,1fr)}
.options-search{display:grid;gap:4px;position:relative}
.options-search .icon{position:absolute;left:10px;top:9px;color:var(--soft);pointer-events:none}
.options-search .input{padding-left:34px}
.sections{display:grid;gap:2px;margin-left:-12px}
::highlight(found){background-color:Mark;color:MarkText}
.sections a{padding:6px 12px;border-radius:var(--round);color:var(--soft);text-decoration:none}
.sections a:hover,.sections a[aria-current]{color:var(--ink);background:var(--sunk)}
.sections a[aria-current]{border-start-start-radius:0;border-end-start-radius:0;box-shadow:inset 3px 0 0 var(--accent)}
@media (forced-colors:active){.sections a[aria-current]{outline:2px solid Highlight;outline-offset:-2px}}
.people,.words,.networks{display:grid;grid-template-columns:minmax(0,1fr)}
.people>li+li,.words>li+li,.networks>li+li{border-top:1px solid var(--line)}
.people>li{padding:10px 0}
.person{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.wraps{overflow-wrap:anywhere}
.person-name{flex:1 1 120px;min-width:0;font-weight:600;overflow-wrap:anywhere}
.person-form{gap:14px;margin-top:10px;padding:16px;border:1px solid var(--line);border-radius:var(--round);background:var(--paper)}
.words>li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 12px;padding:8px 0}
.word-change{flex:1 1 200px;overflow-wrap:anywhere}
.word-reason{flex:1 1 160px;overflow-wrap:anywhere}
.networks>li{padding:12px 0}
.networks>li>p{margin-top:4px}
.attention-text{color:var(--attention)}
.with-button{display:grid;gap:10px;grid-template-columns:minmax(0,1fr) auto;align-items:start}
.with-button>.button{margin-top:30px;min-height:36px}
.two-fields{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));align-items:start}
.signature-preview{display:grid;gap:6px;padding:14px 16px;border:1px dashed var(--edge);border-radius:var(--round);background:var(--paper)}
.signature-preview p{white-space:pre-wrap}
.learn>summary{width:fit-content;cursor:pointer;color:var(--soft);font-weight:550;padding:4px 0}
.learn[open]>summary{margin-bottom:10px}
@media (max-width:760px){.options{grid-template-columns:minmax(0,1fr);gap:16px}.options-aside{position:static}.sections{display:flex;flex-wrap:wrap}}
@media (max-width:480px){.with-button{grid-template-columns:minmax(0,1fr)}.with-button>.button{margin-top:0}}
`;
