import { type ComponentChildren, render } from 'preact';
import { pageCss } from '../../components/page-css';
import { WordsContext } from '../../components/translate';
import { asidePages } from './aside-pages';
import { badges } from './badges';
import { hesitations } from './hesitations';
import { historyPages } from './history-pages';
import { learntPages } from './learnt-pages';
import { optionsPages } from './options-pages';
import { panels } from './panels';
import { partsPages } from './parts-page';
import { popups } from './popups';
import { practicePages } from './practice-pages';
import { Shadow } from './shadow';
import { signaturePages } from './signature-pages';
import { welcomePages } from './welcome-pages';
import { wordings } from './wordings';
import { wordsOf } from './words';

export type Theme = 'light' | 'dark';
export type Language = 'en' | 'fr';

/** What a view shows: named pieces, for a theme and a language. */
export type Pieces = Readonly<Record<string, (theme: Theme, language: Language) => ComponentChildren>>;

/** Drawn as on a site: each piece in a shadow root of its own. */
const onSites: Readonly<Record<string, Pieces>> = {
  badge: badges,
  panel: panels,
  hesitate: hesitations,
  wording: wordings,
};

/** Drawn as pages of ours, one at a time. */
const ours: Pieces = {
  ...historyPages,
  ...learntPages,
  ...optionsPages,
  ...signaturePages,
  ...practicePages,
  ...popups,
  ...welcomePages,
  ...asidePages,
  ...partsPages,
};

/** Laid out by hand: this sheet is of the gallery, and never ships. */
const wall = `body{margin:0;padding:24px;font:13px system-ui}body.dark{background:#0e1118;color:#ccc}
.wall{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}.wall>figure{margin:0;width:min(340px,100%)}
.wall.badge>figure{width:150px}.wall figcaption{margin-bottom:6px}@media(max-width:400px){body{padding:0}}`;

function styled(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

const Wall = ({ view, theme, language }: { view: string; theme: Theme; language: Language }) => (
  <main>
    <h1>{view}</h1>
    <div class={`wall ${view}`}>
      {Object.entries(onSites[view] ?? {}).map(([name, piece]) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <Shadow>{piece(theme, language)}</Shadow>
        </figure>
      ))}
    </div>
  </main>
);

const query = new URLSearchParams(location.search);
const view = query.get('view') ?? 'panel';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const language = query.get('lang') === 'fr' ? 'fr' : 'en';
document.documentElement.lang = language;
const page = ours[view];
styled(page ? pageCss : wall);
if (!page) document.body.className = theme;
render(
  <WordsContext.Provider value={wordsOf(language)}>
    {page ? page(theme, language) : <Wall view={view} theme={theme} language={language} />}
  </WordsContext.Provider>,
  document.body.appendChild(document.createElement('div')),
);
