import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Visit, type Visitor, visitor } from '../sites/visit.ts';

let sites: Visitor;

beforeAll(async () => {
  sites = await visitor();
});
afterAll(() => sites?.close());

const lexical = '[data-lexical-editor]';

const visits: Visit[] = [
  {
    what: 'Instagram in French, the caption of a new post',
    url: 'https://www.instagram.com/create/select/?lang=fr',
    box: `[role="dialog"] ${lexical}`,
    says: { network: 'instagram', surface: 'post', limit: 2200, submit: ['Partager'] },
    publish: { click: '[role="dialog"] .primary' },
    permalink: /^https:\/\/www\.instagram\.com\/p\/\w+\/$/,
  },
  {
    what: 'Instagram in French, a comment',
    url: 'https://www.instagram.com/?lang=fr',
    box: 'article form textarea',
    says: { surface: 'comment', answering: 'atelier.lune @atelier.lune' },
    publish: { key: 'Enter' },
  },
  {
    what: 'Instagram, a reply, which begins with a name',
    url: 'https://www.instagram.com/',
    press: '.reply',
    box: 'article form textarea',
    says: { surface: 'reply', answering: 'camille.roy @camille.roy' },
    publish: { click: '.send' },
  },
  {
    what: 'Threads, a post',
    url: 'https://www.threads.com/intent/post',
    box: lexical,
    says: { network: 'threads', surface: 'post', limit: 500, submit: ['Post'] },
    publish: { key: 'Control+Enter' },
    permalink: /^https:\/\/www\.threads\.com\/@boulangerie\.lune\/post\/\w+$/,
  },
  {
    what: 'Threads in Japanese, a reply',
    url: 'https://www.threads.com/?lang=ja',
    press: '[role="button"].reply',
    box: lexical,
    says: { surface: 'reply', answering: 'camille_roy @camille_roy', submit: ['投稿'] },
    publish: { click: '[role="dialog"] .primary' },
  },
  {
    what: 'Meta Business Suite in French, one caption for two networks: the shorter limit counts',
    url: 'https://business.facebook.com/latest/composer/?asset_id=1&lang=fr',
    box: '[role="combobox"]',
    says: { network: 'meta-business-suite', surface: 'post', limit: 2200, submit: ['Planifier', 'Publier'] },
    publish: { click: '.primary' },
  },
  {
    what: 'Reddit, a comment',
    url: 'https://www.reddit.com/r/pain/comments/1abc/levain/',
    box: `comment-composer-host ${lexical}`,
    says: { network: 'reddit', surface: 'comment', answering: 'nadia_b @nadia_b', limit: 10_000 },
    publish: { click: 'comment-composer-host [slot="submit-button"]' },
    permalink: /^https:\/\/www\.reddit\.com\/r\/pain\/comments\/1abc\/comment\/\w+\/$/,
  },
  {
    what: 'Reddit in Japanese, a reply',
    url: 'https://www.reddit.com/r/pain/comments/1abc/levain/?lang=ja',
    press: '.reply',
    box: `shreddit-comment ${lexical}`,
    says: { surface: 'reply', answering: 'camille_roy @camille_roy' },
    publish: { key: 'Control+Enter' },
  },
  {
    what: 'Reddit, a new post, whose button is in a shadow root',
    url: 'https://www.reddit.com/r/pain/submit?type=TEXT',
    box: lexical,
    says: { surface: 'post', limit: 40_000 },
    publish: { click: '#submit-post-button' },
  },
  {
    what: 'old Reddit, a reply',
    url: 'https://old.reddit.com/r/pain/comments/1abc/levain/',
    box: '.comment textarea',
    says: { network: 'reddit', surface: 'reply', answering: 'camille_roy @camille_roy', submit: ['save'] },
    publish: { click: '.comment .save' },
    permalink: /\/r\/pain\/comments\/1abc\/levain\/\w+\/$/,
  },
  {
    what: 'YouTube in French, a comment',
    url: 'https://www.youtube.com/watch?v=abc&lang=fr',
    box: 'ytd-comment-simplebox-renderer #contenteditable-root',
    says: {
      network: 'youtube',
      surface: 'comment',
      answering: 'Boulangerie Lune',
      account: 'Boulangerie Lune',
    },
    publish: { click: 'ytd-comment-simplebox-renderer #submit-button button' },
    permalink: /^https:\/\/www\.youtube\.com\/watch\?v=abc&lc=Ugx\w+$/,
  },
  {
    what: 'YouTube, a reply',
    url: 'https://www.youtube.com/watch?v=abc',
    press: '.reply',
    box: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
    says: { surface: 'reply', answering: '@camille-roy @camille-roy' },
    publish: { click: 'ytd-comment-reply-dialog-renderer #submit-button button' },
  },
  {
    what: 'YouTube, a post of the channel',
    url: 'https://www.youtube.com/@boulangerie-lune/posts',
    box: '#contenteditable-root',
    says: { surface: 'post' },
    publish: { click: '#submit-button button' },
  },
  {
    what: 'YouTube Studio, the description of a video',
    url: 'https://studio.youtube.com/',
    box: '#description-textarea #textbox',
    says: { network: 'youtube', surface: 'post', limit: 5000 },
    publish: { click: '#done-button' },
  },
  {
    what: 'TikTok Studio, a caption: the page’s own counter says the limit',
    url: 'https://www.tiktok.com/tiktokstudio/upload?lang=fr',
    box: '.public-DraftEditor-content',
    says: { network: 'tiktok', surface: 'post', limit: 4000, submit: ['Publier'] },
    publish: { click: '[data-e2e="post_video_button"]' },
  },
  {
    what: 'TikTok, a comment',
    url: 'https://www.tiktok.com/@camille.roy/video/7300000000000000001',
    box: '.public-DraftEditor-content',
    says: { surface: 'comment', answering: 'camille.roy @camille.roy', limit: 150 },
    publish: { click: '[data-e2e="comment-post"]' },
  },
  {
    what: 'Pinterest, the description of a pin',
    url: 'https://www.pinterest.com/pin-creation-tool/?lang=fr',
    box: '.public-DraftEditor-content',
    says: { network: 'pinterest', surface: 'post', limit: 800, submit: ['Publier'] },
    publish: { click: '[data-test-id="storyboard-creation-nav-done"] button' },
  },
  {
    what: 'Tumblr, a block',
    url: 'https://www.tumblr.com/new/text?lang=fr',
    box: '.block-editor-writing-flow [contenteditable]',
    says: { network: 'tumblr', surface: 'post', submit: ['Publier'] },
    publish: { click: '.primary' },
  },
  {
    what: 'Buffer, a post for several networks',
    url: 'https://publish.buffer.com/compose',
    box: '[data-slate-editor]',
    says: { network: 'buffer', surface: 'post', submit: ['Add to Queue', 'Publish Now'] },
    publish: { click: '.primary' },
  },
  {
    what: 'Buffer, a reply from the inbox',
    url: 'https://publish.buffer.com/comments',
    box: 'textarea',
    says: { surface: 'reply', answering: 'Camille Roy' },
    publish: { click: '.replyFooter_1 button' },
  },
  {
    what: 'Elk, a post for the server it stands for',
    url: 'https://elk.zone/mastodon.social/public',
    box: '.content-editor',
    says: { network: 'elk', surface: 'post', account: 'lune', limit: 1000 },
    publish: { key: 'Control+Enter' },
    permalink: /^https:\/\/elk\.zone\/mastodon\.social\/@lune\/\d+$/,
  },
  {
    what: 'Elk in French, a reply',
    url: 'https://elk.zone/mastodon.social/@camille@pain.example/1135001?lang=fr',
    box: '.content-editor',
    says: { surface: 'reply', answering: 'Camille Roy @camille@pain.example', submit: ['Répondre'] },
    publish: { click: '.publish-button' },
  },
  {
    what: 'Phanpy in French, a reply',
    url: 'https://phanpy.social/?lang=fr',
    press: '.reply',
    box: 'textarea',
    says: {
      network: 'phanpy',
      surface: 'reply',
      answering: 'Camille Roy @camille@pain.example',
      account: 'lune@mastodon.social',
      limit: 1000,
    },
    publish: { key: 'Control+Enter' },
    permalink: /^https:\/\/phanpy\.social\/\?lang=fr#\/mastodon\.social\/s\/\d+$/,
  },
];

describe('the box is known, and the site publishes by its own button or key alone', () => {
  test.each(visits)('$what', (visit) => sites.publishes(visit));
});

test.each([
  ['Instagram, a message', 'https://www.instagram.com/?lang=fr', `.chat ${lexical}`],
  ['Instagram, the search field', 'https://www.instagram.com/', 'header input'],
  ['Meta Business Suite, the inbox', 'https://business.facebook.com/latest/inbox/all', lexical],
  ['Reddit, the title of a post', 'https://www.reddit.com/r/pain/submit', '[name="title"]'],
  ['Reddit, the search field', 'https://www.reddit.com/r/pain/comments/1abc/levain/', 'header input'],
  ['YouTube, the search field', 'https://www.youtube.com/watch?v=abc', 'header input'],
  ['YouTube Studio, the title of a video', 'https://studio.youtube.com/', '#title-textarea #textbox'],
  [
    'Pinterest, the title of a pin',
    'https://www.pinterest.com/pin-creation-tool/',
    '#storyboard-selector-title',
  ],
])('%s stays unread', (_, url, box) => sites.staysUnread(url, box));

test.each([
  ['https://www.youtube.com/watch?v=abc&lang=fr', { likes: 1204, views: 128_450, comments: 18 }],
  [
    'https://www.tiktok.com/@camille.roy/video/7300000000000000001?lang=fr',
    { likes: 1_200_000, comments: 340 },
  ],
  ['https://www.reddit.com/r/pain/comments/1abc/levain/', { likes: 1204, comments: 18 }],
  ['https://old.reddit.com/r/pain/comments/1abc/levain/', { likes: 1204 }],
])('the counters of one’s own open post are read (%s)', (url, counters) => sites.counts(url, counters));
