import { hesitateCss } from './hesitate/hesitate-css';
import { inputCss } from './parts/input-css';
import { letterCss } from './parts/letter-css';

/** What the view of the two versions adds to the panel's sheet. */
export const hesitationCss = [inputCss, letterCss, hesitateCss].join('');
