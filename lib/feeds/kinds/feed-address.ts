import type { SourceKind, SourceLocale } from './source-kind';
import { sourceKinds } from './source-kinds';

/** A feed somebody asked for: what it is, where it is, and the one origin that must be asked permission for. */
export interface FeedAddress {
  readonly kind: string;
  readonly address: string;
  readonly origin: string;
}

function asUrl(typed: string): URL | undefined {
  const text = typed
    .trim()
    .replace(/^feed:(\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const written = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(written);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.hostname.includes('.') && !/\s/.test(text) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The feed meant by what was typed: an address (recognised as the kind it is, whatever was chosen), or words or a hashtag
 * for the kind chosen. Undefined when it makes no address.
 */
export function feedAddress(
  typed: string,
  chosen: SourceKind,
  locale: SourceLocale,
): FeedAddress | undefined {
  const text = typed.trim();
  const made = text === '' ? undefined : chosen.addressFor?.(text, locale);
  const written = /^[a-z]+:/i.test(text) || made === undefined ? asUrl(text) : undefined;
  // An address typed where words are asked for is an address; a channel's page is a way to say the channel.
  const isPage = written && made !== undefined && chosen.asks === 'address' && !chosen.recognises(written);
  const url = isPage || !written ? asUrl(made ?? '') : written;
  if (!url) return undefined;
  const kind =
    url.href === asUrl(made ?? '')?.href ? chosen : sourceKinds.find(({ recognises }) => recognises(url));
  return kind && { kind: kind.id, address: url.href, origin: `${url.origin}/*` };
}
