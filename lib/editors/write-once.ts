import { edited } from '../draft/edited';
import type { Span } from '../draft/span';
import type { Editor } from './editor';
import { editorFor } from './index';
import { pause } from './pause';
import { isField } from './textarea';
import { noteChange, typingPaused } from './typing';

export type WriteOutcome =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly why: 'read-only' | 'changed' | 'mismatch' | 'gone';
      readonly text: string;
    };

/** Engines take a text in within two frames; some repair the DOM up to a few hundred ms later. */
const settleTime = 400;
const look = 25;

/**
 * Puts `replacement` in the place of `span`, once, and tells what came of it. `expected` is the text the span was
 * computed on: when the box holds another, nothing is written (`changed`). When what the box holds afterwards is not
 * what was wanted (`mismatch`), it is undone if that brings the former text back, and never tried again. Waits for
 * the end of a composition, and of the pause the engine needs to undo this apart from what was typed before.
 * @throws only the signal's reason, when it aborts before anything was written
 */
export async function writeOnce(
  root: HTMLElement,
  span: Span,
  replacement: string,
  expected: string,
  signal?: AbortSignal,
): Promise<WriteOutcome> {
  const editor = editorFor(root);
  const now = () => editor.read(root).text;
  if (!root.isConnected) return { ok: false, why: 'gone', text: expected };
  if (!editor.writable || !takesText(root)) return { ok: false, why: 'read-only', text: now() };
  if (now() !== expected) return { ok: false, why: 'changed', text: now() };
  await typingPaused(root, editor.undoPause, signal);
  if (!root.isConnected) return { ok: false, why: 'gone', text: expected };
  if (now() !== expected) return { ok: false, why: 'changed', text: now() };
  const wanted = edited(expected, { span, text: replacement });
  if (wanted === expected) return { ok: true, text: expected };
  await editor.write(root, span, replacement, signal);
  noteChange(root);
  const text = await settledText(root, editor, wanted);
  if (text === wanted) return { ok: true, text };
  if (!root.isConnected) return { ok: false, why: 'gone', text };
  if (text === expected) return { ok: false, why: 'mismatch', text };
  editor.undo(root);
  return { ok: false, why: 'mismatch', text: await settledText(root, editor, expected) };
}

function takesText(root: HTMLElement): boolean {
  return isField(root) ? !root.readOnly && !root.disabled : root.isContentEditable;
}

/** The text once it is what was wanted on three looks in a row, or whatever it is once it no longer changes. */
async function settledText(root: HTMLElement, editor: Editor, wanted: string): Promise<string> {
  let text = editor.read(root).text;
  let since = performance.now();
  while (performance.now() - since < (text === wanted ? 2 * look : settleTime)) {
    await pause(look);
    const next = editor.read(root).text;
    if (next !== text) since = performance.now();
    text = next;
  }
  return text;
}
