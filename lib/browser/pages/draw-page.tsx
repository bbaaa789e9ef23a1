import { render, type VNode } from 'preact';
import type { PageLinks } from '../../../components/page/page-frame';
import { pageCss } from '../../../components/page-css';
import { type Words, WordsContext, wordsIn } from '../../../components/translate';
import type { MessageKey } from '../../draft/message-key';
import { interfaceLanguage } from '../language';
import type { ReadSettings } from '../settings';
import { onSettings, readSettings } from '../stored-settings';
import { translate } from '../translate';

/** Where our own pages are, for links between them. */
export const pageLinks: PageLinks = {
  practice: '/practice.html',
  history: '/history.html',
  options: '/options.html',
};

/** The words of the language the settings ask for. */
export function wordsFor(settings: ReadSettings['settings']): Words {
  const language = interfaceLanguage(settings.language, navigator.language);
  return wordsIn(language, translate(language));
}

/**
 * Draws one of our pages, and draws it again at each change of the settings: language included, nothing reloaded.
 * `node` is called each time with the settings as read.
 */
export async function drawPage(title: MessageKey, node: (read: ReadSettings) => VNode): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss);
  document.adoptedStyleSheets = [sheet];
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  const draw = (read: ReadSettings) => {
    const words = wordsFor(read.settings);
    document.documentElement.lang = words.language;
    document.title = `${words.t(title)} — Paraphe`;
    render(<WordsContext.Provider value={words}>{node(read)}</WordsContext.Provider>, app);
  };
  draw(await readSettings());
  onSettings((settings) => draw({ settings, repaired: [] }));
}
