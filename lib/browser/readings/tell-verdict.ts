import { languageFor, packagedCatalog } from '../catalog';
import { wordsOf } from '../preferences';
import { sayVerdict } from '../say-verdict';
import { readSettings } from '../stored-settings';
import { browser } from '../webext';
import type { TellVerdict } from './keep-reading';

const prefix = 'verdict:';

/** A notification with the call in one sentence; a later verdict of the same experiment takes its place. */
export const tellVerdict: TellVerdict = async (experiment, verdict, record) => {
  const { settings } = await readSettings();
  const words = wordsOf(await packagedCatalog(languageFor(settings.language)));
  const shown = browser.notifications.create(`${prefix}${experiment.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: words.t('verdictNotice'),
    // The call alone; the rest is on the page that a click opens.
    message: sayVerdict(verdict, experiment.target, words, record)[0] ?? '',
  });
  // A system without notifications has the verdict on the page all the same.
  await shown.catch(() => undefined);
};

/** In the worker's first turn: a click on a verdict opens its experiment. */
export function onVerdictOpened(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(prefix)) return;
    void browser.notifications.clear(id);
    const experiment = encodeURIComponent(id.slice(prefix.length));
    void browser.tabs.create({ url: browser.runtime.getURL(`/history.html#${experiment}`) });
  });
}
