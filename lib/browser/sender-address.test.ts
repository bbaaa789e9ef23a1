import { expect, test } from 'vitest';
import { senderAddress } from './sender-address';

test.each([
  [
    'a page has its own address',
    { url: 'https://x.com/home', origin: 'https://x.com' },
    'https://x.com/home',
  ],
  [
    'a blank frame has its site',
    { url: 'about:blank', origin: 'https://forum.example' },
    'https://forum.example/',
  ],
  [
    'a frame the page made too',
    { url: 'blob:https://forum.example/7d1c', origin: 'https://forum.example' },
    'https://forum.example/',
  ],
  ['a sandboxed one has none', { url: 'about:srcdoc', origin: 'null' }, 'about:srcdoc'],
  ['nobody has none', {}, ''],
])('%s', (_, sender, address) => {
  expect(senderAddress(sender)).toBe(address);
});
