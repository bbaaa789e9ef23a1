import { launch } from './launch.ts';

const { context, id } = await launch({ headless: false });
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`chrome-extension://${id}/practice.html`);
// The welcome opens by itself in a new profile: it waits behind, since the practice page is what was asked for.
const welcomed = context.pages().some((one) => one.url().endsWith('/welcome.html'));
if (welcomed) await page.bringToFront();
else context.once('page', () => void page.bringToFront());
console.log('Paraphe is open on its practice page. Close the window to stop.');
await context.waitForEvent('close', { timeout: 0 });
