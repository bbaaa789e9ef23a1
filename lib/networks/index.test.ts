// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { matchPatterns, networkById, networkOf, networks } from './index';

const here = import.meta.dirname;
const pageAt = (url: string) => ({ url: new URL(url), document });

test.each([
  ['https://x.com/home', 'x'],
  ['https://twitter.com/home', 'x'],
  ['https://www.facebook.com/', 'facebook'],
  ['https://business.facebook.com/latest/home', 'meta-business-suite'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://old.reddit.com/', 'reddit'],
  ['https://fr.pinterest.com/', 'pinterest'],
  ['https://bsky.app/', 'bluesky'],
  ['https://phanpy.social/', 'phanpy'],
  ['https://notx.com/', 'other'],
  ['https://x.com.evil.example/', 'other'],
  ['https://evilreddit.com/', 'other'],
])('%s is %s', (url, id) => {
  expect(networkOf(pageAt(url)).id).toBe(id);
});

test('every network has its file, its test and its capture', () => {
  const names = networks.map(({ id }) => id);
  for (const name of names) {
    expect(readFileSync(join(here, `${name}.ts`), 'utf8')).toContain(`id: '${name}'`);
    expect(readFileSync(join(here, `${name}.test.ts`), 'utf8')).toContain(`capture('${name}'`);
  }
  const captures = readdirSync(join(here, '../../tests/networks')).filter((file) => file.endsWith('.html'));
  expect(captures.map((file) => file.replace('.html', '')).sort()).toEqual([...names].sort());
});

test('permissions are asked for https sites only, and for no more than the network', () => {
  const patterns = matchPatterns().flatMap(({ matches }) => matches);
  expect(new Set(patterns).size).toBe(patterns.length);
  for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z]+(\.[a-z]+)+\/\*$/);
});

test('the software that runs on any host asks for no host of its own', () => {
  expect(networkById('mastodon').matches).toEqual([]);
});

test('an unknown identifier, from a later version or by hand, gives the generic network', () => {
  expect(networkById('orkut').id).toBe('other');
  expect(networkById('__proto__').id).toBe('other');
});

test.each(networks.map((network) => [network.id, network] as const))(
  '%s: a page that breaks its reading is met with silence',
  (_, network) => {
    const broken = new Proxy(document.createElement('textarea'), {
      get(target, name) {
        if (name === 'matches') return () => false;
        if (name === 'tagName') return 'TEXTAREA';
        if (name === 'getRootNode') return () => target;
        if (name === 'closest') throw new Error('hostile');
        return Reflect.get(target, name);
      },
    });
    expect(() => network.box(broken, pageAt('https://example.org/'))).not.toThrow();
    expect(network.permalink?.(pageAt('https://example.org/'), 'Bonjour')).toBeUndefined();
    expect(network.counters?.(pageAt('https://example.org/'))).toBeUndefined();
  },
);

test.each(networks.filter(({ composer }) => composer.share).map((network) => [network.id, network] as const))(
  '%s: a share link takes what a share link can take',
  (_, { composer }) => {
    const link = composer.share?.('Été & #pain\n?x=1', { host: 'social.example' });
    expect(Object.values(Object.fromEntries(new URL(link ?? '').searchParams))).toContain(
      'Été & #pain\n?x=1',
    );
    expect(composer.share?.('\ud800 seul', { host: 'social.example' })).toMatch(/^https:/);
    expect(composer.share?.('é'.repeat(5000), { host: 'social.example' })).toBeUndefined();
  },
);

test('a form whose fields hide its methods gives no control, and breaks nothing', () => {
  document.body.innerHTML = '<form><input><textarea></textarea><button>Ok</button></form>';
  const [form, field, root] = ['form', 'input', 'textarea'].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  // As `<input name="querySelectorAll">` does in a browser.
  Object.defineProperty(form, 'querySelectorAll', { value: field });
  const page = pageAt('https://forum.example/');
  const box = root && networkOf(page).box(root, page);
  expect(box?.surface).toBe('post');
  expect(box?.submitControls()).toEqual([]);
  expect(box?.avoid()).toEqual([]);
});
