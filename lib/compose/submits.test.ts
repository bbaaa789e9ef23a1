// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { facebook } from '../networks/facebook';
import { mastodon } from '../networks/mastodon';
import type { Network } from '../networks/network';
import { submits } from './submits';

/** Is this key, pressed there, taken for the one that publishes what stands in `box`? */
function pressed(
  network: Network,
  situation: string,
  box: string,
  at: string,
  init: KeyboardEventInit,
): boolean | undefined {
  const page = capture(network.id, situation);
  const root = page.at(box);
  const found = network.box(root, page.page);
  if (!found) throw new Error('no box');
  let answer: boolean | undefined;
  document.addEventListener(
    'keydown',
    (event) => {
      answer = submits(event, { root, network }, found);
    },
    { once: true },
  );
  page.at(at).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
  return answer;
}

test.each([
  ['in the box', 'textarea', { ctrlKey: true }, true],
  ['in the box, on a Mac', 'textarea', { metaKey: true }, true],
  ['in the field of the content warning', '#cw-spoiler-input', { ctrlKey: true }, true],
  ['in the search field of the page', '.search__input', { ctrlKey: true }, false],
  ['a new line', 'textarea', {}, false],
  ['while an input method composes', 'textarea', { ctrlKey: true, isComposing: true }, false],
])('on Mastodon, Ctrl+Enter %s', (_, at, key, publishes) => {
  expect(pressed(mastodon, 'post', 'textarea', at, key)).toBe(publishes);
});

test.each([
  ['bare', {}, true],
  ['with Shift', { shiftKey: true }, false],
])('on Facebook, Enter in a comment, %s', (_, key, publishes) => {
  const box = '#comment';
  expect(pressed(facebook, 'comments', box, box, key)).toBe(publishes);
});
