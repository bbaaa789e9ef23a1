import { expect } from 'vitest';
import type { Span } from '../../lib/draft/span.ts';
import type { WriteOutcome } from '../../lib/editors/write-once.ts';
import type { Page } from '../browsers/page.ts';
import { patient } from '../browsers/patient.ts';
import { waitUntil } from '../browsers/wait-until.ts';

/**
 * A change in one line: `Bonjour {monde|terre} vert` is the text `Bonjour monde vert` in which `monde` is to become
 * `terre`.
 */
export interface Change {
  readonly before: string;
  readonly after: string;
  readonly span: Span;
  readonly text: string;
  /** Where the caret belongs afterwards. */
  readonly caret: number;
}

export function parseChange(notation: string): Change {
  const [, head = '', old = '', text = '', tail = ''] = /^(.*)\{(.*)\|(.*)\}(.*)$/s.exec(notation) ?? [];
  const span = { start: head.length, end: head.length + old.length };
  const caret = head.length + text.length;
  return { before: head + old + tail, after: head + text + tail, span, text, caret };
}

/** The one compose box of a test page, as lib/editors sees it from the content script, and as its engine knows it. */
export class ComposeBox {
  constructor(readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, 'https://pages.test/').href);
    await this.page.waitFor('window.ready === true');
    await this.page.click(
      'textarea, [contenteditable="true"]:not(.ql-clipboard), [contenteditable="plaintext-only"]',
    );
  }

  /** Opens a page and types a text as a person does. */
  async openWith(address: string, text: string): Promise<void> {
    await this.open(address);
    await this.page.type(text);
    await this.shows(text);
  }

  ask<T>(command: string, ...args: readonly unknown[]): Promise<T> {
    return this.page.eval<[string, readonly unknown[]], Promise<T>>(
      (command, args) =>
        new Promise((resolve, reject) => {
          const id = Math.random();
          const answered = (event: Event) => {
            const { id: answeredId, value, error } = JSON.parse((event as CustomEvent<string>).detail);
            if (answeredId !== id) return;
            document.removeEventListener('editors-answer', answered);
            if (error) reject(new Error(error));
            else resolve(value);
          };
          document.addEventListener('editors-answer', answered);
          document.dispatchEvent(
            new CustomEvent('ask-editors', { detail: JSON.stringify({ id, command, args }) }),
          );
        }),
      command,
      args,
    ) as Promise<T>;
  }

  read(): Promise<string> {
    return this.ask('read');
  }

  caret(): Promise<Span | null> {
    return this.ask('caret');
  }

  /** Waits until the caret, and nothing selected, stands there; says where it is when it never does. */
  async caretStandsAt(at: number): Promise<void> {
    await expect.poll(() => this.caret(), patient).toEqual({ start: at, end: at });
  }

  /** The text as the engine's own state has it; the same as `read` where no engine is. */
  async model(): Promise<string> {
    return (await this.page.eval<[], string | undefined>('window.model()')) ?? this.read();
  }

  write(change: Change): Promise<WriteOutcome> {
    return this.ask('write', change.span, change.text, change.before);
  }

  /** The same without waiting for the outcome: gives back how to wait for it. */
  async startToWrite(change: Change): Promise<() => Promise<WriteOutcome>> {
    await this.page.eval<[string], void>(
      (request) => {
        document.addEventListener('editors-answer', (event) => Object.assign(window, { outcome: event }), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('ask-editors', { detail: request }));
      },
      JSON.stringify({ id: 0, command: 'write', args: [change.span, change.text, change.before] }),
    );
    return () => this.page.waitFor<WriteOutcome>('window.outcome && JSON.parse(window.outcome.detail).value');
  }

  /** Waits until both the box and its engine have this text; says what they have when they never do. */
  async shows(text: string): Promise<void> {
    let seen: readonly string[] = [];
    await waitUntil(async () => {
      seen = [await this.read(), await this.model()];
      return seen.every((one) => one === text);
    }).catch(() => {
      throw new Error(`Wanted ${JSON.stringify(text)}, box and engine have ${JSON.stringify(seen)}`);
    });
  }
}
