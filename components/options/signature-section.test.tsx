// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { learnSignature } from '../../lib/signature/learn-signature';
import { type SignaturePolicy, usualRule } from '../../lib/signature/signature-policy';
import { person } from '../../tests/gallery/person';
import { LearnForm } from './learn-form';
import { SignatureSection } from './signature-section';

afterEach(person.leaves);

const nothing = () => {};

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
