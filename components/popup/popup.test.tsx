// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { Popup } from './popup';
import type { SiteStateProps } from './site-state';

afterEach(person.leaves);

const team = [
  { id: 'j', name: 'Julie Durand', initials: 'JD' },
  { id: 'a', name: 'Amadou Koné', initials: 'AK' },
];

function show(site: SiteStateProps['site'], people = team, picks = {}) {
  const heard = { onTakeDuty: vi.fn(), onSwitchOn: vi.fn(), onOpen: vi.fn(), onAside: vi.fn(), ...picks };
  person.sees(<Popup site={site} people={people} onDuty="j" {...heard} />);
  return heard;
}

test('one press changes who is on duty', () => {
  const heard = show({ name: 'X', state: 'on' });
  person.chooses('Amadou Koné');
  expect(heard.onTakeDuty).toHaveBeenCalledWith('a');
});

test('a site that is off is switched on from here, within the click', () => {
  const heard = show({ name: 'LinkedIn', state: 'off' });
  person.presses('Switch on for LinkedIn');
  expect(heard.onSwitchOn).toHaveBeenCalledWith(expect.any(MouseEvent));
});

test.each([
  [{ name: 'X', state: 'on' }, 'At work on X.'],
  [{ name: 'X', state: 'refused' }, 'You said no for X, so nothing is read there.'],
  [{ name: 'example.com', state: 'unknown' }, 'example.com is not a network I know.'],
  [{ name: '', state: 'unknown' }, 'No site here.'],
] satisfies [SiteStateProps['site'], string][])('%o is said in words', (site, sentence) => {
  show(site);
  expect(person.reads()).toContain(sentence);
});

test('with nobody to sign, the way to the options is shown', () => {
  const heard = show({ name: 'X', state: 'on' }, []);
  person.presses('Choose');
  expect(heard.onOpen).toHaveBeenCalledWith('options');
});

test('on any other site she may show her compose box, once or for good', () => {
  const picks = { onPick: vi.fn(), onPickAlways: vi.fn() };
  show({ name: 'forum.example', state: 'unknown' }, team, picks);
  expect(person.reads()).toContain('forum.example is not a network I know, but I can help there');
  person.presses('Show my compose box');
  expect(picks.onPick).toHaveBeenCalledOnce();
  person.presses('Always on forum.example');
  expect(picks.onPickAlways).toHaveBeenCalledOnce();
});

test('on a page of the browser there is nothing to show', () => {
  show({ name: '', state: 'unknown' }, team, { onPick: vi.fn() });
  expect(person.buttons('Show my compose box')).toEqual([]);
});

test('on her own profile her posts are read at one press, and kept at another', () => {
  const heard = { onLookAtPosts: vi.fn(), onKeepPosts: vi.fn() };
  show({ name: 'X', state: 'on' }, team, { ...heard, ownPosts: { state: 'offered' } });
  person.presses('Your profile? Keep your posts');
  expect(heard.onLookAtPosts).toHaveBeenCalledOnce();
  show({ name: 'X', state: 'on' }, team, {
    ...heard,
    ownPosts: { state: 'seen', account: 'lune', texts: ['We open on Saturday.', 'Thank you!'] },
  });
  expect(person.reads()).toContain('2 posts of lune are shown here.');
  expect(person.reads()).toContain('We open on Saturday.');
  person.presses('Keep them');
  expect(heard.onKeepPosts).toHaveBeenCalledOnce();
});

test('where the site is off, or is nobody’s profile, no post is asked for', () => {
  show({ name: 'X', state: 'off' }, team, { ownPosts: { state: 'offered' } });
  expect(person.reads()).not.toContain('Your profile?');
  show({ name: 'X', state: 'on' }, team, { ownPosts: { state: 'elsewhere' } });
  expect(person.reads()).toContain('No post of yours is shown here');
});
