// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { shieldKeys } from './key-shield';

const press = (target: Element, key: string) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );

let input: HTMLInputElement;
const site = vi.fn();
shieldKeys(globalThis as unknown as Window & typeof globalThis);
window.addEventListener('keydown', site, true);
document.addEventListener('keydown', site);

beforeEach(() => {
  site.mockClear();
  const host = document.createElement('div');
  input = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(input);
  document.body.replaceChildren(host);
  shieldKeys(globalThis as unknown as Window & typeof globalThis).add(host);
});

test('a letter typed in our panel is no shortcut for the site', () => {
  press(input, 'n');
  expect(site).not.toHaveBeenCalled();
});

test('our own handlers still get the key, once', () => {
  const ours = vi.fn();
  input.addEventListener('keydown', ours);
  press(input, 'Escape');
  expect(ours).toHaveBeenCalledOnce();
});

test('a key our handler refuses is refused', () => {
  input.addEventListener('keydown', (event) => event.preventDefault());
  expect(press(input, 'Enter')).toBe(false);
});

test('a key that went down in our panel is not heard when it comes up over the site', () => {
  const box = document.createElement('textarea');
  document.body.append(box);
  const event = (type: string) =>
    new KeyboardEvent(type, { key: 'Escape', code: 'Escape', bubbles: true, composed: true });
  window.addEventListener('keyup', site, true);
  input.dispatchEvent(event('keydown'));
  box.dispatchEvent(event('keyup'));
  expect(site).not.toHaveBeenCalled();
  box.dispatchEvent(event('keyup'));
  expect(site).toHaveBeenCalledOnce();
});

test('keys typed elsewhere go to the site as ever', () => {
  const box = document.createElement('textarea');
  document.body.append(box);
  press(box, 'n');
  expect(site).toHaveBeenCalledTimes(2);
});
