import { render } from 'preact';
import { hesitationCss } from '../../components/hesitation-css';
import { WordsContext } from '../../components/translate';
import type { Composers } from './composers';
import type { DrawHesitation } from './hesitation-drawing';
import { HesitationView } from './hesitation-view';
import type { Ports } from './ports';

/** Draws the two versions and their plan inside the panel's shadow root, whose sheet it completes. */
export const drawHesitation =
  (composersOf: (ports: Ports) => Composers): DrawHesitation =>
  (into, scene) => {
    const root = into.getRootNode();
    if (scene && root instanceof ShadowRoot && root.adoptedStyleSheets.length < 2) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(hesitationCss);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    render(
      scene ? (
        <WordsContext.Provider value={scene.words}>
          <HesitationView {...scene} composers={composersOf(scene.ports)} />
        </WordsContext.Provider>
      ) : null,
      into,
    );
  };
