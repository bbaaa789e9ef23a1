import type { Runtime } from 'webextension-polyfill';

/** Whose page asks: its address, or the site of the page that made it when it has none (`about:blank`, `blob:`). */
export function senderAddress({ url = '', ...sender }: Runtime.MessageSender): string {
  const origin = 'origin' in sender && typeof sender.origin === 'string' ? sender.origin : '';
  return /^(?:about|blob):/u.test(url) && /^https?:/u.test(origin) ? `${origin}/` : url;
}
