import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/translate';
import { wordsOf } from './words';

/** The words of an element as they are read out: what is hidden from screen readers left out. */
function words(element: Element | null | undefined): string {
  if (!element) return '';
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[aria-hidden=true]')) texts.push(node.textContent ?? '');
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  words(document.getElementById(element.getAttribute('aria-labelledby') ?? '') ?? element);

function found<T extends Element>(element: T | null | undefined, what: string): T {
  if (!element) throw new Error(`not on the screen: ${what}`);
  return element;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls that a label of these very words names. */
const controls = (label: string): readonly Control[] =>
  [...document.querySelectorAll('label')]
    .filter((one) => words(one) === label)
    .map((one) => found(one.control ?? one.querySelector('input'), label) as Control);

const isText = (control: Control) => control.type !== 'radio';
const field = (label: string) => found(controls(label).find(isText), label);

const tell = (element: Element, type: string) =>
  act(() => void element.dispatchEvent(new Event(type, { bubbles: true })));

/** A person in front of a component: what she sees, presses and writes, by the words she reads. */
export const person = {
  sees: (component: ComponentChild, language: 'en' | 'fr' = 'en') =>
    act(() =>
      render(
        <WordsContext.Provider value={wordsOf(language)}>{component}</WordsContext.Provider>,
        document.body,
      ),
    ),
  leaves: () => render(null, document.body),
  reads: () => words(document.body),
  buttons: (name: string) => [...document.querySelectorAll('button')].filter((one) => nameOf(one) === name),
  presses: (name: string) => act(() => found(person.buttons(name)[0], name).click()),
  writes: (label: string, text: string) => {
    const control = field(label);
    control.value = text;
    tell(control, 'input');
  },
  /** A radio button by its words, or an option of a list. */
  chooses: (label: string, option?: string) => {
    if (option === undefined) return act(() => found(controls(label)[0], label).click());
    const list = field(label);
    if (!(list instanceof HTMLSelectElement)) throw new Error(`not a list: ${label}`);
    list.selectedIndex = [...list.options].findIndex((one) => words(one) === option);
    return tell(list, 'change');
  },
  /** What stands under a field: its hint and what is wrong with it. */
  isTold: (label: string) =>
    words(document.getElementById(field(label).getAttribute('aria-describedby') ?? '')),
};
