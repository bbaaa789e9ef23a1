import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { initialsRule } from '../../samples/initials-rule.ts';
import { badge, panel } from './five-sites.ts';
import { said } from './said.ts';
import { changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

const day = 86_400_000;
const camille = { name: 'Camille Roy' };
const rule = { ...initialsRule, signs: { post: 'either', comment: 'either', reply: 'either' } };

describe.each(['fr', 'en'] as const)('in %s, somebody she has talked to', (lang) => {
  let paraphe: Paraphe;
  const say = said(lang);
  beforeAll(async () => {
    paraphe = await startParaphe({ lang });
    await switchOn(paraphe, 'Bluesky');
  });
  afterAll(() => paraphe?.stop());

  const settle = (change: object) =>
    changeSettings(paraphe, {
      people: [{ id: 'julie', firstName: 'Julie' }],
      onDuty: 'julie',
      signature: { default: rule },
      ...change,
    });

  /** Replies published before, as a page of ours may give them back from a backup. */
  const replied = async (...daysAgo: readonly number[]) => {
    const events = daysAgo.map((days) => ({
      id: `reply:bluesky:${days}`,
      type: 'reply/published',
      at: Date.now() - days * day,
      network: 'bluesky',
      text: `Bonjour Camille, votre livraison est partie il y a ${days} jours.`,
      answering: { ...camille, text: 'Où en est ma livraison ?' },
    }));
    const tab = await paraphe.ours('options.html');
    await tab.find('#people');
    const message = JSON.stringify({ type: 'history/append', args: [events] });
    await tab.eval(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
    await tab.close();
  };

  async function answering(text: string): Promise<Page> {
    const tab = await paraphe.browser.page(`https://bsky.app/?lang=${lang}`);
    await tab.click('[data-testid="replyBtn"]');
    await tab.click('[data-testid="composePostView"] .ProseMirror');
    await tab.find(badge);
    await tab.type(text);
    await tab.waitFor(`window.model() === ${JSON.stringify(text)}`);
    await tab.click(badge);
    return tab;
  }
  const panelText = async (tab: Page) => (await tab.text(panel)).replace(/\s/g, ' ');
  const says = (tab: Page, words: string) =>
    waitUntil(async () => (await panelText(tab)).includes(words), { what: `the panel to say “${words}”` });

  test('comes with how often, when last and about what; one press forgets', async () => {
    await settle({ remember: { replies: true, people: true, days: 180 } });
    await replied(40, 10);
    const tab = await answering('Bonjour Camille, voici.');
    const when = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short' }).format(
      Date.now() - 10 * day,
    );
    await says(tab, say(lang === 'fr' ? 'ordinalOther' : 'ordinalFew', { NUMBER: '3' }).trim());
    await says(tab, when.replace(/\s/g, ' '));
    await says(tab, 'livraison');
    await tab.click({ role: 'button', name: say('talkedForget') });
    await tab.waitForNo({ role: 'button', name: say('talkedForget') });
    await tab.close();
    const again = await answering('Bonjour Camille, voici.');
    await says(again, 'Julie');
    expect(await panelText(again)).not.toContain('livraison');
    await again.close();
  });

  test('is gone once the time she chose has passed, and never shown with the switch off', async () => {
    await settle({ remember: { replies: true, people: true, days: 30 } });
    await replied(40, 10);
    const tab = await answering('Bonjour Camille, voici.');
    await says(tab, say('talkedForget'));
    const second = say(lang === 'fr' ? 'ordinalOther' : 'ordinalTwo', { NUMBER: '2' });
    await says(tab, second.trim());
    await tab.close();
    await settle({ remember: { replies: true, people: false, days: 30 } });
    const off = await answering('Bonjour Camille, voici.');
    await says(off, 'Julie');
    expect(await panelText(off)).not.toContain(say('talkedForget'));
    await off.close();
  });

  test('who says vous is answered with vous, where the brand leaves it open', async () => {
    await settle({ voice: { address: { fr: 'either' } } });
    const tab = await answering('Bonjour Camille, oui, tu peux en goûter demain.');
    await says(tab, say('findingAddressUnlikeCustomer', { FORM: 'vous', WORD: 'tu' }));
    await tab.click({ role: 'button', name: say('editAddressAll', { FORM: 'vous' }) });
    await tab.waitFor(`window.model().includes('vous pouvez en goûter')`);
    await tab.close();
  });
});
