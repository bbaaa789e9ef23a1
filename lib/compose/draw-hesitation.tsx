import { render } from 'preact';
import { hesitationCss } from '../../components/hesitation-css';
import { WordsContext } from '../../components/translate';
import type { BoxScene, DrawHesitation } from './hesitation-drawing';
import { HesitationView, type Outside } from './hesitation-view';
import { Wording } from './wording';

const view = (scene: BoxScene, outside: Outside) => {
  const { hesitation, wording } = scene;
  if (hesitation) return <HesitationView {...scene} {...outside} hesitation={hesitation} />;
  return wording === undefined ? null : (
    <Wording scene={scene} of={wording} askRewrite={outside.askRewrite} />
  );
};

/** Draws the two versions and their plan, or another wording, inside the panel's shadow root, whose sheet it completes. */
export const drawHesitation =
  (outsideOf: (scene: BoxScene) => Outside): DrawHesitation =>
  (into, scene) => {
    const root = into.getRootNode();
    if (scene && root instanceof ShadowRoot && root.adoptedStyleSheets.length < 2) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(hesitationCss);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    render(
      scene ? (
        <WordsContext.Provider value={scene.words}>{view(scene, outsideOf(scene))}</WordsContext.Provider>
      ) : null,
      into,
    );
  };
