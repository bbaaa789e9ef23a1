import { join } from 'node:path';
import { buildGallery } from './build.ts';
import { look, openChromium } from './look.ts';
import { views } from './views.ts';

/** `node tests/gallery/main.ts FOLDER [view,…] [width,…]`: pictures of every view, theme and language; exit 1 if anything is wrong. */
const [folder = 'gallery-shots', only, widths = '1160,320'] = process.argv.slice(2);
const page = await buildGallery(join(folder, 'page'));
const browser = await openChromium();
let wrongs = 0;
for (const view of views.filter((one) => !only || only.split(',').includes(one))) {
  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'fr'] as const) {
      for (const width of widths.split(',').map(Number)) {
        for (const line of await look(browser, page, { view, theme, language, width }, folder)) {
          wrongs++;
          process.stdout.write(`${view} ${theme} ${language} ${width}: ${line}\n`);
        }
      }
    }
  }
}
await browser.close();
process.stdout.write(`${wrongs} wrong\n`);
process.exitCode = wrongs > 0 ? 1 : 0;
