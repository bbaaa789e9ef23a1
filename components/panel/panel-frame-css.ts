export const panelFrameCss = `
.paraphe{all:initial;display:block;visibility:inherit;font-family:var(--sans);font-size:var(--text);line-height:1.42;color:var(--ink);-webkit-text-size-adjust:100%}
.panel{display:flex;flex-direction:column;position:relative;width:min(340px,calc(100vw - 16px));max-height:min(620px,calc(100vh - 16px));border:1px solid var(--line);border-radius:14px;background:var(--paper);overflow:hidden;
box-shadow:0 1px 2px rgb(20 24 40/.08),0 10px 30px rgb(20 24 40/.16)}
.panel:focus:not(:focus-visible){outline:none}
.panel:focus-visible{border-radius:14px}
.panel[data-theme=dark]{box-shadow:0 1px 2px rgb(0 0 0/.5),0 12px 32px rgb(0 0 0/.5)}
.panel-header{display:flex;align-items:center;gap:4px;padding:6px 6px 6px 14px;border-bottom:1px solid var(--line)}
.panel-header .wordmark{font-size:17px}
.panel-place{flex:1;min-width:0;margin-left:6px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;font-size:var(--small);line-height:1.25;color:var(--soft)}
.panel-place-row{display:flex;flex-wrap:wrap;gap:2px 6px;padding:6px 14px 8px 6px;border-bottom:1px solid var(--line);background:var(--sunk)}
.panel-place-row p{flex-basis:100%;padding-left:8px}
.handle{cursor:grab;touch-action:none}
.handle:active{cursor:grabbing}
.panel-body{flex:1;min-height:0;overflow:auto;overscroll-behavior:contain;padding:0 14px;scroll-padding-block:12px;scrollbar-width:thin;scrollbar-color:var(--edge) transparent}
.panel-body>.notice{margin-block:12px 4px}
.panel-body>.notice:last-child{margin-bottom:14px}
.panel-reading{padding:18px 0;color:var(--soft);text-align:center}
.panel-more{padding:0 0 12px 28px;font-size:var(--small);color:var(--soft)}
.panel-footer{display:grid;gap:10px;padding:12px 14px 14px;border-top:1px solid var(--line);background:var(--sunk)}
.banner-links{display:grid;gap:3px;margin:6px 0}
.banner-links li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 4px}
.banner-links a{flex:1 0 100%;box-sizing:border-box;min-height:24px;padding:2px 0;color:inherit;overflow-wrap:anywhere}
.banner-links .button{min-height:24px;padding:2px 6px;font-size:var(--small)}
.held{margin-bottom:8px}
@media (forced-colors:active){.panel{border-color:CanvasText}}
`;
