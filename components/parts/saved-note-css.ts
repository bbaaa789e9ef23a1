export const savedNoteCss = `
.saved{position:sticky;bottom:16px;display:flex;justify-content:flex-end;pointer-events:none}
.saved span{display:inline-flex;align-items:center;gap:6px;padding:6px 14px;border-radius:var(--pill);background:var(--ink);color:var(--paper);font-size:var(--small);font-weight:600}
@media (forced-colors:active){.saved span{border:1px solid CanvasText;background:Canvas;color:CanvasText}}
`;
