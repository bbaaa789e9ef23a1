import { expect, test } from 'vitest';
import { chatAddress } from './chat-address';

/** Where a model of her own answers: https, or http on this very computer. */
test.each([
  ['https://api.example.com/v1', 'https://api.example.com/v1/chat/completions', 'https://api.example.com/*'],
  [' api.example.com ', 'https://api.example.com/v1/chat/completions', 'https://api.example.com/*'],
  [
    'https://example.com/api/chat/completions/',
    'https://example.com/api/chat/completions',
    'https://example.com/*',
  ],
  [
    'https://example.com:8443/openai?v=2',
    'https://example.com:8443/openai/chat/completions?v=2',
    'https://example.com/*',
  ],
  ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions', 'http://localhost/*'],
  ['127.0.0.1:1234', 'http://127.0.0.1:1234/v1/chat/completions', 'http://127.0.0.1/*'],
])('%s', (typed, address, pattern) => {
  expect(chatAddress(typed)).toEqual({ address, pattern });
});

test.each([
  '',
  'http://api.example.com/v1',
  'http://localhost.example.com/v1',
  'http://127.0.0.1.evil.example/v1',
  'https://key@api.example.com/v1',
  'ftp://api.example.com',
  'javascript:alert(1)',
  'https://10.0.0.2/v1',
  'https://[::1]/v1',
  'https://*/v1',
])('%j is no such address', (typed) => {
  expect(chatAddress(typed)).toBeUndefined();
});
