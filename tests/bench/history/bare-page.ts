import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../../e2e/paraphe/start.ts';

/** Nothing but IndexedDB and list items: what no page of this browser that shows these rows can be quicker than. */
const script = `
const opening = indexedDB.open('paraphe');
opening.onsuccess = () => {
  const rows = [];
  const index = opening.result.transaction('summaries').objectStore('summaries').index('[practice+startedAt]');
  index.openCursor(IDBKeyRange.bound([0, 0], [0, Number.MAX_VALUE]), 'prev').onsuccess = ({ target }) => {
    const cursor = target.result;
    if (cursor && rows.push(cursor.value) < 50) return cursor.continue();
    const list = document.querySelector('ul');
    for (const { title, id } of rows) {
      const link = document.createElement('a');
      link.href = '#' + id;
      link.textContent = title;
      list.appendChild(document.createElement('li')).appendChild(link);
    }
    requestAnimationFrame(() => setTimeout(() => performance.mark('bare:listed')));
    opening.result.close();
  };
};
`;

/** Folder of a copy of the build with `bare.html` beside our own pages. */
export async function buildWithBarePage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paraphe-bare-'));
  await cp(built, folder, { recursive: true });
  const page = '<!doctype html><meta charset="utf-8"><ul></ul><script type="module" src="/bare.js"></script>';
  await writeFile(join(folder, 'bare.html'), page);
  await writeFile(join(folder, 'bare.js'), script);
  return folder;
}
