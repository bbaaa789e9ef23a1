import { describe, expect, test } from 'vitest';
import { boxUnderTest } from './box-under-test.ts';
import { parseChange } from './compose-box.ts';

/** Each `{former|new}` is one click of a person on a suggestion. */
const changes = {
  'a word in the middle': 'Bonjour {monde|terre} vert\n\nDeux 😀 ici',
  'a word added at the end': 'Bonjour @ada, merci à #tous !\n\nDeux 😀 ici{| ^JD}',
  'a signature under a blank line': 'Bonjour à #tous !\nDeux{|\n\n^JD #merci}',
  'two lines for a word': 'Bonjour\n\n{Deux|un\ntrois} 😀 ici',
  'the whole text': '{Bonjour monde vert\n\nDeux 😀 ici|Salut à vous,\n\nvoilà 👩‍👩‍👧 é\nfin}',
  'a word removed': 'Bonjour {tout le |}monde\nDeux',
  'a line break removed': 'Bonjour {monde\n\n|}Deux 😀 ici',
  'lines on an empty line': 'Bonjour\n\n{|un\ndeux}\n\nfin',
  'a text for an empty box': '{|Bonjour,\n\nmerci}',
};

/** What every engine is held to, on each page: its address and the engine it should be known as. */
export function editorContract(pages: readonly (readonly [address: string, engine: string])[]): void {
  const under = boxUnderTest();

  describe.each(pages)('%s', (address, engine) => {
    test('knows the engine, and reads what was typed', async () => {
      const text = 'Bonjour à tous !\n\nDeux  espaces, 👩‍👩‍👧 et « ça »\n#fin';
      await under.box.openWith(address, text);
      expect(await under.box.ask('engine')).toBe(engine);
      await under.box.caretStandsAt(text.length);
      const word = text.indexOf('espaces');
      expect((await under.box.ask<string[]>('select', { start: word, end: word + 7 })).join('')).toBe(
        engine === 'textarea' ? '' : 'espaces',
      );
    });

    test.each(Object.entries(changes))('writes %s; one Ctrl+Z takes it back', async (_, notation) => {
      const change = parseChange(notation);
      await under.box.openWith(address, change.before);
      expect(await under.box.write(change)).toEqual({ ok: true, text: change.after });
      await under.box.shows(change.after);
      await under.box.caretStandsAt(change.caret);
      await under.box.page.press('Control+z');
      await under.box.shows(change.before);
      await under.box.page.press('Control+Shift+Z');
      await under.box.shows(change.after);
    });

    test.each(
      Object.entries({
        'a word': 'Bonjour {monde|terre} vert\n\nDeux 😀 ici',
        'lines at the end': 'Bonjour à #tous !\nDeux{|\n\n^JD #merci}',
        'the whole text': '{Bonjour monde\n\nDeux|Salut à vous,\n\nvoilà 👩‍👩‍👧 é\nfin}',
      }),
    )('after writing %s, typing goes on', async (_, notation) => {
      const change = parseChange(notation);
      await under.box.openWith(address, change.before);
      await under.box.write(change);
      await under.box.page.type('Zoé');
      const typed = `${change.after.slice(0, change.caret)}Zoé${change.after.slice(change.caret)}`;
      await under.box.shows(typed);
      await under.box.page.press('Backspace');
      await under.box.shows(typed.replace('Zoé', 'Zo'));
    });
  });
}
