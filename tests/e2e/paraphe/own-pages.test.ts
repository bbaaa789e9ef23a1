import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** The options by their own controls, the practice page with every kind of editor, and the popup. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe({ lang: 'en' });
});
afterAll(() => paraphe?.stop());

const badge = { role: 'button', name: 'Paraphe:' };
const panel = { role: 'dialog', name: 'Paraphe' };

describe('the options', () => {
  test('she says who signs and how, and the next page knows it', async () => {
    const tab = await paraphe.ours('options.html');
    await tab.click({ role: 'button', name: 'Add a person' });
    await tab.fill('.person-form input', 'Julie');
    await tab.click({ role: 'button', name: 'Save' });
    await waitUntil(async () => (await tab.text('#people')).includes('On duty'), {
      what: 'Julie to be on duty',
    });
    await tab.click('#signature label:has(input[value="^{initials}"])');
    await tab.click('#signature fieldset.inline label:has(input[value="signed"])');
    await waitUntil(async () => (await tab.all('#signature input[value="signed"]:checked')).length >= 1, {
      what: 'posts to be signed',
    });
    await tab.find('.saved .saved');
    await tab.close();
    const again = await paraphe.ours('options.html');
    await waitUntil(async () => (await again.text('#people')).includes('Julie'), {
      what: 'Julie to be remembered',
    });
    expect(await again.all('#signature input[value="^{initials}"]:checked')).toHaveLength(1);
    await again.close();
  });

  test('the list of sections shows where she is, as she scrolls and where she goes', async () => {
    const tab = await paraphe.ours('options.html');
    const isAt = (name: string) =>
      tab.waitFor(
        `[...document.querySelectorAll('.sections [aria-current]')].map((one) => one.textContent).join() === ${JSON.stringify(name)}`,
      );
    const look = (name: string) =>
      tab.eval(
        (label) =>
          [...document.querySelectorAll('.sections a')]
            .filter((one) => one.textContent === label)
            .map((one) => getComputedStyle(one).boxShadow + getComputedStyle(one).backgroundColor),
        name,
      );
    await isAt('Who signs');
    for (const dark of [true, false]) {
      await emulate(tab, { dark });
      expect(await look('Who signs')).not.toEqual(await look('Brands'));
    }
    await tab.eval(`scrollTo(0, document.querySelector('#voice').getBoundingClientRect().top + scrollY)`);
    await isAt('Voice');
    for (const name of ['Language', 'Your data', 'Team', 'Who signs']) {
      await tab.click({ role: 'link', name });
      await isAt(name);
    }
    await tab.eval('scrollTo(0, document.documentElement.scrollHeight)');
    await isAt('Your data');
    await tab.close();
  });

  test('a name that is missing is asked for, and nothing is stored', async () => {
    const tab = await paraphe.ours('options.html');
    await tab.click({ role: 'button', name: 'Add a person' });
    await tab.click({ role: 'button', name: 'Save' });
    await tab.find('.person-form [aria-invalid="true"]');
    expect(await tab.all('#people .person')).toHaveLength(1);
    await tab.close();
  });

  test('the interface speaks French as soon as she asks, without reloading', async () => {
    const tab = await paraphe.ours('options.html');
    await tab.click('#language label:has(input[value="fr"])');
    await waitUntil(async () => (await tab.text('main')).includes('Qui signe'), { what: 'French' });
    expect(await tab.eval(() => document.documentElement.lang)).toBe('fr');
    await tab.click('#language label:has(input[value="auto"])');
    await waitUntil(async () => (await tab.text('main')).includes('Who signs'), { what: 'English' });
    await tab.close();
  });

  test.each(['http://mastodon.social', 'not a server', 'javascript:alert(1)'])(
    '%s is no server, and she is told',
    async (typed) => {
      const tab = await paraphe.ours('options.html');
      await tab.fill('#networks .with-button input', typed);
      await tab.click('#networks .with-button button');
      await waitUntil(async () => (await tab.text('#networks')).includes('not the address'), {
        what: 'the sentence',
      });
      await tab.close();
    },
  );
});

const cards = ['facebook', 'x', 'linkedin', 'bluesky', 'mastodon', 'youtube', 'buffer'] as const;

describe.each(cards)('the practice card of %s', (network) => {
  test('has a badge, signs in one click, and its button publishes nothing', async () => {
    const tab = await paraphe.ours('practice.html');
    const box = `[data-practice="${network}"] :is([role="textbox"], textarea)`;
    await tab.click(box);
    await tab.type('Our new books are in');
    await waitUntil(async () => (await tab.find(badge)).name.includes('not signed'), { what: 'the badge' });
    await tab.click(badge);
    await tab.click({ role: 'button', name: 'Sign ^J' });
    await waitUntil(async () => (await tab.text(panel)).includes('Signed by'), { what: 'the signature' });
    const text =
      (await tab.find(box)).text ||
      (await tab.eval((css: string) => document.querySelector<HTMLTextAreaElement>(css)?.value ?? '', box));
    expect(text.trim()).toBe('Our new books are in ^J');
    await tab.click({ role: 'button', name: 'Close' });
    await tab.click(`[data-practice="${network}"] .practice-foot button`);
    await tab.find(`[data-practice="${network}"] .practice-foot [role="status"]:not(:empty)`);
    await tab.close();
  });
});

test('what is tried in practice is marked, and hidden from the history until asked for', async () => {
  const tab = await paraphe.ours('practice.html');
  await tab.click('[data-practice="facebook"] [role="textbox"]');
  await tab.type('Our new books are in ^J');
  await tab.click(badge);
  await tab.click({ role: 'button', name: 'I hesitate' });
  await tab.fill('textarea.input:not([readonly])', 'New books are here ^J');
  await tab.click('.plan .main, .plan button.main');
  await waitUntil(
    () =>
      tab.eval(
        () =>
          document.activeElement?.closest('[data-practice]')?.getAttribute('data-practice') === 'mastodon',
      ),
    { what: 'the other card' },
  );
  await tab.close();
  const history = await paraphe.ours('history.html');
  await history.find('search [role="switch"]');
  expect(await history.all('.experiment-title')).toHaveLength(0);
  await history.click('search [role="switch"]');
  expect(await history.text('.experiment-row')).toContain('Practice');
  await history.close();
});

test('the browser’s own way to the options opens them in a tab of their own', async () => {
  const tab = await paraphe.ours('history.html');
  const open = () =>
    tab.eval(async () => {
      interface Api {
        readonly runtime: { openOptionsPage(): Promise<void>; getURL(path: string): string };
        readonly tabs: { query(which: object): Promise<readonly { readonly url?: string }[]> };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { runtime, tabs } = world.browser ?? world.chrome;
      await runtime.openOptionsPage();
      return (await tabs.query({})).some(({ url }) => url?.startsWith(runtime.getURL('options.html')));
    });
  await waitUntil(open, { what: 'a tab with the options' });
  await tab.close();
});
