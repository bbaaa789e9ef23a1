import type { Page } from '../../browsers/page.ts';

/** Gives a file to a field as if it had been chosen in the browser's own window, which no test can open. */
export async function chooseFile(tab: Page, label: string, name: string, text: string): Promise<void> {
  await tab.waitFor(`document.querySelector('input[type=file][aria-label="${label}"]') !== null`);
  await tab.eval(
    (label, name, text) => {
      const field = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
      if (!field) throw new Error(`no field for ${label}`);
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    name,
    text,
  );
}
