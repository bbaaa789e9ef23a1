import { badgeCss } from './badge/badge-css';
import { findingCss } from './panel/finding-css';
import { panelFrameCss } from './panel/panel-frame-css';
import { signatureCss } from './panel/signature-css';
import { buttonCss } from './parts/button-css';
import { diffCss } from './parts/diff-css';
import { emptyStateCss } from './parts/empty-state-css';
import { meterCss } from './parts/meter-css';
import { noticeCss } from './parts/notice-css';
import { wordmarkCss } from './parts/wordmark-css';
import { baseCss } from './style/base-css';
import { panelTokens } from './style/tokens';

/** The whole sheet of the badge and the panel, for `adoptedStyleSheets` of their shadow roots. */
export const panelCss = [
  panelFrameCss,
  panelTokens,
  baseCss,
  buttonCss,
  noticeCss,
  meterCss,
  diffCss,
  emptyStateCss,
  wordmarkCss,
  badgeCss,
  findingCss,
  signatureCss,
].join('');
