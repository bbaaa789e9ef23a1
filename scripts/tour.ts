import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { launch } from './launch.ts';

/** Where the pictures go. */
const folder = 'artifacts/tour';

/** What a community manager would do on her first morning, in her language. */
const stories = {
  fr: {
    brand: 'Librairie Dumas',
    draft: 'Tu cherches une idée de lecture ? Nos libraires vous répondent samedi, dès 10 h.',
    other: 'Une idée de lecture ? On en parle samedi, dès 10 h. Vous venez ?',
  },
  en: {
    brand: 'Dumas Books',
    draft: 'Looking for something to read? Our booksellers are here on Saturday from 10.',
    other: 'What should you read next? Ask us on Saturday, from 10.',
  },
} as const;

mkdirSync(folder, { recursive: true });

const say = (text: string) => console.log(text);
const lines = async (locator: Locator) =>
  (await locator.innerText())
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `   | ${line}`)
    .join('\n');

/** Runs in the page: answers once the history holds this many publications. */
const published = (times: number) =>
  new Promise<void>((resolve) => {
    const opening = indexedDB.open('paraphe');
    opening.onsuccess = () => {
      const look = () => {
        const asking = opening.result.transaction('events').objectStore('events').getAll();
        asking.onsuccess = () => {
          const seen = asking.result.filter(({ type }) => type === 'publication/observed');
          if (seen.length < times) return void requestAnimationFrame(look);
          opening.result.close();
          resolve();
        };
      };
      look();
    };
  });

/** The settings as she makes them, by the options' own controls. */
async function setUp(page: Page, base: string, language: 'fr' | 'en'): Promise<void> {
  const choose = async (option: Locator) => {
    await option.click();
    await option.and(page.locator(':has(:checked)')).waitFor();
  };
  await page.goto(`${base}/options.html`);
  await choose(page.locator('#language label', { hasText: language === 'fr' ? 'Français' : 'English' }));
  await page.locator('#people .row button').click();
  const form = page.locator('.person-form');
  await form.locator('input').nth(0).fill('Julie');
  await form.locator('input').nth(1).fill('Durand');
  await form.locator('button.main').click();
  await page.locator('#people .person').waitFor();
  await page.locator('#signature input.input').first().fill(stories[language].brand);
  await choose(page.locator('#signature label', { hasText: '^JD' }));
  // Every surface is signed: the first answer of the first question.
  await choose(page.locator('#signature fieldset.inline').first().locator('label').first());
}

for (const [language, dark] of [
  ['en', false],
  ['fr', true],
] as const) {
  const { context, id } = await launch({ headless: true, dark });
  const base = `chrome-extension://${id}`;
  const page = context.pages()[0] ?? (await context.newPage());
  const picture = (name: string) =>
    page.screenshot({ path: `${folder}/${name}-${language}-${dark ? 'dark' : 'light'}.png` });
  const { draft, other } = stories[language];

  say(`\n=== ${language}, ${dark ? 'dark' : 'light'}`);
  await setUp(page, base, language);
  await picture('1-options');
  say('1. Options: Julie Durand signs, on duty.');

  await page.goto(`${base}/practice.html`);
  const card = page.locator('[data-practice="facebook"]');
  await card.getByRole('textbox').click();
  await page.keyboard.type(draft);
  const badge = page.getByRole('button', { name: /^Paraphe/ });
  await badge.and(page.locator('.unsigned, .findings')).waitFor();
  say(`2. A draft in the Facebook card (Lexical): ${draft}`);
  say(`   badge: ${await badge.getAttribute('aria-label')}`);
  await picture('2-badge');

  await badge.click();
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  say(`3. The panel says:\n${await lines(panel)}`);
  await picture('3-panel');

  const fixes = panel.locator('.finding button.main');
  for (let left = await fixes.count(); left > 0; left -= 1) {
    await fixes.first().click();
    await fixes.nth(left - 1).waitFor({ state: 'detached' });
  }
  await panel.locator('.signature .signed').waitFor();
  const signed = await card.getByRole('textbox').innerText();
  say(`4. One click a fix, in the editor's own model: ${JSON.stringify(signed)}`);
  await picture('4-signed');

  await panel.getByRole('button', { name: /hesitate|hésite/i }).click();
  await panel.locator('textarea:not([readonly])').fill(other);
  await panel.getByRole('combobox').waitFor();
  say(`5. "I hesitate", with a second version:\n${await lines(panel)}`);
  await picture('5-hesitate');
  await panel.locator('.plan .main').click();

  const there = page.locator('[data-practice="mastodon"]');
  const box = there.getByRole('textbox');
  await box.and(page.locator(':focus')).waitFor();
  const drawn = await box.elementHandle();
  // The focus comes first, the words right after.
  await page.waitForFunction((field) => (field as HTMLTextAreaElement | null)?.value, drawn);
  const first = await box.inputValue();
  say('6. The plan is kept, and the Mastodon card opens with the version drawn first.');
  await picture('6-composer');
  const publish = async (times: number) => {
    await there.locator('.practice-foot button').click();
    await there.locator('.practice-foot [role="status"]', { hasText: String(times) }).waitFor();
    // Nobody types as fast as a script: what was published is in the history first.
    await page.evaluate(published, times);
  };
  await publish(1);
  await box.fill(first === other ? signed : other);
  await publish(2);

  await page.goto(`${base}/history.html`);
  // Another switch is further down, for copies.
  await page.locator('search').getByRole('switch').click();
  await page.locator('.experiment-title').first().click();
  const form = page.locator('.stack:has(> .counts)');
  const choice = form.locator('select.input').first();
  for (const [index, likes] of ['24', '31'].entries()) {
    await choice.selectOption({ index });
    await form.locator('.counts input').first().fill(likes);
    await form.locator('.row button.main').click();
    await page.locator('table tbody tr', { hasText: likes }).waitFor();
  }
  say(`7. The history, after readings by hand:\n${await lines(page.getByRole('main'))}`);
  await page.screenshot({
    path: `${folder}/7-experiment-${language}-${dark ? 'dark' : 'light'}.png`,
    fullPage: true,
  });
  await context.close();
}
say(`\nPictures: ${folder}`);
