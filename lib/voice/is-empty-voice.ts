import type { BrandVoice } from './brand-voice';

/** Does a voice say nothing at all, as when a file held something else? */
export const isEmptyVoice = ({ address, words, ...others }: BrandVoice): boolean =>
  Object.keys(address).length === 0 && words.length === 0 && Object.keys(others).length === 0;
