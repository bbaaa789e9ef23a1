import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askRewrite } from '../lib/browser/rewriting/ask-rewrite';
import { siteComposers } from '../lib/browser/site-composers';
import { drawHesitation } from '../lib/compose/draw-hesitation';
import { offerDrawing } from '../lib/compose/hesitation-drawing';

/** Called for when she hesitates between two versions: what most messages never need is not in every tab. */
export default defineUnlistedScript(() =>
  offerDrawing(
    drawHesitation(({ ports, words }) => ({
      composers: siteComposers(ports),
      askRewrite: askRewrite(words),
    })),
  ),
);
