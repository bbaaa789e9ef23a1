import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ChromiumTab } from '../browsers/chromium-tab.ts';
import { asJulie, startParaphe } from '../e2e/paraphe/start.ts';
import { gazette } from './brewing.ts';
import { journeys } from './journeys.ts';

/** `npm run guide`: the pictures of the guides and of the README, taken anew from the real build, small enough to keep. */
const folder = resolve(import.meta.dirname, '../../docs/pictures');
const wanted = [
  'welcome-1-what',
  'welcome-2-networks',
  'options',
  'panel',
  'hesitate',
  'side-panel',
  'options-voice',
  'history-test',
  'vigilance',
];

await mkdir(folder, { recursive: true });
for (const lang of ['fr', 'en'] as const) {
  const paraphe = await startParaphe({ handlers: { 'gazette.example': gazette(lang).handler }, lang });
  await asJulie(paraphe);
  for (const { name, reach } of journeys.filter((one) => wanted.includes(one.name))) {
    const page = await reach(paraphe, lang);
    if (!(page.tab instanceof ChromiumTab)) throw new Error('the pictures are taken in Chromium');
    const { data } = await page.tab.session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    await writeFile(join(folder, `${name}-${lang}.webp`), Buffer.from(data, 'base64'));
    await page.close();
  }
  await paraphe.stop();
}
