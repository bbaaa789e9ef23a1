import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askRewrite } from '../lib/browser/rewriting/ask-rewrite';
import { siteComposers } from '../lib/browser/site-composers';
import { drawHesitation } from '../lib/compose/draw-hesitation';
import { offerDrawing } from '../lib/compose/hesitation-drawing';
import { inThisFrame } from '../lib/compose/in-this-frame';
import { other } from '../lib/networks/other';

/** Put into this frame before this script, those of the page itself first. */
const networkById = (id: string) => inThisFrame().networks.get(id) ?? other;

/** Called for when she hesitates between two versions: what most messages never need is not in every tab. */
export default defineUnlistedScript(() =>
  offerDrawing(
    drawHesitation(({ ports, words }) => ({
      networkById,
      composers: siteComposers(ports, networkById),
      askRewrite: askRewrite(words),
    })),
  ),
);
