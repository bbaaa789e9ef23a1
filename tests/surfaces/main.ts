import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { browserName } from '../browsers/launch.ts';
import { asJulie, startParaphe } from '../e2e/paraphe/start.ts';
import { gazette } from './brewing.ts';
import { journeys } from './journeys.ts';

/** `node tests/surfaces/main.ts FOLDER [surface,…]`: a picture of every surface of the real build, in the browser under test. */
const [folder = 'artifacts/surfaces', only] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const asked = journeys.filter(({ name }) => !only || only.split(',').some((part) => name.startsWith(part)));
for (const lang of ['fr', 'en'] as const) {
  for (const dark of [false, true]) {
    const paraphe = await startParaphe({
      handlers: { 'gazette.example': gazette(lang).handler },
      lang,
      dark,
    });
    await asJulie(paraphe);
    for (const { name, reach } of asked) {
      const tab = await reach(paraphe, lang);
      await tab.waitFor('document.getAnimations().every(({ playState }) => playState !== "running")');
      const picture = `${name}-${lang}-${dark ? 'dark' : 'light'}-${browserName}.png`;
      await tab.screenshot(join(folder, picture));
      await tab.close();
    }
    await paraphe.stop();
  }
}
