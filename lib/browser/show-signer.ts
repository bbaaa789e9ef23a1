import { initialsOf } from '../signature/person';
import type { Settings } from './settings';
import { browser } from './webext';

/** The toolbar button shows who is on duty: initials, nothing when nobody is. */
export async function showSigner({ people, onDuty }: Settings): Promise<void> {
  const person = people.find(({ id }) => id === onDuty);
  await browser.action.setBadgeText({ text: person ? initialsOf(person).slice(0, 3) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
}
