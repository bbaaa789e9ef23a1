// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { networkOf } from './index';
import { recognitionOf } from './recognition';

const page = (address: string) => ({ url: new URL(address), document });

// jsdom lays nothing out: here everything is on the screen.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});

function seen(address: string, html: string, selector: string) {
  document.body.innerHTML = html;
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) throw new Error(selector);
  const box = networkOf(page(address)).box(root, page(address));
  return box && { how: recognitionOf(box), submit: box.submitControls().map((one) => one.textContent) };
}

const composer = (button: string) =>
  `<main><div id="box" contenteditable="true"></div><button>Aa</button><button>${button}</button></main>`;

test.each([
  ['https://x.com/home', 'Post'],
  ['https://www.linkedin.com/feed/', 'Publier'],
  ['https://bsky.app/', 'Publier le post'],
  ['https://www.instagram.com/', 'Partager'],
])('%s was redesigned: the box is read all the same, and said to be', (address, button) => {
  expect(seen(address, composer(button), '#box')).toEqual({ how: 'lost', submit: [button] });
});

test.each([
  ['what is sent may be private', 'https://bsky.app/', composer('Send')],
  ['what is sent may be private', 'https://www.instagram.com/', composer('Envoyer')],
  ['messages are nobody else’s business', 'https://x.com/messages/1', composer('Post')],
  [
    'a conversation is one wherever it is',
    'https://x.com/home',
    `<div role="log">${composer('Reply')}</div>`,
  ],
  [
    'Messenger says so itself',
    'https://www.facebook.com/',
    '<div id="box" contenteditable="true" aria-label="Message"></div><button>Post</button>',
  ],
  ['a search is none', 'https://x.com/home', `<div role="search">${composer('Post')}</div>`],
])('%s (%s)', (_, address, html) => {
  expect(seen(address, html, '#box')).toBeUndefined();
});

test('a mention for the people named only is private on Mastodon, whatever the button says', () => {
  const form = (privacy: string) =>
    `<form class="renamed"><textarea id="box"></textarea><div class="compose-form__dropdowns"><i class="${privacy}"></i></div><button>Publier</button></form><div id="mastodon"></div>`;
  const at = 'https://mastodon.example/home';
  expect(seen(at, form('icon-at'), '#box')).toBeUndefined();
  expect(seen(at, form('icon-globe'), '#box')).toEqual({ how: 'lost', submit: ['Publier'] });
});

test('beside a box that is known, what is left out stays out', () => {
  const html = `<shreddit-composer><div id="body" slot="rte" contenteditable="true"></div></shreddit-composer>
    <form><textarea id="title" name="title"></textarea><button>Post</button></form>`;
  expect(seen('https://www.reddit.com/submit', html, '#title')).toBeUndefined();
  expect(seen('https://www.reddit.com/submit', html, '#body')?.how).toBe('known');
});
