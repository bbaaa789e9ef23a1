import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patient } from '../browsers/patient.ts';
import { type Visit, type Visitor, visitor } from '../sites/visit.ts';

let sites: Visitor;

beforeAll(async () => {
  sites = await visitor();
});
afterAll(() => sites?.close());

const visits: Visit[] = [
  {
    what: 'X, a post from the top of the timeline',
    url: 'https://x.com/home',
    box: '[data-testid="tweetTextarea_0"]',
    says: { network: 'x', surface: 'post', account: 'boulangerie_lune', limit: 280 },
    publish: { key: 'Control+Enter' },
    permalink: /^https:\/\/x\.com\/boulangerie_lune\/status\/\d+$/,
  },
  {
    what: 'X in Japanese, a reply under a post',
    url: 'https://x.com/camille_roy/status/1001?lang=ja',
    box: '[data-testid="tweetTextarea_0"]',
    says: { network: 'x', surface: 'reply', answering: 'Camille Roy @camille_roy' },
    publish: { click: '[data-testid="tweetButtonInline"]' },
    permalink: /\/status\/\d+$/,
  },
  {
    what: 'Facebook in French, a page’s post',
    url: 'https://www.facebook.com/?lang=fr',
    press: '[role="region"] [role="button"]',
    box: '[role="dialog"] [data-lexical-editor]',
    says: { network: 'facebook', surface: 'post', submit: ['Publier'] },
    publish: { click: '[role="dialog"] .primary' },
    permalink: /^https:\/\/www\.facebook\.com\/lune\/posts\/pfbid\w+$/,
  },
  {
    what: 'Facebook in Arabic, a page’s post',
    url: 'https://www.facebook.com/?lang=ar',
    press: '[role="region"] [role="button"]',
    box: '[role="dialog"] [data-lexical-editor]',
    says: { network: 'facebook', surface: 'post', submit: ['نشر'] },
    publish: { click: '[role="dialog"] .primary' },
  },
  {
    what: 'Facebook, a comment, which a bare Enter publishes',
    url: 'https://www.facebook.com/',
    box: '[role="feed"] form [data-lexical-editor]',
    says: { surface: 'comment', account: 'Boulangerie Lune', answering: 'Boulangerie Lune' },
    publish: { key: 'Enter' },
  },
  {
    what: 'Facebook in French, a reply to a comment',
    url: 'https://www.facebook.com/?lang=fr',
    press: '.reply',
    box: 'li form [data-lexical-editor]',
    says: { surface: 'reply', answering: 'Camille Roy' },
    publish: { key: 'Enter' },
  },
  {
    what: 'Facebook in Japanese, a reply to a comment',
    url: 'https://www.facebook.com/?lang=ja',
    press: '.reply',
    box: 'li form [data-lexical-editor]',
    says: { surface: 'reply', answering: 'Camille Roy' },
    publish: { key: 'Enter' },
  },
  {
    what: 'LinkedIn, a post in the shadow root',
    url: 'https://www.linkedin.com/feed/?lang=fr',
    press: '[aria-label="Commencer un post"]',
    box: '.ql-editor',
    says: { network: 'linkedin', surface: 'post', account: 'Boulangerie Lune', submit: ['Publier'] },
    publish: { click: '.share-actions__primary-action' },
    permalink: /^https:\/\/www\.linkedin\.com\/feed\/update\/urn:li:activity:\d+\/$/,
  },
  {
    what: 'LinkedIn’s old layout, a post in the page',
    url: 'https://www.linkedin.com/feed/?layout=old&shareActive=true',
    box: '[role="dialog"] .ql-editor',
    says: { network: 'linkedin', surface: 'post', limit: 3000 },
    publish: { click: '.share-actions__primary-action' },
    permalink: /urn:li:activity:\d+\/$/,
  },
  {
    what: 'LinkedIn, a comment',
    url: 'https://www.linkedin.com/feed/?lang=fr',
    box: '.ProseMirror',
    says: { surface: 'comment', answering: 'Camille Roy', limit: 1250 },
    publish: { click: '[componentkey*="commentButtonSection"] button' },
  },
  {
    what: 'LinkedIn in Japanese, a reply to a comment',
    url: 'https://www.linkedin.com/feed/?lang=ja',
    press: '.reply',
    box: '[componentkey*="replaceableComment"] .ProseMirror',
    says: { surface: 'reply', answering: 'Nadia Benali' },
    publish: { click: '[componentkey*="replaceableComment"] [componentkey*="commentButtonSection"] button' },
  },
  {
    what: 'LinkedIn’s old layout, a reply to a comment',
    url: 'https://www.linkedin.com/feed/?layout=old',
    press: '.reply',
    box: '.comments-comment-item .ql-editor',
    says: { surface: 'reply', answering: 'Nadia Benali' },
    publish: { click: '.comments-comment-item .comments-comment-box__submit-button--cr' },
  },
  {
    what: 'Bluesky in Japanese, a reply',
    url: 'https://bsky.app/?lang=ja',
    press: '[data-testid="replyBtn"]',
    box: '[data-testid="composePostView"] .ProseMirror',
    says: { network: 'bluesky', surface: 'reply', answering: 'Camille Roy', limit: 300 },
    publish: { key: 'Control+Enter' },
    permalink: /^https:\/\/bsky\.app\/profile\/lune\.bsky\.social\/post\/\w+$/,
  },
  {
    what: 'Bluesky, a post from a share link',
    url: 'https://bsky.app/intent/compose',
    box: '[data-testid="composePostView"] .ProseMirror',
    says: { surface: 'post', account: 'lune.bsky.social', submit: ['Post'] },
    publish: { click: '[data-testid="composerPublishBtn"]' },
    permalink: /\/post\/\w+$/,
  },
  {
    what: 'Mastodon on a server we never heard of, in Arabic',
    url: 'https://social.example/home?lang=ar',
    box: 'textarea',
    says: { network: 'mastodon', surface: 'post', account: 'lune' },
    publish: { key: 'Control+Enter' },
    permalink: /^https:\/\/social\.example\/@lune\/\d+$/,
  },
  {
    what: 'Mastodon, a reply',
    url: 'https://mastodon.social/home',
    press: 'button.reply',
    box: 'textarea',
    says: { surface: 'reply', answering: 'Camille Roy @camille@pain.example' },
    publish: { click: '.compose-form__submit button' },
  },
];

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
