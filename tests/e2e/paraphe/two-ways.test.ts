import { afterAll, beforeAll, expect, test } from 'vitest';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, panel } from './five-sites.ts';
import { addServer, asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** She writes a message two ways: it is noticed quietly, once, and both versions are ready to be tried. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'Facebook', 'Bluesky');
  await addServer(paraphe, 'mastodon.social');
});
afterAll(() => paraphe?.stop());

const a = 'Samedi, nos libraires vous conseillent une lecture pour vos vacances. ^JD';
const b = 'Une lecture pour vos vacances ? Demandez donc samedi à nos libraires. ^JD';

const boxes = [
  {
    name: 'Bluesky',
    url: 'https://bsky.app/intent/compose',
    box: '[data-testid="composePostView"] .ProseMirror',
  },
  { name: 'Mastodon', url: 'https://mastodon.social/home', box: 'textarea' },
] as const;

async function writeTwoWays({ url, box }: (typeof boxes)[number]) {
  const tab = await paraphe.browser.page(url);
  await tab.click(box);
  await tab.type(a);
  // The badge tells that the first version was read.
  await waitUntil(async () => (await tab.find(badge)).name.includes('dans votre ton'), {
    what: 'a first reading',
  });
  await tab.press('Control+a');
  await tab.press('Delete');
  await tab.type(b);
  return tab;
}

test.each(boxes)('on $name', async (place) => {
  const tab = await writeTwoWays(place);
  await waitUntil(async () => (await tab.find(badge)).name.includes('de deux façons'), {
    what: 'the badge to say it',
  });
  await tab.click(badge);
  await expect.poll(() => tab.text(panel), patient).toContain('Vous avez écrit ce début de deux façons');
  await tab.click({ role: 'button', name: 'En faire A et B' });
  await waitUntil(async () => (await tab.text(panel)).includes('fois sur 100'), { what: 'a plan' });
  const kept = await tab.all('.hesitate textarea');
  expect(kept).toHaveLength(2);
  await tab.close();
});

test('where she switched it off, nothing is noticed', async () => {
  await changeSettings(paraphe, { trying: { notice: false, remind: true } });
  const tab = await writeTwoWays(boxes[1]);
  await waitUntil(async () => (await tab.find(badge)).name.includes('dans votre ton'), {
    what: 'a last reading',
  });
  await tab.click(badge);
  expect(await tab.text(panel)).not.toContain('deux façons');
  await tab.close();
});
