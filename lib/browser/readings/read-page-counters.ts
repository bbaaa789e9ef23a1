import { networkHere } from '../../compose/network-here';
import type { Counters } from '../../networks/counters';
import { ask } from '../ask';
import type { SeenCounters } from './seen-counters';

/** Counters come after the page, one after the other: this long without a change is taken for all of them. */
const still = 700;
const patience = 20_000;

const seen = (counters: Counters | undefined): SeenCounters => {
  const entries = Object.entries(counters ?? {});
  return {
    counts: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    approximate: entries.some(([, { approximate }]) => approximate),
  };
};

/**
 * In a page that was opened for a reading: waits for its counters to stand still, and tells them to the worker once.
 * A page that shows none within 20 s is told as such. Nothing stays behind.
 */
export function readPageCounters(document: Document): void {
  const read = () => {
    const page = { url: new URL(location.href), document };
    return networkHere(page).counters?.(page);
  };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(late);
    void ask('reading/seen', seen(read())).catch(() => undefined);
  };
  const look = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => read() && tell(), still);
  };
  const observer = new MutationObserver(look);
  const late = setTimeout(tell, patience);
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  look();
}
