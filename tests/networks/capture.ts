import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkOf } from '../../lib/networks/index.ts';
import type { Page } from '../../lib/networks/network.ts';
import { shownText } from '../../lib/networks/page/shown-text.ts';

/** A part of a network's page as it was seen, with invented people. */
export interface Capture {
  readonly page: Page;
  /** The element a test is about; fails when the capture does not hold it. */
  at(selector: string): HTMLElement;
  /** What the page's network says of that element, in short; null when it is not ours to read. */
  seen(selector: string): Seen | null;
}

export interface Seen {
  readonly network: string;
  readonly surface: string;
  readonly answering?: string;
  readonly said?: string;
  readonly account?: string;
  readonly part?: string;
  readonly server?: string;
  readonly guessed?: true;
  /** Words (or label) of the controls that publish. */
  readonly submit: readonly string[];
}

/**
 * Puts one situation of `NAME.html` into the test's document: the content of `<template id=SITUATION data-url lang>`.
 * A `<template shadowrootmode>` inside becomes an open shadow root, as a browser's parser would make it.
 */
export function capture(name: string, situation: string): Capture {
  const source = readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  const template = parsed.querySelector<HTMLTemplateElement>(`template#${situation}`);
  if (!template) throw new Error(`${name}.html holds no ${situation}`);
  document.documentElement.lang = template.lang || 'en';
  document.body.replaceChildren(document.importNode(template.content, true));
  openShadowRoots(document.body);
  const page: Page = { url: new URL(template.dataset.url ?? ''), document };
  const at = (selector: string) => {
    const trees = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const found = trees.map((tree) => tree.querySelector<HTMLElement>(selector)).find((one) => one !== null);
    if (!found) throw new Error(`${name}.html, ${situation}: no ${selector}`);
    return found;
  };
  return { page, at, seen: (selector) => describe(page, at(selector)) };
}

function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) openShadowRoots(shadow);
  }
}

function describe(page: Page, root: HTMLElement): Seen | null {
  const network = networkOf(page);
  const box = network.box(root, page);
  if (!box) return null;
  const { surface, answering, account, part, instanceHost, guessed } = box;
  return {
    network: network.id,
    surface,
    ...(answering && { answering: [answering.name, answering.handle].filter(Boolean).join(' @') }),
    ...(answering?.text && { said: answering.text }),
    ...(account && { account }),
    ...(part && { part: `${part.index + 1}/${part.count}` }),
    ...(instanceHost && { server: instanceHost }),
    ...(guessed && { guessed }),
    submit: box.submitControls().map((one) => shownText(one) || (one.getAttribute('aria-label') ?? '')),
  };
}
