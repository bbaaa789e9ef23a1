import { hesitateCss } from './hesitate/hesitate-css';
import { inputCss } from './parts/input-css';
import { letterCss } from './parts/letter-css';
import { rewriteCss } from './rewrite/rewrite-css';

/** What the views of two versions and of another wording add to the panel's sheet. */
export const hesitationCss = [inputCss, letterCss, hesitateCss, rewriteCss].join('');
