import { describe, expect, test } from 'vitest';
import { firstSettings, type Settings } from '../settings';
import { type AsChosenAction, nextAsChosen, type SettingsChange, settingsAsChosen } from './as-chosen';

const having = (...actions: readonly AsChosenAction[]): Settings =>
  settingsAsChosen(actions.reduce(nextAsChosen, { stored: firstSettings, pending: [] }));

const target =
  (target: string): SettingsChange =>
  () => ({ target });
const x = target('x');
const linkedin = target('linkedin');

describe('what she chose', () => {
  test('shows at once, before the storage has answered', () => {
    expect(having({ type: 'chosen', change: x }).target).toBe('x');
  });

  test('is not taken back by late news of what she chose before', () => {
    const first = { ...firstSettings, target: 'x' };
    const twice = [
      { type: 'chosen', change: x },
      { type: 'chosen', change: linkedin },
    ] as const;
    expect(having(...twice, { type: 'stored', settings: first }).target).toBe('linkedin');
    expect(having(...twice, { type: 'kept', change: x, settings: first }).target).toBe('linkedin');
  });

  test('stands on what another window chose meanwhile', () => {
    const elsewhere: Settings = { ...firstSettings, language: 'fr' };
    const both = having({ type: 'chosen', change: x }, { type: 'stored', settings: elsewhere });
    expect([both.target, both.language]).toEqual(['x', 'fr']);
  });

  test('once kept, gives way to whatever is stored after it', () => {
    const kept = { ...firstSettings, target: 'x' };
    const later = { ...firstSettings, target: 'facebook' };
    const settings = having(
      { type: 'chosen', change: x },
      { type: 'kept', change: x, settings: kept },
      { type: 'stored', settings: later },
    );
    expect(settings.target).toBe('facebook');
  });

  test('is still shown when it could not be kept, so that nothing she typed is lost', () => {
    expect(having({ type: 'chosen', change: x }, { type: 'failed', change: x }).target).toBe('x');
  });
});
