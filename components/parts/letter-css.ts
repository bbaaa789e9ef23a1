export const letterCss = `
.letter{display:inline-grid;place-items:center;flex:none;width:20px;height:20px;margin-right:2px;border-radius:6px;background:var(--ink);color:var(--paper);font-size:12px;font-weight:700;line-height:1}
@media (forced-colors:active){.letter{border:1px solid CanvasText;background:Canvas;color:CanvasText}}
`;
