import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from './palette';

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance, WCAG 2.2 definition. */
const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};

const contrast = (one: string, other: string) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

type Pair = readonly [front: keyof Palette, back: keyof Palette];

const textPairs: readonly Pair[] = [
  ...(['paper', 'raised', 'sunk', 'accentSoft', 'attentionSoft'] as const).flatMap(
    (back): readonly Pair[] => [
      ['ink', back],
      ['soft', back],
    ],
  ),
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'sunk'],
  ['accent', 'accentSoft'],
  ['onAccent', 'accent'],
  ['attention', 'paper'],
  ['attention', 'raised'],
  ['attention', 'attentionSoft'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_name, palette) => {
  test.each(textPairs)('%s can be read on %s', (front, back) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'raised', 'sunk'] as const)('the edge of a control is seen on %s', (back) => {
    expect(contrast(palette.edge, palette[back])).toBeGreaterThanOrEqual(3);
  });
});
