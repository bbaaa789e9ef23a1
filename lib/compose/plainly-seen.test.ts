// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { plainlySeen } from './plainly-seen';

/** A button in our shadow root, in a page; the styles of the page's element around us, of our panel and of the button. */
function buttonIn({ around = '', panel = '' }: { around?: string; panel?: string }): Element {
  const outer = document.createElement('div');
  outer.style.cssText = around;
  const host = document.createElement('div');
  const frame = document.createElement('div');
  frame.style.cssText = panel;
  const button = document.createElement('button');
  frame.append(button);
  host.attachShadow({ mode: 'open' }).append(frame);
  outer.append(host);
  document.body.replaceChildren(outer);
  return button;
}

test.each([
  ['as we drew it', {}, true],
  ['on a page that moves its own dialog', { around: 'transform: scale(.95)' }, true],
  ['on a page turned dark by a filter', { around: 'filter: invert(1)' }, true],
  ['on a page made a little pale', { around: 'opacity: .9' }, true],
  ['on a page made faint', { around: 'opacity: .01' }, false],
  ['made faint bit by bit', { around: 'opacity: .8', panel: 'opacity: .8' }, false],
  ['blurred', { panel: 'filter: blur(20px)' }, false],
  ['faint by a filter', { around: 'filter: opacity(1%)' }, false],
  ['stretched over something else', { panel: 'transform: scale(9)' }, false],
  ['hidden', { panel: 'visibility: hidden' }, false],
])('a click on a button %s', (_, styles, hers) => {
  expect(plainlySeen(buttonIn(styles))).toBe(hers);
});
