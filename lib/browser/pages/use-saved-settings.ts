import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../../components/parts/saved-note';
import type { Settings } from '../settings';
import { changeSettings } from '../stored-settings';

export interface SavedSettings {
  /** With what was just chosen: the next click may come before the storage has answered. */
  readonly settings: Settings;
  readonly saved: Saved | undefined;
  save(change: (settings: Settings) => Partial<Settings>): void;
}

/** The settings of a page that changes them: what is chosen shows at once, and is kept at once. */
export function useSavedSettings(stored: Settings): SavedSettings {
  const [settings, setSettings] = useState(stored);
  useEffect(() => setSettings(stored), [stored]);
  const pending = useRef(0);
  const [saved, setSaved] = useState<Saved>();
  const save = (change: (settings: Settings) => Partial<Settings>) => {
    setSaved('saving');
    setSettings((now) => ({ ...now, ...change(now) }));
    pending.current += 1;
    changeSettings(change)
      .then(
        () => 'saved' as const,
        () => 'failed' as const,
      )
      .then((outcome) => {
        pending.current -= 1;
        // "Saved" is said when everything is.
        if (pending.current === 0 || outcome === 'failed') setSaved(outcome);
      });
  };
  return { settings, saved, save };
}
