// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { dragLayer } from './drag-layer';

function layer() {
  const layer = document.createElement('div');
  layer.innerHTML = '<p tabindex="-1">Words</p><button class="handle">Move</button>';
  const heard = { held: vi.fn(), dropped: vi.fn(), pushed: vi.fn() };
  dragLayer(layer, '.handle', heard);
  const key = (of: string, key: string) =>
    layer
      .querySelector(of)
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return { layer, heard, key };
}

test.each([
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
])('%s on the handle pushes, and the page does not scroll', (name, way) => {
  const { heard, key } = layer();
  expect(key('.handle', name)).toBe(false);
  expect(heard.pushed).toHaveBeenCalledWith(...way);
});

test('the arrows stay those of the page elsewhere, and other keys those of the button', () => {
  const { heard, key } = layer();
  expect(key('p', 'ArrowUp')).toBe(true);
  expect(key('.handle', 'Enter')).toBe(true);
  expect(heard.pushed).not.toHaveBeenCalled();
});

test('a page that makes believe she drags moves nothing', () => {
  const { layer: it, heard } = layer();
  const handle = it.querySelector('.handle');
  for (const [kind, clientX] of [
    ['pointerdown', 0],
    ['pointermove', 200],
    ['pointerup', 200],
  ] as const)
    handle?.dispatchEvent(new MouseEvent(kind, { bubbles: true, clientX }));
  expect(heard.held).not.toHaveBeenCalled();
});
