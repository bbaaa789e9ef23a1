import { render, type VNode } from 'preact';
import type { PageLinks } from '../../../components/page/page-frame';
import { pageCss } from '../../../components/page-css';
import { type Words, WordsContext } from '../../../components/translate';
import type { MessageKey } from '../../draft/message-key';
import { languageFor, packagedCatalog } from '../catalog';
import { inTurn } from '../in-turn';
import { wordsOf } from '../preferences';
import type { ReadSettings } from '../settings';
import { onSettings, readSettings } from '../stored-settings';
import { early } from './open-early';

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
  const opened = Promise.all([readSettings(), early()?.catalog ?? packagedCatalog(languageFor('auto'))]);
  let news: ReadSettings | undefined;
  let words: Words | undefined;
  // In turn: a language that takes longer to be read is never drawn over the one she chose after it.
  const draw = inTurn(async () => {
    const [stored, packaged] = await opened;
    const read = news ?? stored;
    const language = languageFor(read.settings.language);
    if (words?.language !== language)
      words = wordsOf(language === packaged.language ? packaged : await packagedCatalog(language));
    document.documentElement.lang = words.language;
    document.title = `${words.t(title)} — Paraphe`;
    render(<WordsContext.Provider value={words}>{node(read)}</WordsContext.Provider>, app);
  });
  // From the start: what changes while the page is being read is drawn too.
  onSettings((settings) => {
    news = { settings, repaired: [] };
    void draw();
  });
  await draw();
}
