// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { networkFiles } from './network-files';

test.each([
  ['https://x.com/home', 'x'],
  ['https://old.reddit.com/r/pain', 'reddit'],
  ['https://business.facebook.com/latest', 'meta-business-suite'],
  ['https://www.facebook.com/', 'facebook'],
  ['https://bsky.app/', 'on-any-host'],
])('%s gets the script of its network and no other', (address, id) => {
  expect(networkFiles(address)).toEqual([`/networks/${id}.js`]);
});

test('a host nobody knows may run any of the software that others run', () => {
  const software = ['/networks/on-any-host.js'];
  expect(networkFiles('https://social.example/home')).toEqual(software);
  expect(networkFiles('https://x.com.evil.example/')).toEqual(software);
});

test('a frame without an address of its own gets all of them', () => {
  expect(networkFiles('about:blank')).toEqual(networkFiles(undefined));
  expect(networkFiles(undefined)).toContain('/networks/linkedin.js');
});
