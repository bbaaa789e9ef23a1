import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { addServer, type Paraphe, switchOn } from './start.ts';

/** Where a box is on a site, how it is opened, and the site's own controls around it. */
export interface Site {
  readonly name: string;
  readonly url: string;
  /** Pressed first, to open the box. */
  readonly press?: string;
  readonly box: string;
  /** What the badge must never cover: the site's buttons to post, to add a picture, an emoji. */
  readonly controls: string;
}

export const fiveSites: readonly Site[] = [
  {
    name: 'X',
    url: 'https://x.com/home',
    box: '[data-testid="tweetTextarea_0"]',
    controls: '[data-testid="toolBar"] button',
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/?lang=fr',
    press: '[role="region"] [role="button"]',
    box: '[role="dialog"] [data-lexical-editor]',
    controls: '[role="dialog"] .tools > *, [role="dialog"] .primary',
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/feed/?lang=fr',
    press: '[aria-label="Commencer un post"]',
    box: '.ql-editor',
    controls: '.share-box-v2__modal .tools button',
  },
  {
    name: 'Bluesky',
    url: 'https://bsky.app/intent/compose',
    box: '[data-testid="composePostView"] .ProseMirror',
    controls: '[data-testid="composePostView"] .tools button',
  },
  {
    name: 'Mastodon',
    url: 'https://mastodon.social/home',
    box: 'textarea',
    controls: '.compose-form__footer button',
  },
];

/** One of the five, by its name. */
export function siteNamed(name: string): Site {
  const site = fiveSites.find((one) => one.name === name);
  if (!site) throw new Error(`no ${name} among the five sites`);
  return site;
}

export const badge = { role: 'button', name: 'Paraphe' } as const;
export const panel = { role: 'dialog', name: 'Paraphe' } as const;

export async function switchOnFive(paraphe: Paraphe): Promise<void> {
  await switchOn(paraphe, 'X', 'Facebook', 'LinkedIn', 'Bluesky');
  await addServer(paraphe, 'mastodon.social');
}

/** Opens the box of a site and puts the caret in it. */
export async function goToBox(tab: Page, { press, box }: Pick<Site, 'press' | 'box'>): Promise<void> {
  if (press) await tab.click(press);
  await tab.click(box);
}

/** Waits until the accessible name of the badge says these words. */
export const badgeSays = (tab: Page, words: string): Promise<unknown> =>
  waitUntil(async () => (await tab.find(badge)).name.includes(words), {
    what: `the badge to say “${words}”`,
  });

/** A draft with two things to say of it: mixed forms of address, and no signature. */
export const draft = 'Tu viens samedi ? Nos libraires vous attendent.';

export async function writeDraft(tab: Page, site: Pick<Site, 'press' | 'box'>): Promise<void> {
  await goToBox(tab, site);
  await tab.type(draft);
  await badgeSays(tab, '2 points');
}
