// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { NetworksSection } from './networks-section';

afterEach(person.leaves);

const nothing = () => {};

describe('networks', () => {
  function show(state: 'on' | 'off' | 'asking') {
    const onSwitch = vi.fn();
    person.sees(
      <NetworksSection
        networks={[{ id: 'x', name: 'X', host: 'x.com', state }]}
        target="facebook"
        now={0}
        accounts={{ places: [], onAccounts: nothing }}
        targets={[{ id: 'facebook', label: 'Facebook' }]}
        onSwitch={onSwitch}
        onServer={nothing}
        onTarget={nothing}
      />,
    );
    return onSwitch;
  }

  test('a press switches at once, with the click that the browser’s question needs', () => {
    const onSwitch = show('off');
    person.presses('X');
    expect(onSwitch).toHaveBeenCalledWith('x', true, expect.any(MouseEvent));
  });

  test('while the browser asks, a second press does nothing', () => {
    const onSwitch = show('asking');
    person.presses('X');
    expect(onSwitch).not.toHaveBeenCalled();
  });
});
