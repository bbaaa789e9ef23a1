import { asideCss } from './aside/aside-css';
import { hesitateCss } from './hesitate/hesitate-css';
import { historyCss } from './history/history-css';
import { printCss } from './history/print-css';
import { importCss } from './imports/import-css';
import { learntCss } from './learnt/learnt-css';
import { optionsCss } from './options/options-css';
import { pageFrameCss } from './page/page-frame-css';
import { findingCss } from './panel/finding-css';
import { panelFrameCss } from './panel/panel-frame-css';
import { signatureCss } from './panel/signature-css';
import { buttonCss } from './parts/button-css';
import { cardCss } from './parts/card-css';
import { diffCss } from './parts/diff-css';
import { emptyStateCss } from './parts/empty-state-css';
import { formCss } from './parts/form-css';
import { inputCss } from './parts/input-css';
import { letterCss } from './parts/letter-css';
import { meterCss } from './parts/meter-css';
import { noticeCss } from './parts/notice-css';
import { savedNoteCss } from './parts/saved-note-css';
import { wordmarkCss } from './parts/wordmark-css';
import { popupCss } from './popup/popup-css';
import { practiceCss } from './practice/practice-css';
import { rewriteCss } from './rewrite/rewrite-css';
import { baseCss } from './style/base-css';
import { pageTokens, panelTokens } from './style/tokens';
import { sourcesCss } from './vigilance/sources-css';
import { voiceCss } from './voice/voice-css';
import { welcomeCss } from './welcome/welcome-css';

/** The whole sheet of our own pages and of the popup. */
export const pageCss = [
  pageTokens,
  baseCss,
  pageFrameCss,
  buttonCss,
  noticeCss,
  cardCss,
  formCss,
  inputCss,
  meterCss,
  diffCss,
  emptyStateCss,
  wordmarkCss,
  savedNoteCss,
  signatureCss,
  letterCss,
  historyCss,
  learntCss,
  importCss,
  panelTokens,
  panelFrameCss,
  findingCss,
  hesitateCss,
  rewriteCss,
  asideCss,
  optionsCss,
  voiceCss,
  sourcesCss,
  popupCss,
  practiceCss,
  welcomeCss,
  printCss,
].join('');
