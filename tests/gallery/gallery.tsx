import { type ComponentChildren, render } from 'preact';
import { WordsContext } from '../../components/translate';
import { badges } from './badges';
import { hesitations } from './hesitations';
import { panels } from './panels';
import { Shadow } from './shadow';
import { wordsOf } from './words';

/** What a view shows: named pieces, each drawn in a shadow root, for a theme. */
export type Pieces = Readonly<
  Record<string, (theme: 'light' | 'dark', language: 'en' | 'fr') => ComponentChildren>
>;

const views: Readonly<Record<string, Pieces>> = { badge: badges, panel: panels, hesitate: hesitations };

/** Laid out by hand: this sheet is of the gallery, and never ships. */
const wall = `body{margin:0;padding:24px;font:13px system-ui}body.dark{background:#0e1118;color:#ccc}
.wall{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}.wall>figure{margin:0;width:min(340px,100%)}.wall.badge>figure{width:150px}.wall figcaption{margin-bottom:6px}@media(max-width:400px){body{padding:0}}`;

const query = new URLSearchParams(location.search);
const view = query.get('view') ?? 'panel';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const language = query.get('lang') === 'fr' ? 'fr' : 'en';
document.documentElement.lang = language;
document.body.className = theme;

const sheet = new CSSStyleSheet();
sheet.replaceSync(wall);
document.adoptedStyleSheets = [sheet];

const main = document.body.appendChild(document.createElement('main'));
render(
  <WordsContext.Provider value={wordsOf(language)}>
    <h1>{view}</h1>
    <div class={`wall ${view}`}>
      {Object.entries(views[view] ?? {}).map(([name, piece]) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <Shadow>{piece(theme, language)}</Shadow>
        </figure>
      ))}
    </div>
  </WordsContext.Provider>,
  main,
);
