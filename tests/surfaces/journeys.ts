import { emulate } from '../browsers/emulate.ts';
import type { Page } from '../browsers/page.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { appendEvents } from '../e2e/paraphe/append-events.ts';
import { badge, goToBox, panel, siteNamed } from '../e2e/paraphe/five-sites.ts';
import { addSource } from '../e2e/paraphe/follow-source.ts';
import { type Paraphe, switchOn } from '../e2e/paraphe/start.ts';
import { toldHistory } from './told-history.ts';

/** What she writes in the pictures, in her language. */
const drafts = {
  fr: 'Tu cherches une idée de lecture ? Nos libraires vous répondent samedi, dès 10 h.',
  en: 'Looking for something to read? Our booksellers are here on Saturday. #supportyourlocalbookshop',
} as const;

export type Language = keyof typeof drafts;

/** A surface as somebody reaches it: in a browser with the real build, until it is ready to be looked at. */
export interface Journey {
  readonly name: string;
  reach(paraphe: Paraphe, language: Language): Promise<Page>;
}

const ours = (name: string, path: string, ready: string): Journey => ({
  name,
  async reach(paraphe) {
    const tab = await paraphe.ours(path);
    await tab.find(ready);
    return tab;
  },
});

/** A page of ours once the history has some weeks of tests in it. */
const told = (name: string, path: string, ready: string): Journey => ({
  name,
  async reach(paraphe, language) {
    const tab = await paraphe.ours('practice.html');
    await appendEvents(tab, toldHistory(language, Date.now()));
    await tab.close();
    return ours(name, path, ready).reach(paraphe, language);
  },
});

/** The welcome at one of its steps, by the list of steps. */
const welcome = (name: string, index: number, ready: string): Journey => ({
  name: `welcome-${index + 1}-${name}`,
  async reach(paraphe) {
    const tab = await paraphe.ours('welcome.html');
    await tab.click(`.welcome-steps li:nth-child(${index + 1}) button`);
    await tab.find(ready);
    return tab;
  },
});

/** One section of the options, as one gets to it by its link. */
const section = (id: string): Journey => ({
  name: `options-${id}`,
  async reach(paraphe) {
    const tab = await paraphe.ours('options.html');
    await tab.click(`.sections a[href="#${id}"]`);
    await tab.find(`#${id}`);
    // The list of sections has moved under the pointer.
    await tab.hover(`#${id} h2`);
    return tab;
  },
});

async function practise(paraphe: Paraphe, language: Language): Promise<Page> {
  const tab = await paraphe.ours('practice.html');
  await tab.click('[data-practice="facebook"] [role="textbox"]');
  await tab.type(drafts[language]);
  await tab.find('.badge:is(.findings,.unsigned)');
  return tab;
}

const opened = async (paraphe: Paraphe, language: Language): Promise<Page> => {
  const tab = await practise(paraphe, language);
  await tab.click(badge);
  await tab.find(panel);
  await tab.find('.finding');
  return tab;
};

/** LinkedIn in the side panel: switched on, chosen, and a draft in its box. */
async function besideLinkedin(paraphe: Paraphe, language: Language): Promise<void> {
  const linkedin = siteNamed('LinkedIn');
  const options = await paraphe.ours('options.html#aside');
  const beside = { role: 'switch', name: language === 'fr' ? 'À côté de LinkedIn' : 'Beside LinkedIn' };
  if ((await options.find(beside)).attributes['aria-checked'] !== 'true') {
    await switchOn(paraphe, 'LinkedIn');
    await options.click(beside);
    await options.find('.saved .saved');
  }
  await options.close();
  const site = await paraphe.browser.page(linkedin.url);
  await goToBox(site, linkedin);
  await site.type(drafts[language]);
  await site.waitFor(`window.model().includes(${JSON.stringify(drafts[language].slice(-12))})`);
}

/** The side panel, once it has read the whole draft. */
async function sidePanel(paraphe: Paraphe, language: Language): Promise<Page> {
  const tab = await paraphe.ours('sidepanel.html');
  await emulate(tab, { width: 420 });
  const length = String(drafts[language].length);
  await waitUntil(async () => (await tab.text('main')).includes(length), {
    what: 'the whole draft to be read',
  });
  await tab.find('.finding');
  return tab;
}

export const journeys: readonly Journey[] = [
  welcome('what', 0, '.picture'),
  welcome('networks', 1, '.welcome-networks'),
  welcome('signature', 2, '.signature-preview'),
  welcome('voice', 3, '.card'),
  welcome('target', 4, '.card'),
  welcome('try', 5, '[data-practice] [role="textbox"], [data-practice] textarea, .ql-editor'),
  ours('options', 'options.html', '#people'),
  ...['brands', 'voice', 'networks', 'vigilance', 'data'].map(section),
  ours('history', 'history.html', '.empty'),
  ours('import', 'history.html#/import', 'h1'),
  ours('practice', 'practice.html', '[data-practice="buffer"] [role="textbox"]'),
  told('history-list', 'history.html', '.experiment-row'),
  told('history-test', 'history.html#told-0', '.verdict-call'),
  told('history-learnt', 'history.html#/learnt', '.card'),
  told('history-report', 'history.html#/report', 'main h2'),
  ours('popup', 'popup.html', 'h1'),
  {
    name: 'side-panel',
    async reach(paraphe, language) {
      await besideLinkedin(paraphe, language);
      const tab = await sidePanel(paraphe, language);
      return tab;
    },
  },
  {
    name: 'side-panel-hesitate',
    async reach(paraphe, language) {
      await besideLinkedin(paraphe, language);
      const tab = await sidePanel(paraphe, language);
      await tab.click({ role: 'button', name: language === 'fr' ? 'hésite' : 'hesitate' });
      await tab.find('.hesitate textarea');
      return tab;
    },
  },
  { name: 'badge', reach: practise },
  { name: 'panel', reach: opened },
  {
    name: 'hesitate',
    async reach(paraphe, language) {
      const tab = await opened(paraphe, language);
      await tab.click({ role: 'button', name: language === 'fr' ? 'hésite' : 'hesitate' });
      await tab.find('.panel textarea');
      return tab;
    },
  },
  {
    // From here on something is brewing in every picture.
    name: 'vigilance',
    async reach(paraphe, language) {
      await switchOn(paraphe, 'X');
      const options = await paraphe.ours('options.html');
      await addSource(paraphe, options, { typed: 'https://gazette.example/feed', lang: language });
      await waitUntil(async () => (await options.text('#vigilance')).includes('mentions'), {
        what: 'a reading',
      });
      await options.close();
      const tab = await paraphe.browser.page('https://x.com/home');
      await tab.click('[data-testid="tweetTextarea_0"]');
      await tab.type(drafts[language]);
      await tab.click(badge);
      await tab.find('.banner-links a');
      return tab;
    },
  },
  {
    name: 'side-panel-vigilance',
    async reach(paraphe, language) {
      await besideLinkedin(paraphe, language);
      const tab = await sidePanel(paraphe, language);
      await tab.find('.banner-links a');
      return tab;
    },
  },
];
