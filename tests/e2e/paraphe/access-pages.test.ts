import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import type { Page } from '../../browsers/page.ts';
import { axeFaults, sidewaysFaults } from '../../gallery/faults.ts';
import { asJulie, type Paraphe, startParaphe } from './start.ts';

/** Each page of the real build, for whoever reads it large, in the dark, in forced colours, or by the keyboard alone. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
});
afterAll(() => paraphe?.stop());

const pages = [
  ...['what', 'networks', 'signature', 'voice', 'target', 'try'].map((step, index) => ({
    name: `the welcome, ${step}`,
    path: 'welcome.html',
    press: `.welcome-steps li:nth-child(${index + 1}) button`,
  })),
  { name: 'the options', path: 'options.html' },
  { name: 'the history', path: 'history.html', ready: '.empty' },
  { name: 'what was learnt', path: 'history.html#/learnt' },
  { name: 'the report', path: 'history.html#/report' },
  { name: 'the import', path: 'history.html#/import' },
  { name: 'the practice page', path: 'practice.html', ready: '[data-practice="buffer"] [role="textbox"]' },
  { name: 'the popup', path: 'popup.html' },
  { name: 'the side panel', path: 'sidepanel.html' },
];

interface OpenedPage {
  readonly path: string;
  /** Pressed first. */
  readonly press?: string;
  /** There once all of the page is. */
  readonly ready?: string;
}

async function opened(page: OpenedPage): Promise<Page> {
  const tab = await paraphe.ours(page.path);
  await tab.find(page.ready ?? 'h1');
  if (page.press) await tab.click(page.press);
  await tab.eval(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return tab;
}

const ways = [
  { what: 'light', dark: false, forcedColours: false },
  { what: 'dark', dark: true, forcedColours: false },
  { what: 'forced colours', dark: false, forcedColours: true },
];

/** Remembers each element that has the focus, and whether that can be seen, from the top of the page on. */
const followFocus = `(() => {
  window.visited = new Map();
  document.addEventListener('focusin', ({ target }) => {
    let marked = false;
    for (let node = target, up = 0; node && up < 3; node = node.parentElement, up++) {
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      marked ||= outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    }
    window.visited.set(target, marked);
  });
  // Tab goes on from where one was last: here, from the top.
  const top = document.body.insertBefore(document.createElement('span'), document.body.firstChild);
  top.tabIndex = -1;
  top.focus();
  window.visited.clear();
})()`;

const controls = 'a[href], button, input, select, textarea, summary, [contenteditable="true"]';

/**
 * Everything that takes a press or a word and that the focus never came to, and where it could not be seen. Of radio
 * buttons that go together the arrows choose: one is enough.
 */
const missedAndUnmarked = `(() => {
  const said = (one) => one.outerHTML.slice(0, 120);
  const together = (one) => one.type === 'radio'
    ? [...document.querySelectorAll('input[type="radio"]')].filter(({ name }) => name === one.name)
    : [one];
  const missed = [...document.querySelectorAll('${controls}')].filter((one) =>
    !one.matches(':disabled, [tabindex="-1"], [type="file"]') &&
    one.checkVisibility({ visibilityProperty: true }) &&
    !together(one).some((other) => window.visited.has(other)));
  const unmarked = [...window.visited].filter(([one, marked]) => !marked && one.isConnected).map(([one]) => one);
  return { missed: missed.map(said), unmarked: unmarked.map(said) };
})()`;

describe.each(pages)('$name', (page) => {
  test('nothing that axe objects to, in light, dark and forced colours', async () => {
    const tab = await opened(page);
    for (const { what, ...colours } of ways) {
      await emulate(tab, colours);
      await tab.waitFor('document.getAnimations().length === 0');
      expect([what, await axeFaults((expression) => tab.eval(expression))]).toEqual([what, []]);
    }
    await emulate(tab, { dark: false, forcedColours: false });
    await tab.close();
  });

  test('nothing scrolls sideways from 320 to 1440 pixels, nor at 200 %', async () => {
    const tab = await opened(page);
    for (const screen of [{ width: 1440 }, { width: 768 }, { width: 640, zoom: 2 }, { width: 320 }]) {
      await emulate(tab, screen);
      await tab.waitFor(`Math.abs(innerWidth - ${screen.width}) < 24`);
      expect([screen, await sidewaysFaults((expression) => tab.eval(expression))]).toEqual([screen, []]);
    }
    await tab.close();
  });

  test('the Tab key reaches everything, shows where it is, and leaves the page again', async () => {
    const tab = await opened(page);
    const count = (await tab.eval(`document.querySelectorAll('${controls}').length`)) as number;
    await tab.eval(followFocus);
    for (let presses = 0; presses < 1.4 * count + 12; presses++) await tab.press('Tab');
    expect(await tab.eval(missedAndUnmarked)).toEqual({ missed: [], unmarked: [] });
    await tab.close();
  });
});
