import { describe, expect, test } from 'vitest';
import { nearestPlace, placeTowards } from './nearest-place';
import { badgePlaces, type Rect } from './place';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const size = { width: 32, height: 32 };
const screen = rect(0, 0, 1280, 800);
const box = rect(200, 200, 500, 160);
const post = rect(640, 362, 80, 40);
const places = badgePlaces(box, size, screen, [post]);
const at = (index: number | undefined) => (index === undefined ? undefined : places[index]);

describe('the badge goes where she drags it, as far as the site leaves room', () => {
  test.each([
    ['over the start of the box', rect(210, 310, 32, 32), { left: 206, top: 322 }],
    ['above the end of the box', rect(660, 150, 32, 32), { left: 662, top: 162 }],
    ['far away from the box', rect(1200, 300, 32, 32), { left: 706, top: 322 }],
  ])('%s', (_, dropped, expected) => {
    expect(at(nearestPlace(places, dropped))).toMatchObject(expected);
  });

  test('never upon the button that posts', () => {
    const place = at(nearestPlace(places, post));
    expect(place && place.top < post.bottom && place.bottom > post.top).toBe(false);
  });

  test('nowhere, where no place is free', () => {
    expect(nearestPlace([undefined, undefined], post)).toBeUndefined();
  });
});

describe('an arrow key takes it to the next place that way', () => {
  const end = rect(662, 322, 32, 32);
  test.each([
    ['up', [0, -1], { left: 662, top: 206 }],
    ['left', [-1, 0], { left: 206, top: 322 }],
    ['right', [1, 0], { left: 706, top: 322 }],
  ] as const)('%s', (_, [x, y], expected) => {
    expect(at(placeTowards(places, end, x, y))).toMatchObject(expected);
  });

  test('and stays where it is when nothing lies that way', () => {
    expect(placeTowards(places, rect(706, 322, 32, 32), 1, 0)).toBeUndefined();
  });
});
