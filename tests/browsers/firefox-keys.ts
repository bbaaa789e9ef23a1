/**
 * Code points that stand for keys without a character.
 * Source: w3.org/TR/webdriver2, section "Keyboard actions".
 */
const codePoints: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F6: '\uE036',
  F10: '\uE03A',
  Meta: '\uE03D',
};

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** Keys held together, as WebDriver actions; names as in `KeyboardEvent.key`. */
export function chordActions(keys: readonly string[]): KeyAction[] {
  const values = keys.map((key) => codePoints[key] ?? key);
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as key strokes, one for each character a reader sees; a line break is the Enter key. */
export function typingActions(text: string): KeyAction[] {
  return [...graphemes.segment(text)].flatMap(({ segment }) =>
    chordActions([segment === '\n' ? 'Enter' : segment]),
  );
}
