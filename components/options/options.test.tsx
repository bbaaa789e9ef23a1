// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { learnSignature } from '../../lib/signature/learn-signature';
import { type SignaturePolicy, usualRule } from '../../lib/signature/signature-policy';
import { person } from '../../tests/gallery/person';
import { DataSection } from './data-section';
import { LearnForm } from './learn-form';
import { NetworksSection } from './networks-section';
import { PeopleSection } from './people-section';
import { SignatureSection } from './signature-section';
import { WordList } from './word-list';

afterEach(person.leaves);

const nothing = () => {};

describe('people', () => {
  const julie = { id: 'j', firstName: 'Julie', lastName: 'Durand' };
  const amadou = { id: 'a', firstName: 'Amadou' };

  function show(people: readonly { id: string; firstName: string; lastName?: string }[]) {
    const heard = { onAdd: vi.fn(), onChange: vi.fn(), onRemove: vi.fn(), onTakeDuty: vi.fn() };
    person.sees(<PeopleSection people={people} onDuty="j" {...heard} />);
    return heard;
  }

  test('a first name is enough to be added', () => {
    const heard = show([]);
    person.presses('Add a person');
    person.writes('First name', ' Léa ');
    person.presses('Save');
    expect(heard.onAdd).toHaveBeenCalledWith({ firstName: 'Léa' });
  });

  test('without a first name nothing is added, and the reason is said', () => {
    const heard = show([]);
    person.presses('Add a person');
    person.presses('Save');
    expect(heard.onAdd).not.toHaveBeenCalled();
    expect(person.isTold('First name')).toBe('A first name is needed to sign.');
  });

  test('initials as long as a name are refused', () => {
    const heard = show([]);
    person.presses('Add a person');
    person.writes('First name', 'Léa');
    person.writes('Initials', 'LeaMartin');
    person.presses('Save');
    expect(heard.onAdd).not.toHaveBeenCalled();
    expect(person.isTold('Initials')).toBe('5 characters at most.');
  });

  test('another person takes the duty in one press', () => {
    const heard = show([julie, amadou]);
    person.presses('Put on duty: Amadou');
    expect(heard.onTakeDuty).toHaveBeenCalledWith('a');
  });
});

describe('signature', () => {
  function show() {
    const onPolicy = vi.fn();
    const signer = { id: 'j', firstName: 'Julie', lastName: 'Durand' };
    person.sees(
      <SignatureSection
        policy={{ default: usualRule }}
        networks={[{ id: 'x', label: 'X' }]}
        brand="Oriflo"
        signer={signer}
        onPolicy={onPolicy}
        onBrand={nothing}
      />,
    );
    return onPolicy;
  }

  test('forms are shown as they will be written, and one press chooses', () => {
    const onPolicy = show();
    person.chooses('^JD');
    expect(onPolicy.mock.calls[0]?.[0].default.templates[0]).toBe('^{initials}');
  });

  test('a form of her own that is empty is not kept, and the reason is said', () => {
    const onPolicy = show();
    person.chooses('Your own form');
    person.writes('Your own form', '  ');
    expect(onPolicy).not.toHaveBeenCalled();
    expect(person.isTold('Your own form')).toContain('Write a form, or choose one above.');
  });
});

describe('signature, further', () => {
  function show(policy: SignaturePolicy = { default: usualRule }) {
    const onPolicy = vi.fn();
    person.sees(
      <SignatureSection
        policy={policy}
        networks={[{ id: 'x', label: 'X' }]}
        brand="Oriflo"
        signer={undefined}
        onPolicy={onPolicy}
        onBrand={nothing}
      />,
    );
    return () => onPolicy.mock.calls.at(-1)?.[0] as SignaturePolicy;
  }

  test('a second form can be added, and then taken in turn', () => {
    const changed = show();
    person.presses('Add a form');
    expect(changed().default.templates).toEqual(['— {firstName}', '^{initials}']);
    person.leaves();
    const turned = show(changed());
    person.presses('Take the forms in turn');
    expect(turned().default.rotate).toBe(true);
  });

  test('past posts give a proposal with examples, and nothing changes before it is accepted', async () => {
    const onAccept = vi.fn();
    const learn = async (posts: readonly string[]) => learnSignature(posts);
    person.sees(<LearnForm learn={learn} onAccept={onAccept} />);
    const posts = ['left', 'arrived', 'found', 'paid back', 'exchanged', 'repaired'];
    person.writes(
      'Paste 5 to 20 past posts, with an empty line between them',
      posts.map((state) => `Hi, your parcel is ${state}, thank you for your patience. ^JD`).join('\n\n'),
    );
    person.presses('Look');
    await vi.waitFor(() => person.presses('Sign like this'), { timeout: 20_000 });
    expect(onAccept.mock.calls[0]?.[0].forms[0]?.template).toBe('^{initials}');
    expect(onAccept.mock.calls[0]?.[1]).toBe('reply');
  });

  test('a short form that is emptied is none', () => {
    const changed = show();
    person.writes('Short form', '');
    expect(changed().default).not.toHaveProperty('shortTemplate');
  });

  test('a network gets its own habit, and loses it in one press', () => {
    const added = show();
    person.presses('Add');
    expect(added().networks).toEqual({ x: {} });
    person.leaves();
    const removed = show(added());
    person.presses('As everywhere else on X');
    expect(removed().networks).toEqual({});
  });
});

describe('words', () => {
  function show() {
    const onWords = vi.fn();
    const words = [{ word: 'customers', kind: 'banned', instead: 'members' }] as const;
    person.sees(<WordList words={words} onWords={onWords} />);
    person.presses('Add a word');
    return onWords;
  }

  test('a word to avoid is listed with what to say and why', () => {
    const onWords = show();
    person.writes('Word to avoid', 'cheap');
    person.writes('Why', 'We are fair, not cheap.');
    person.presses('Add a word');
    expect(onWords.mock.calls[0]?.[0].at(-1)).toEqual({
      word: 'cheap',
      kind: 'banned',
      reason: 'We are fair, not cheap.',
    });
  });

  test('a word to prefer is listed with the one it replaces, and not without', () => {
    const onWords = show();
    person.chooses('To prefer');
    person.writes('Word to prefer', 'workshop');
    person.presses('Add a word');
    expect(person.isTold('In place of')).toBe('Write the word it replaces.');
    person.writes('In place of', 'shop');
    person.presses('Add a word');
    expect(onWords.mock.calls[0]?.[0].at(-1)).toEqual({
      word: 'workshop',
      kind: 'preferred',
      instead: 'shop',
    });
  });

  test.each([
    ['', '', 'Word to avoid', 'Write the word to avoid.'],
    ['Customers ', '', 'Word to avoid', 'This word is already listed.'],
    ['deal', 'Deal', 'Say instead', 'Optional This is the same word.'],
  ])('%j → %j is not listed, and the reason is said', (word, instead, where, reason) => {
    const onWords = show();
    person.writes('Word to avoid', word);
    person.writes('Say instead', instead);
    person.presses('Add a word');
    expect(onWords).not.toHaveBeenCalled();
    expect(person.isTold(where)).toBe(reason);
  });
});

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

const data = {
  onExport: nothing,
  onTable: nothing,
  onImport: nothing,
  onConfirm: nothing,
  onCancel: nothing,
  onErase: nothing,
  onEraseOne: nothing,
};

test('what a file would bring is told before anything is written', () => {
  const onConfirm = vi.fn();
  const preview = { fresh: 12, experiments: 1, refused: 2, span: { from: 0, to: 86_400_000 } };
  person.sees(<DataSection {...data} preview={preview} onConfirm={onConfirm} />);
  expect(person.reads()).toContain('one test');
  expect(person.reads()).toContain('12 events are new');
  person.presses('Bring it in');
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('erasing a person or a brand asks once more', () => {
  const onEraseOne = vi.fn();
  const names = { people: ['Julie Durand'], brands: ['Vélo & Co'] };
  person.sees(<DataSection {...data} names={names} onEraseOne={onEraseOne} />);
  person.chooses('Person or brand', 'Vélo & Co (brand)');
  person.presses('Erase from the history');
  expect(onEraseOne).not.toHaveBeenCalled();
  person.presses('Erase for good');
  expect(onEraseOne).toHaveBeenCalledWith({ brand: 'Vélo & Co' });
});

describe('erasing everything', () => {
  test.each([
    ['', 0],
    ['yes', 0],
    ['erase', 1],
    [' ERASE ', 1],
  ])('after %j is typed, the button works %i times', (typed, times) => {
    const onErase = vi.fn();
    person.sees(<DataSection {...data} onErase={onErase} />);
    person.writes('Type “erase” to go on', typed);
    person.presses('Erase everything');
    expect(onErase).toHaveBeenCalledTimes(times);
  });

  test('in French the word is French', () => {
    const onErase = vi.fn();
    person.sees(<DataSection {...data} onErase={onErase} />, 'fr');
    person.writes('Tapez « effacer » pour continuer', 'effacer');
    person.presses('Tout effacer');
    expect(onErase).toHaveBeenCalledOnce();
  });
});
