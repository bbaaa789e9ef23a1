import type { Page } from '../../browsers/page.ts';

/** Gives a file to a field as if it had been chosen in the browser's own window, which no test can open. */
export async function chooseFile(tab: Page, field: string, name: string, text: string): Promise<void> {
  await tab.waitFor(`document.querySelector(${JSON.stringify(field)}) !== null`);
  await tab.eval(
    (css, name, text) => {
      const input = document.querySelector<HTMLInputElement>(css);
      if (!input) throw new Error(`no field ${css}`);
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    name,
    text,
  );
}
