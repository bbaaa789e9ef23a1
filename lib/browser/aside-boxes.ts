import * as v from 'valibot';
import type { AsideView } from '../../components/panel/panel-data';
import { browser, type Runtime } from './webext';

/**
 * Between a page's compose box and the side panel, without the worker: the panel asks the tab in front (`look`, or a
 * press), the box answers with what there is to say. Two messages, and no permission.
 */
type ToBox = { readonly aside: 'look' } | { readonly aside: string; readonly args: readonly unknown[] };

const text = v.pipe(v.string(), v.maxLength(70_000));
const change = v.optional(v.object({ span: v.object({ start: v.number(), end: v.number() }), text }));
const edit = v.object({ label: text, before: text, after: text, change });
const finding = v.object({
  id: text,
  kind: v.picklist(['signature', 'voice', 'length', 'account', 'other']),
  reason: text,
  quote: v.optional(text),
  remedy: v.optional(text),
  beside: v.optional(v.object({ earlier: text, draft: text })),
  edits: v.pipe(v.array(edit), v.maxLength(20)),
});
const noticed = v.object({ a: text, b: text, where: v.picklist(['opening', 'sentence', 'stop']) });
const view = v.object({
  target: text,
  text,
  account: v.optional(text),
  noticed: v.optional(noticed),
  held: v.optional(v.boolean()),
  network: text,
  surface: v.picklist(['post', 'comment', 'reply']),
  trouble: v.optional(v.picklist(['reading', 'unwritable', 'failed', 'updated'])),
  asleep: v.optional(v.boolean()),
  lost: v.optional(v.boolean()),
  blank: v.optional(v.boolean()),
  findings: v.pipe(v.array(finding), v.maxLength(1_000)),
  length: v.optional(v.object({ used: v.number(), max: v.number() })),
  signature: v.optional(
    v.object({
      name: text,
      initials: text,
      form: text,
      change,
      status: v.picklist(['signed', 'unsigned', 'exempt']),
    }),
  ),
});

/** In the side panel: calls back with what any box says, and the tab it is in, until the signal aborts. */
export function onBoxes(
  listener: (tab: number, view: AsideView | undefined) => void,
  signal: AbortSignal,
): void {
  const told = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const tab = sender.tab?.id;
    if (tab === undefined || sender.id !== browser.runtime.id) return;
    const { aside } = (message ?? {}) as { readonly aside?: unknown };
    if (aside === null) return void listener(tab, undefined);
    const read = v.safeParse(view, aside);
    if (read.success) listener(tab, read.output as AsideView);
  };
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));
}

/** In the side panel: asks the box of a tab for something; false when the tab has none, which is no error. */
export const askBox = (tab: number, message: ToBox): Promise<boolean> =>
  browser.tabs.sendMessage(tab, message).then(
    () => true,
    () => false,
  );
