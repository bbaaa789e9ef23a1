import { describe, expect, test } from 'vitest';
import { badgePlaces, placeBadge, placePanel, type Rect } from './place';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const meets = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const screen = rect(0, 0, 1280, 800);
const badge = { width: 32, height: 32 };
const panel = { width: 340, height: 420 };
const firstFree = (...around: Parameters<typeof badgePlaces>) => placeBadge(badgePlaces(...around));

describe('the badge never covers what the site put there', () => {
  test('it sits at the end of the box', () => {
    expect(firstFree(rect(100, 100, 500, 120), badge, screen, [])).toEqual(rect(562, 182, 32, 32));
  });

  test('at the start in a right-to-left page', () => {
    expect(firstFree(rect(100, 100, 500, 120), badge, screen, [], true)?.left).toBe(106);
  });

  test('beside the box when the emoji button has its corner', () => {
    const emoji = rect(560, 180, 36, 36);
    const place = firstFree(rect(100, 100, 500, 120), badge, screen, [emoji]);
    expect(place).toBeDefined();
    expect(place && meets(place, emoji)).toBe(false);
  });

  test.each([320, 768, 1440])(
    'on a screen %i px wide it keeps clear of three buttons under a narrow box',
    (width) => {
      const box = rect(8, 40, width - 16, 60);
      const buttons = [rect(8, 104, 40, 40), rect(56, 104, 40, 40), rect(width - 80, 104, 72, 40)];
      const place = firstFree(box, badge, rect(0, 0, width, 640), buttons);
      expect(place).toBeDefined();
      expect(buttons.some((button) => place && meets(place, button))).toBe(false);
    },
  );

  test('no room at all: nothing is shown', () => {
    expect(firstFree(rect(0, 0, 100, 40), badge, rect(0, 0, 100, 40), [rect(0, 0, 100, 40)])).toBeUndefined();
  });
});

describe('the panel is always on the screen', () => {
  test.each([
    ['a wide page', screen, rect(300, 200, 600, 160)],
    ['a phone-sized window', rect(0, 0, 360, 640), rect(8, 60, 344, 120)],
    ['a box at the very bottom', screen, rect(300, 700, 600, 90)],
  ])('%s', (_, viewport, box) => {
    const place = placePanel(rect(box.right - 38, box.bottom - 38, 32, 32), panel, viewport, [], box);
    expect(place.left).toBeGreaterThanOrEqual(viewport.left);
    expect(place.top).toBeGreaterThanOrEqual(viewport.top);
    expect(place.right).toBeLessThanOrEqual(viewport.right);
    expect(place.bottom).toBeLessThanOrEqual(viewport.bottom);
  });

  test('beside the text where there is room, so that one reads both', () => {
    const box = rect(300, 200, 500, 160);
    const place = placePanel(rect(762, 322, 32, 32), panel, screen, [], box);
    expect(meets(place, box)).toBe(false);
  });

  test('beyond a badge that stands outside the box', () => {
    const box = rect(300, 200, 400, 160);
    const outside = rect(706, 322, 32, 32);
    const place = placePanel(outside, panel, screen, [], box);
    expect(meets(place, outside)).toBe(false);
    expect(meets(place, box)).toBe(false);
  });

  test('off the Post button rather than off the text', () => {
    const box = rect(10, 60, 340, 120);
    const post = rect(270, 190, 80, 36);
    const place = placePanel(
      rect(312, 142, 32, 32),
      { width: 340, height: 300 },
      rect(0, 0, 360, 640),
      [post],
      box,
    );
    expect(meets(place, post)).toBe(false);
  });
});
