import { render, type VNode } from 'preact';
import type { PageLinks } from '../../../components/page/page-frame';
import { pageCss } from '../../../components/page-css';
import { WordsContext } from '../../../components/translate';
import type { MessageKey } from '../../draft/message-key';
import { languageFor, packagedCatalog } from '../catalog';
import { wordsOf } from '../preferences';
import type { ReadSettings } from '../settings';
import { onSettings, readSettings } from '../stored-settings';

/** Where our own pages are, for links between them. */
export const pageLinks: PageLinks = {
  practice: '/practice.html',
  history: '/history.html',
  options: '/options.html',
};

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
  const [settings, packaged] = await Promise.all([readSettings(), packagedCatalog(languageFor('auto'))]);
  let catalog = packaged;
  const draw = async (read: ReadSettings) => {
    const language = languageFor(read.settings.language);
    if (language !== catalog.language) catalog = await packagedCatalog(language);
    const words = wordsOf(catalog);
    document.documentElement.lang = words.language;
    document.title = `${words.t(title)} — Paraphe`;
    render(<WordsContext.Provider value={words}>{node(read)}</WordsContext.Provider>, app);
  };
  await draw(settings);
  onSettings((settings) => void draw({ settings, repaired: [] }));
}
