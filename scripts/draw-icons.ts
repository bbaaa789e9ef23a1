import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Draws the extension's icons from their two drawings: `node scripts/draw-icons.ts`. Small sizes have bolder strokes. */
const folder = join(import.meta.dirname, '../public/icons');
const drawings = [
  { size: 16, from: 'mark-small.svg' },
  { size: 32, from: 'mark-small.svg' },
  { size: 48, from: 'mark.svg' },
  { size: 128, from: 'mark.svg' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { size, from } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = await readFile(join(folder, from), 'base64');
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
