import { describe, expect, it } from 'vitest';
import { styleDifference } from './style-difference';
import { styleOf } from './style-of';

const axes = (text: string, language: 'en' | 'fr') =>
  Object.entries(styleOf(text, language))
    .filter(([axis, value]) => value > 0 && axis !== 'length' && axis !== 'long')
    .map(([axis]) => axis)
    .sort();

describe('how a text is written', () => {
  it.each([
    ['Why do we close on Mondays?', ['cause', 'question', 'we']],
    ['She fixed 12 bikes today.', ['fullStop', 'number', 'thirdPerson', 'urgency']],
    ['Watch this teacher', ['order', 'people', 'pointing']],
    ['You can’t miss it 🎉 #openday', ['address', 'emoji', 'hashtag', 'negation']],
    ['Theirs is a hereditary title', []],
    ['NASA called (really)', ['aside', 'capitals', 'surprise']],
  ])('%s', (text, expected) => {
    expect(axes(text, 'en')).toEqual([...expected].sort());
  });

  it.each([
    ['Pourquoi fermons-nous le lundi ?', ['cause', 'question', 'we']],
    ['J’aime ce quartier', ['bright', 'firstPerson', 'pointing']],
    ['Découvrez votre atelier : 20 % de remise', ['address', 'money', 'number', 'order', 'pause']],
    ['Elle n’a jamais renoncé.', ['fullStop', 'negation', 'superlative', 'thirdPerson']],
    ['Visionnage de cimes', []],
  ])('%s', (text, expected) => {
    expect(axes(text, 'fr')).toEqual([...expected].sort());
  });

  it('names the one axis on which two versions differ', () => {
    const difference = (a: string, b: string) =>
      styleDifference(styleOf(a, 'en'), styleOf(b, 'en')).map(({ axis }) => axis);
    expect(difference('The shop opens at noon', 'The shop opens at noon?')).toEqual(['question']);
    expect(difference('Open at noon', 'Open at noon')).toEqual([]);
  });

  it('answers on very long texts', () => {
    expect(styleOf('("a. '.repeat(200_000), 'en').question).toBe(0);
    expect(styleOf('- : ! '.repeat(200_000), 'fr').question).toBe(0);
  });
});
