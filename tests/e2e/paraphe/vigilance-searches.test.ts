import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import type { SiteRequest } from '../../browsers/serve-sites.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { chooseFile } from './choose-file.ts';
import { extensionApi } from './extension-api.ts';
import { addSource } from './follow-source.ts';
import { keptRecords } from './kept-records.ts';
import { said } from './said.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** Sources that are asked by an API: Bluesky's search with her own app password, a hashtag of a Mastodon server. */
const appPassword = 'abcd-efgh-ijkl-mnop';
const at = new Date(Date.now() - 3_600_000).toISOString();
const json = (value: object, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const asked: Record<'session' | 'renewal' | 'search' | 'hashtag', SiteRequest[]> = {
  session: [],
  renewal: [],
  search: [],
  hashtag: [],
};
const sessionOf = (n: number) => ({
  did: 'did:plc:oriflo',
  handle: 'oriflo.example',
  accessJwt: `access-${n}`,
  refreshJwt: `refresh-${n}`,
});
/** As the protocol's own pages say: a session for a password, a search for a session. */
const bluesky = (request: SiteRequest) => {
  const { url, headers, body, method } = request;
  if (url.pathname === '/xrpc/com.atproto.server.createSession' && method === 'POST') {
    asked.session.push(request);
    const { identifier, password } = JSON.parse(body);
    return identifier === 'oriflo.example' && password === appPassword
      ? json(sessionOf(1))
      : json({ error: 'AuthenticationRequired', message: 'Invalid identifier or password' }, 401);
  }
  if (url.pathname === '/xrpc/com.atproto.server.refreshSession' && method === 'POST') {
    asked.renewal.push(request);
    return json(sessionOf(2));
  }
  if (url.pathname !== '/xrpc/app.bsky.feed.searchPosts') return undefined;
  asked.search.push(request);
  if (!/^Bearer access-\d$/.test(headers.authorization ?? ''))
    return json({ error: 'AuthMissing', message: 'Authentication Required' }, 403);
  const post = (key: string, text: string) => ({
    uri: `at://did:plc:reader/app.bsky.feed.post/${key}`,
    cid: 'bafy',
    author: { did: 'did:plc:reader', handle: 'reader.example' },
    record: { $type: 'app.bsky.feed.post', text, createdAt: at, langs: ['en'] },
    indexedAt: at,
  });
  return json({
    posts: [post('3ka', 'Oriflo’s fountain is <b>back</b>'), post('3kb', 'Queueing at Oriflo again')],
  });
};
const mastodon = (request: SiteRequest) => {
  if (request.url.pathname !== '/api/v1/timelines/tag/oriflo') return undefined;
  asked.hashtag.push(request);
  const uri = 'https://pond.example/users/mia/statuses/7';
  const content =
    '<p>Lovely evening at <a href="https://pond.example/tags/oriflo">#<span>oriflo</span></a></p>';
  const account = { acct: 'mia', display_name: 'Mia' };
  return json([
    { uri, url: 'https://pond.example/@mia/7', content, created_at: at, language: 'en', account },
  ]);
};

const say = said('en');
let paraphe: Paraphe;
let tab: Page;
beforeAll(async () => {
  paraphe = await startParaphe({
    lang: 'en',
    handlers: { 'bsky.social': bluesky, 'pond.example': mastodon },
  });
  tab = await paraphe.ours('options.html');
});
afterAll(() => paraphe?.stop());

const list = async () => (await tab.text('#vigilance')).replace(/\s/g, ' ');
const says = (words: string) =>
  waitUntil(async () => (await list()).includes(words), { what: `the sources to say “${words}”` });
const call = <T>(path: string, ...args: readonly unknown[]) => extensionApi(tab)<T>(path, ...args);
const granted = async () =>
  (await call<{ origins: readonly string[] }>('permissions.getAll')).origins.filter((one) =>
    /bsky|pond/.test(one),
  );
const read = (name: string) => tab.click({ role: 'button', name: say('sourceReadNow', { NAME: name }) });
/** Forgets the account in the form that asks for one, and shows the page anew. */
const forgetAccount = async () => {
  await tab.click({ role: 'button', name: say('sourceAdd') });
  await tab.eval((label) => {
    const select = document.querySelector<HTMLSelectElement>('.add-source select');
    if (!select) return;
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === label);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, search.kind);
  await tab.click({ role: 'button', name: say('blueskyForget') });
  await waitUntil(async () => !JSON.stringify(await keptRecords(tab, 'memory')).includes('password'), {
    what: 'the password to be gone',
  });
  await tab.goto(paraphe.browser.extensionUrl('options.html'));
};
const search = { kind: say('sourceBluesky'), lang: 'en', typed: 'oriflo' } as const;

describe('Bluesky’s search', () => {
  test('asks nothing of anybody before she gives an account', async () => {
    await addSource(paraphe, tab, { ...search, answer: 'not-asked' });
    await says(say('blueskyMissing'));
    expect(paraphe.sites.requests.filter(({ url }) => url.hostname === 'bsky.social')).toEqual([]);
    expect(await granted()).toEqual([]);
    await tab.goto(paraphe.browser.extensionUrl('options.html'));
  });

  test('with an app password that is refused, says so and asks for no post', async () => {
    await addSource(paraphe, tab, { ...search, account: { handle: 'oriflo.example', password: 'wrong' } });
    await says(say('sourceProblemNotAllowed'));
    expect(asked.search).toEqual([]);
    expect(await granted()).toEqual(['https://bsky.social/*']);
    await tab.click({ role: 'button', name: say('sourceRemove', { NAME: 'oriflo' }) });
    await forgetAccount();
  });

  test('with hers, brings the posts it finds, as text and with their public address', async () => {
    await addSource(paraphe, tab, {
      ...search,
      account: { handle: '@oriflo.example', password: appPassword },
      answer: 'not-asked',
    });
    await says('2 mentions');
    expect(asked.search.at(-1)?.url.searchParams.get('q')).toBe('oriflo');
    expect(asked.search.at(-1)?.headers.cookie).toBeUndefined();
    const kept = await keptRecords<{ mention: { text: string; url: string } }>(tab, 'mentions');
    expect(kept.map(({ mention }) => mention.url).sort()).toEqual([
      'https://bsky.app/profile/did:plc:reader/post/3ka',
      'https://bsky.app/profile/did:plc:reader/post/3kb',
    ]);
  });

  test('keeps its session for the next reading, and renews it with its own key, not with the password', async () => {
    const [sessions, searches] = [asked.session.length, asked.search.length];
    await read('oriflo');
    await waitUntil(() => asked.search.length > searches, { what: 'a second search' });
    expect(asked.session.length).toBe(sessions);
    await says('2 mentions');
  });

  test('keeps the password in the extension’s own database, out of what scripts on sites can read', async () => {
    const open = JSON.stringify([
      await call('storage.local.get', null),
      await call('storage.session.get', null),
    ]);
    expect(open).not.toContain(appPassword);
    expect(open).not.toContain('access-1');
    expect(JSON.stringify(await keptRecords(tab, 'memory'))).toContain(appPassword);
    const elsewhere = paraphe.sites.requests.filter(
      ({ url, body, headers }) =>
        (url.hostname !== 'bsky.social' || !url.pathname.endsWith('createSession')) &&
        JSON.stringify([url.href, body, headers]).includes(appPassword),
    );
    expect(elsewhere).toEqual([]);
  });

  test('is forgotten with its password when she says so', async () => {
    await forgetAccount();
  });
});

describe('a Mastodon hashtag', () => {
  test('is asked of the chosen server, which alone is asked permission for', async () => {
    const kind = say('sourceMastodon');
    await addSource(paraphe, tab, { kind, typed: '#oriflo@pond.example', lang: 'en' });
    await says('1 mention ');
    expect(asked.hashtag[0]?.url.searchParams.get('limit')).toBe('40');
    expect((await granted()).sort()).toEqual(['https://bsky.social/*', 'https://pond.example/*']);
    const kept = await keptRecords<{ mention: { text: string; author?: string; url: string } }>(
      tab,
      'mentions',
    );
    const found = kept.find(({ mention }) => mention.url === 'https://pond.example/@mia/7');
    expect(found?.mention).toMatchObject({ text: 'Lovely evening at #oriflo', author: '@mia' });
  });
});

test('the list of sources leaves as a file and comes back from it, without any key', async () => {
  await tab.eval(() => {
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(window, { exported: text }));
      return original(file);
    };
  });
  await tab.click({ role: 'button', name: say('opmlExport') });
  await says(say('opmlWarning'));
  const file = (await tab.waitFor('window.exported')) as string;
  expect(file).toContain('https://pond.example/api/v1/timelines/tag/oriflo?limit=40');
  expect(file).toContain('app.bsky.feed.searchPosts');
  expect(file).not.toMatch(/abcd-efgh|access-|refresh-/);
  for (const name of ['#oriflo@pond.example', 'oriflo'])
    await tab.click({ role: 'button', name: say('sourceRemove', { NAME: name }) });
  await says(say('sourcesEmpty'));
  await chooseFile(tab, `[aria-label="${say('opmlImport')}"]`, 'sources.opml', file);
  await says('2 sources added');
  await says('#oriflo@pond.example');
  // The server was allowed before, so it is read at once.
  await waitUntil(() => asked.hashtag.length > 1, { what: 'the hashtag to be read again' });
});
