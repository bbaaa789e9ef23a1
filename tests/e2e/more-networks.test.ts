import { afterAll, beforeAll, describe, test } from 'vitest';
import { moreVisits } from '../sites/more-visits.ts';
import { type Visitor, visitor } from '../sites/visit.ts';

let sites: Visitor;

beforeAll(async () => {
  sites = await visitor();
});
afterAll(() => sites?.close());

const lexical = '[data-lexical-editor]';

describe('the box is known, and the site publishes by its own button or key alone', () => {
  test.each(moreVisits)('$what', (visit) => sites.publishes(visit));
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
