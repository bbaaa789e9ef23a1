import { firstPage } from '../../history/first-page';
import type { Summary } from '../../history/summary';

/** Experiments on one page of the list. */
export const perPage = 50;

/** What the list opens with, asked for before the page's own code is there; of no more use once the list was left. */
export const opening: { rows?: readonly Summary[] | undefined; readonly asked: Promise<void> } = {
  asked: begin(),
};

async function begin(): Promise<void> {
  // Marks are read by `npm run bench:history`.
  performance.mark('history:asked');
  const rows = location.hash === '' ? await firstPage(perPage) : undefined;
  performance.mark('history:read');
  if (rows && rows.length > 0) opening.rows = rows;
}
