import type { Page } from '../../browsers/page.ts';

/** Gives a file to a field as if it had been chosen in the browser's own window, which no test can open. */
export async function chooseFile(
  tab: Page,
  field: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  await tab.waitFor(`document.querySelector(${JSON.stringify(field)}) !== null`);
  await tab.eval(
    (css, name, packed) => {
      const input = document.querySelector<HTMLInputElement>(css);
      if (!input) throw new Error(`no field ${css}`);
      const files = new DataTransfer();
      const bytes = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0));
      files.items.add(new File([bytes], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    name,
    Buffer.from(content).toString('base64'),
  );
}
