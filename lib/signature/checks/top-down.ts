import type { Check } from '../../draft/check';
import type { Edit, Finding } from '../../draft/finding';
import type { Span } from '../../draft/span';
import { oneWaySigns } from '../replies/one-way-signs';
import type { PersonalSignals } from '../replies/personal-signals';

const id = 'reply/top-down';

/** "Nous vous informons que votre colis est parti" → « Votre colis est parti »: the formula goes, the news stays. */
const withoutFormula = (text: string, span: Span): readonly Edit[] => {
  const opens = /(?:^|[.!?\n]\s*)$/u.test(text.slice(Math.max(0, span.start - 6), span.start));
  const [, gap = '', first = ''] = /^(\s*,?\s+)(\p{L})/u.exec(text.slice(span.end)) ?? [];
  if (!opens || !first || !/(?:que|that)$/i.test(text.slice(span.start, span.end))) return [];
  const end = span.end + gap.length + first.length;
  return [
    { span: { start: span.start, end }, text: first.toUpperCase(), label: { key: 'replySayItStraight' } },
  ];
};

/**
 * A reply that talks down or at nobody: notices, the brand spoken of as "it", orders one after the other. One
 * formula is enough when the reply asks nothing and holds out no hand; otherwise it takes two.
 */
export const topDown: Check<unknown, PersonalSignals> = {
  id,
  run({ text, surface }, _voice, { signing }) {
    if (surface === 'post') return [];
    const { notices, stiff, orders, brand, reachesOut } = oneWaySigns(text, signing?.brand);
    const points = 2 * notices.length + stiff.length + (brand ? 2 : 0) + (orders.length > 0 ? 2 : 0);
    if (points < (reachesOut ? 4 : 2)) return [];
    const spans = [...notices, ...(brand ? [brand] : []), ...stiff, ...orders];
    const [span, ...alsoAt] = spans;
    if (!span) return [];
    const finding = (
      topic: string,
      reason: Finding['reason'],
      edits: readonly Edit[] = [],
    ): readonly Finding[] => [
      { check: id, topic, span, ...(alsoAt.length > 0 ? { alsoAt } : {}), reason, edits, weight: 1 },
    ];
    const words = text.slice(span.start, span.end);
    if (notices.length > 0) {
      return finding('notice', { key: 'findingReplyNotice', params: { words } }, withoutFormula(text, span));
    }
    if (brand) return finding('brand', { key: 'findingReplyBrandAsIt', params: { brand: words } });
    if (stiff.length > 0) return finding('stiff', { key: 'findingReplyNotice', params: { words } });
    return finding('orders', { plural: 'findingReplyOrders', count: orders.length });
  },
};
