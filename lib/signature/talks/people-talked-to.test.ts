import { describe, expect, it } from 'vitest';
import { erasable, forget, peopleTalkedTo, personKey, type TalkEvent } from './people-talked-to';

const day = 86_400_000;
const paul = { name: 'Paul Verne', handle: '@paulv' };
const replied = (at: number, text: string, theirs = '', to = paul): TalkEvent => ({
  kind: 'replied',
  at: at * day,
  network: 'mastodon',
  to,
  text,
  theirs,
});

const events: readonly TalkEvent[] = [
  replied(10, 'Bonjour Paul, le concert est complet.', 'Reste-t-il des places ?'),
  replied(12, 'Votre livraison arrive vendredi, merci de votre patience.', 'Où en est ma livraison ?'),
  replied(11, 'Hi Nadia, yes!', 'Are dogs allowed?', { name: 'Nadia', handle: 'nadia' }),
];
const key = personKey('mastodon', paul);

describe('who you have talked to', () => {
  it('counts exchanges and says when and about what the last one was', () => {
    const people = peopleTalkedTo(events, { now: 20 * day, days: 365 });
    expect(people.get(key)).toMatchObject({ name: 'Paul Verne', count: 2, last: 12 * day });
    expect(people.get(key)?.topic[0]).toBe('livraison');
    expect(people.size).toBe(2);
  });

  it('does not depend on the order of what happened', () => {
    const retention = { now: 20 * day, days: 365 };
    expect(peopleTalkedTo(events.toReversed(), retention).get(key)).toEqual(
      peopleTalkedTo(events, retention).get(key),
    );
  });

  it('forgets what is older than the retention period', () => {
    const people = peopleTalkedTo(events, { now: 20 * day, days: 8 });
    expect(people.get(key)?.count).toBe(1);
    expect(people.size).toBe(1);
  });

  it('forgets somebody in one click, and may meet them again', () => {
    const retention = { now: 20 * day, days: 365 };
    const after = [...events, forget(key, 13 * day)];
    expect(peopleTalkedTo(after, retention).has(key)).toBe(false);
    expect(erasable(after, retention)).toHaveLength(2);
    expect(peopleTalkedTo([...after, replied(14, 'Bonjour Paul !')], retention).get(key)?.count).toBe(1);
  });

  it('is the same person with or without the @, in any case, and another on another network', () => {
    expect(personKey('x', { name: 'P', handle: '@PaulV' })).toBe(
      personKey('x', { name: 'Q', handle: 'paulv' }),
    );
    expect(personKey('x', paul)).not.toBe(personKey('mastodon', paul));
  });

  it.each(['__proto__', 'constructor', '', '\u202e', 'x'.repeat(99_999)])('survives the name %#', (name) => {
    const people = peopleTalkedTo([replied(1, name, name, { name, handle: name })], {
      now: 2 * day,
      days: 9,
    });
    expect(people.size).toBe(1);
  });
});
