import { launch } from './launch.ts';

const { context, id } = await launch({ headless: false });
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`chrome-extension://${id}/practice.html`);
console.log('Paraphe is open on its practice page. Close the window to stop.');
await context.waitForEvent('close', { timeout: 0 });
