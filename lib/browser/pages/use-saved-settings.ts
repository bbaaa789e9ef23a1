import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../../components/parts/saved-note';
import type { Settings } from '../settings';
import { changeSettings } from '../stored-settings';
import { nextAsChosen, type SettingsChange, settingsAsChosen } from './as-chosen';

export interface SavedSettings {
  /** With what was just chosen: the next click may come before the storage has answered. */
  readonly settings: Settings;
  readonly saved: Saved | undefined;
  save(change: SettingsChange): void;
}

/** The settings of a page that changes them: what is chosen shows at once, and is kept at once. */
export function useSavedSettings(stored: Settings): SavedSettings {
  const [chosen, tell] = useReducer(nextAsChosen, { stored, pending: [] });
  useEffect(() => tell({ type: 'stored', settings: stored }), [stored]);
  const pending = useRef(0);
  const [saved, setSaved] = useState<Saved>();
  const save = (change: SettingsChange) => {
    setSaved('saving');
    tell({ type: 'chosen', change });
    pending.current += 1;
    changeSettings(change)
      .then(
        (settings) => {
          tell({ type: 'kept', change, settings });
          return 'saved' as const;
        },
        () => {
          tell({ type: 'failed', change });
          return 'failed' as const;
        },
      )
      .then((outcome) => {
        pending.current -= 1;
        // "Saved" is said when everything is.
        if (pending.current === 0 || outcome === 'failed') setSaved(outcome);
      });
  };
  return { settings: settingsAsChosen(chosen), saved, save };
}
