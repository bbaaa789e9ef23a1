import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patient } from '../browsers/patient.ts';
import { type Visitor, visitor } from '../sites/visit.ts';
import { visits } from '../sites/visits.ts';

let sites: Visitor;

beforeAll(async () => {
  sites = await visitor();
});
afterAll(() => sites?.close());

describe('the box is known, and the site publishes by its own button or key alone', () => {
  test.each(visits)('$what', (visit) => sites.publishes(visit));
});

describe('what is not ours stays unread', () => {
  test.each([
    ['X, a direct message', 'https://x.com/messages/1', '[data-testid="dmComposerTextInput"]'],
    ['X, the search field', 'https://x.com/home', '[data-testid="SearchBox_Search_Input"]'],
    ['Facebook, a chat', 'https://www.facebook.com/', '.chat [data-lexical-editor]'],
    ['Facebook, a chat in Japanese', 'https://www.facebook.com/?lang=ja', '.chat [data-lexical-editor]'],
    ['LinkedIn, a chat', 'https://www.linkedin.com/feed/', '.msg-form__contenteditable'],
    ['LinkedIn, the search field', 'https://www.linkedin.com/feed/', 'header input'],
    ['Bluesky, a chat', 'https://bsky.app/messages/1', 'textarea'],
    ['Mastodon, the search field', 'https://mastodon.social/home', '.search__input'],
  ])('%s', (_, url, box) => sites.staysUnread(url, box));

  test('Mastodon, a mention for the people named only', async () => {
    const tab = await sites.open('https://mastodon.social/home');
    await tab.click('.dropdown-button');
    await sites.focusIn(tab, 'textarea');
    expect(await sites.seen(tab)).toBeNull();
    await tab.close();
  });
});

test.each([
  ['https://x.com/compose/post', '[data-testid="addButton"]', '[data-testid="tweetTextarea_1"]'],
  [
    'https://bsky.app/intent/compose',
    '[data-testid="composerAddPost"]',
    '[data-testid="composePostView"] .row:nth-of-type(3) .ProseMirror',
  ],
])('the second box of a thread is part 2 of 2 (%s)', async (url, add, box) => {
  const tab = await sites.open(url);
  await tab.click(add);
  await sites.focusIn(tab, box);
  await expect.poll(() => sites.seen(tab), patient).toMatchObject({ surface: 'post', part: '2/2' });
  await tab.close();
});

test.each([
  ['https://x.com/camille_roy/status/1001?lang=fr', { comments: 2, reposts: 3, likes: 25, views: 3745 }],
  ['https://bsky.app/profile/camille.bsky.social/post/3lunepain?lang=fr', { likes: 1200, reposts: 3 }],
  ['https://mastodon.social/@camille@pain.example/113500000000000001', { likes: 1200, reposts: 4 }],
  ['https://www.facebook.com/lune/posts/pfbid02abc?lang=fr', { likes: 1200, comments: 34, reposts: 5 }],
  [
    'https://www.linkedin.com/feed/update/urn:li:activity:7265000000000000001/?lang=fr',
    { likes: 1204, comments: 18, reposts: 3 },
  ],
])('the counters of one’s own open post are read (%s)', (url, counters) => sites.counts(url, counters));
