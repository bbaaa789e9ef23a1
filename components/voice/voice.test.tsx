// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BrandVoice } from '../../lib/voice/brand-voice';
import { person } from '../../tests/gallery/person';
import { voiceProps } from '../../tests/gallery/voice-props';
import { VoiceSection } from '../options/voice-section';
import { BrandPack } from './brand-pack';
import { DimensionSliders } from './dimension-sliders';
import { LearnedVoice } from './learned-voice';

afterEach(() => person.leaves());

const nothing = () => {};
const unsigned = {
  posts: 12,
  signed: 0,
  signs: 'unsigned',
  forms: [],
  placement: 'same-line',
  trailing: 'before',
  thread: 'last',
  people: [],
  slips: [],
  examples: [],
} as const;

describe('the four dimensions', () => {
  test('a message that sounds so stands under each slider, and follows it', () => {
    const onDimensions = vi.fn();
    person.sees(<DimensionSliders dimensions={{ funny: 1 }} onDimensions={onDimensions} />);
    expect(person.isTold('Formal or casual')).toBe('The shop closes at 6 pm on Saturday.');
    expect(person.isTold('Serious or funny')).toContain('It says it was stocktaking');
    person.writes('Formal or casual', '2');
    expect(onDimensions).toHaveBeenCalledWith({ funny: 1, formal: -1 });
  });

  test('in French, the examples are French', () => {
    person.sees(<DimensionSliders dimensions={{ formal: -1 }} onDimensions={nothing} />, 'fr');
    expect(person.isTold('Soutenu ou familier')).toBe('Samedi, on baisse le rideau à 18 h.');
  });
});

describe('what past posts show', () => {
  const habits = [
    { field: 'address.fr', value: 'tu', share: 0.9, examples: ['Tu passes demain ?'] },
    { field: 'emoji.most', value: 2, share: 0.95, examples: [] },
    { field: 'unheard.of', value: 2, share: 1, examples: [] },
  ];
  const voice = { voice: { address: {}, words: [] }, habits, posts: 12 };

  test('each habit is hers to keep or to leave, with her own words beside', () => {
    const onHabit = vi.fn();
    person.sees(
      <LearnedVoice learned={{ voice, signature: unsigned }} onHabit={onHabit} onSignature={nothing} />,
    );
    expect(person.reads()).toContain('Tu passes demain ?');
    person.presses('That’s us: In French, you say “tu”, the familiar form');
    person.presses('Leave it: 2 emoji at most in a post');
    expect(onHabit.mock.calls).toEqual([[habits[0]]]);
    expect(person.reads()).toContain('In your voice');
    expect(person.reads()).toContain('Left aside');
  });

  test('a signature that they show is proposed with them', () => {
    const signed = {
      ...unsigned,
      signed: 12,
      signs: 'signed',
      forms: [{ template: '^{initials}', count: 12, share: 1 }],
    } as const;
    const onSignature = vi.fn();
    person.sees(
      <LearnedVoice learned={{ voice, signature: signed }} onHabit={nothing} onSignature={onSignature} />,
    );
    person.presses('That’s us: Signed “^{initials}”');
    expect(onSignature).toHaveBeenCalledWith(signed);
  });

  test('posts that show nothing say so', () => {
    person.sees(
      <LearnedVoice
        learned={{ voice: { ...voice, habits: [] }, signature: unsigned }}
        onHabit={nothing}
        onSignature={nothing}
      />,
    );
    expect(person.reads()).toContain('no habit clear enough');
  });
});

describe('a brand pack', () => {
  test('is seen before it is taken, with what was left aside', () => {
    const onUse = vi.fn();
    person.sees(<BrandPack {...voiceProps(true, []).pack} onUse={onUse} />);
    expect(person.reads()).toContain('Brand: Oriflo');
    expect(person.reads()).toContain('“emoji.most” was left out');
    expect(onUse).not.toHaveBeenCalled();
    person.presses('Use this voice');
    expect(onUse).toHaveBeenCalled();
  });
});

test('the name a pack gives to its brand is proposed, and hers to take or leave', () => {
  const onNaming = vi.fn();
  person.sees(<BrandPack {...voiceProps(true, []).pack} onNaming={onNaming} />);
  const [proposed] = document.querySelectorAll<HTMLElement>('[role=switch]');
  expect(person.reads()).toContain('Call your brand “Oriflo” too');
  expect(proposed?.getAttribute('aria-checked')).toBe('false');
  proposed?.click();
  expect(onNaming.mock.calls.map(([on]) => on)).toEqual([true]);
});

describe('the whole section', () => {
  function show(voice: BrandVoice) {
    let now = voice;
    const onVoice = (change: (voice: BrandVoice) => BrandVoice) => {
      now = change(now);
    };
    person.sees(<VoiceSection {...voiceProps(true, [])} voice={voice} onVoice={onVoice} />);
    return () => now;
  }

  test('habits, audience and inclusive writing are kept as they are chosen, and let go', () => {
    const now = show({ address: {}, words: [], inclusive: 'doublet' });
    person.chooses('Emoji in a message', '2 at most');
    person.chooses('Inclusive writing, in French', 'No rule');
    person.writes('Technical words they know', 'API, ENT ; ');
    expect(now()).toMatchObject({ emoji: { most: 2 }, audience: { jargon: ['API', 'ENT'] } });
    expect(now()).not.toHaveProperty('inclusive');
  });

  test('a network speaks otherwise, then as everywhere', () => {
    const voice: BrandVoice = { address: { fr: 'vous' }, words: [], perNetwork: { x: {} } };
    const now = show(voice);
    person.chooses('In French', 'With “tu”');
    expect(now().perNetwork).toEqual({ x: { address: { fr: 'tu' } } });
    person.presses('As everywhere else on X');
    expect(now().perNetwork).toEqual({});
  });
});
