import { useEffect, useState } from 'preact/hooks';
import { browser } from '../webext';

/** Id of the window this page is in, known before a click: what opens only in a click leaves no time to ask. */
export function useBrowserWindow(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then((window) => setId(window.id)), []);
  return id;
}
