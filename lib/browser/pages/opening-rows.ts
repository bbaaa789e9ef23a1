import type { Summary } from '../../history/summary';
import { early } from './open-early';

/** What the list opens with, asked for before the page's own code is there; of no more use once the list was left. */
export const opening: { rows?: readonly Summary[] | undefined; readonly asked: Promise<void> } = {
  asked: begin(),
};

async function begin(): Promise<void> {
  const rows = await early()?.rows;
  if (rows && rows.length > 0) opening.rows = rows;
}
