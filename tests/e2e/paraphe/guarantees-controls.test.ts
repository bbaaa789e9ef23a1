import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fiveSites, switchOnFive, writeDraft } from './five-sites.ts';
import { pressEverything } from './press-everything.ts';
import { asJulie, type Paraphe, startParaphe } from './start.ts';

/** Only the network's own button publishes: no control of ours can, however it is pressed. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOnFive(paraphe);
});
afterAll(() => paraphe?.stop());

/** A comment on Facebook goes out at a bare Enter: the worst place for a stray key. */
const sites = [
  ...fiveSites,
  {
    name: 'Facebook, a comment',
    url: 'https://www.facebook.com/?lang=fr',
    box: '[role="article"] [data-lexical-editor]',
  },
];

describe.each(sites)('on $name', (site) => {
  test.each([
    ['the findings', false],
    ['the two versions', true],
  ])('%s: Tab, Enter, Space and Ctrl+Enter publish nothing', async (_, hesitating) => {
    const tab = await paraphe.browser.page(site.url);
    await writeDraft(tab, site);
    await tab.eval('window.sameVisit = true');
    const pressed = await pressEverything(tab, hesitating);
    expect(new Set(pressed).size).toBeGreaterThan(3);
    expect(await tab.eval('window.submits')).toBe(0);
    expect(await tab.eval('window.sameVisit')).toBe(true);
    await tab.close();
  });
});
