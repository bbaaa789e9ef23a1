import type { Settings } from '../settings';

/** What one choice of hers changes, given the settings of that moment. */
export type SettingsChange = (settings: Settings) => Partial<Settings>;

/** The settings a page shows: the last state known to be stored, and the choices that are still on their way there. */
export interface AsChosen {
  readonly stored: Settings;
  readonly pending: readonly SettingsChange[];
}

export type AsChosenAction =
  | { readonly type: 'stored'; readonly settings: Settings }
  | { readonly type: 'chosen'; readonly change: SettingsChange }
  | { readonly type: 'kept'; readonly change: SettingsChange; readonly settings: Settings }
  | { readonly type: 'failed'; readonly change: SettingsChange };

/** With every choice made so far, in the order they were made. */
export const settingsAsChosen = ({ stored, pending }: AsChosen): Settings => pending.reduce(applied, stored);

const applied = (settings: Settings, change: SettingsChange): Settings => ({
  ...settings,
  ...change(settings),
});

/**
 * The next state. The storage answers one choice after another, and its news of the first come when she has already
 * made the third: a stored state never takes back what was chosen since.
 */
export function nextAsChosen(now: AsChosen, action: AsChosenAction): AsChosen {
  const others = (gone: SettingsChange) => now.pending.filter((change) => change !== gone);
  switch (action.type) {
    case 'stored':
      return { ...now, stored: action.settings };
    case 'chosen':
      return { ...now, pending: [...now.pending, action.change] };
    case 'kept':
      return { stored: action.settings, pending: others(action.change) };
    case 'failed':
      // Still shown, beside the word that it was not kept, until the storage says otherwise.
      return { stored: applied(now.stored, action.change), pending: others(action.change) };
  }
}
