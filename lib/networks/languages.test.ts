// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { networkOf } from './index';
import { editables } from './page/editable';
import { shownText } from './page/shown-text';

/**
 * A community manager's site may speak any language. Every capture is said again in words that no list of ours holds,
 * Japanese or Arabic: what is found, who is answered and what publishes must be the same.
 */
const folder = join(import.meta.dirname, '../../tests/networks');
const situations = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<template id="([^"]+)"/gu)].map(
      ([, situation = '']) => [file.replace('.html', ''), situation] as const,
    ),
  );

const said = ['aria-label', 'aria-placeholder', 'placeholder', 'title'];
const words = { ja: ['この', 'ボタン', 'です'], ar: ['هذا', 'هو', 'الزر'] } as const;

/** The same string is always said the same way, in a language that the adapters' lists do not know. */
function translation(language: keyof typeof words): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const own =
      known.get(text) ?? `${words[language].join(' ')} ${'あいうえおかきくけこ'.charAt(known.size % 10)}`;
    known.set(text, own);
    return own;
  };
}

function trees(root: ParentNode): ParentNode[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inside.flatMap(trees)];
}

const buttons = 'button, [role="button"], input[type="submit"], summary';

function sayIn(language: keyof typeof words, root: ParentNode): void {
  const say = translation(language);
  for (const tree of trees(root)) {
    for (const name of said)
      for (const element of tree.querySelectorAll(`[${name}]`))
        element.setAttribute(name, say(element.getAttribute(name) ?? ''));
    const texts = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      // A button that holds more than its name (a post, a person) is not translated.
      const button = text.parentElement?.closest(buttons);
      if (button && shownText(button) === text.data.trim() && /\p{L}/u.test(text.data))
        text.data = say(text.data);
    }
  }
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

const boxesIn = (root: ParentNode) =>
  trees(root).flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(editables)]);

function reading({ page }: ReturnType<typeof capture>) {
  const network = networkOf(page);
  return boxesIn(document).map((root) => {
    const box = network.box(root, page);
    const all = trees(document).flatMap((tree) => [...tree.querySelectorAll('*')]);
    return (
      box && {
        surface: box.surface,
        answering: box.answering,
        // Facebook says who comments in the words of the box, and nowhere else.
        account: network.id === 'facebook' ? undefined : box.account,
        submit: box.submitControls().map((one) => all.indexOf(one)),
      }
    );
  });
}

test.each(situations)('%s, %s: the same in Japanese and in Arabic', (network, situation) => {
  const before = reading(capture(network, situation));
  for (const language of ['ja', 'ar'] as const) {
    const again = capture(network, situation);
    sayIn(language, document);
    expect(reading(again)).toEqual(before);
  }
});
