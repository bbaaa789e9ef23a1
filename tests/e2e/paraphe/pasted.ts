import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';

/** What she pastes into a field is this. A browser fills its clipboard in its own time, and tells nobody: she pastes over. */
export async function pasted(tab: Page, field: string, text: string): Promise<void> {
  await tab.click(field);
  await waitUntil(
    async () => {
      await tab.press('Control+a');
      await tab.press('Control+v');
      return (await tab.eval(`document.querySelector(${JSON.stringify(field)}).value`)) === text;
    },
    { what: `“${text}”, pasted` },
  );
}
