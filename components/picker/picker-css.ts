import { buttonCss } from '../parts/button-css';
import { baseCss } from '../style/base-css';
import { panelTokens } from '../style/tokens';

/** The sheet of the picker's shadow root. */
export const pickerCss = [
  panelTokens,
  baseCss,
  buttonCss,
  `.pick-outline{box-sizing:border-box;border:2px dashed var(--accent);border-radius:6px;pointer-events:none;outline:2px solid color-mix(in srgb,var(--paper) 80%,transparent)}
.pick-outline.current{border-style:solid;border-width:3px;background:color-mix(in srgb,var(--accent) 14%,transparent)}
.picker-bar{display:flex;align-items:center;gap:12px;box-sizing:border-box;width:max-content;max-width:min(560px,calc(100vw - 16px));padding:12px 16px;border:1px solid var(--line);border-radius:var(--round);background:var(--paper);color:var(--ink);box-shadow:0 8px 30px rgb(0 0 0/.22);font:var(--text)/1.45 var(--sans)}
.picker-bar p{flex:1;margin:0}
@media (forced-colors:active){.pick-outline{border-color:Highlight;forced-color-adjust:none}}`,
].join('');
