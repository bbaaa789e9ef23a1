import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice } from '../brand-voice';
import { networkRules } from '../network-rules';
import { readText } from '../text/read-text';
import type { VoiceSignals } from '../voice-signals';

/** Links that open nothing where they are posted, and posts that begin with a mention and are shown to few. */
export const linkRules: Check<BrandVoice, VoiceSignals> = {
  id: 'links/rules',
  run(draft) {
    const rules = networkRules(draft.network);
    const { tags } = readText(draft.text);
    const findings: Finding[] = [];
    const link = tags.find(({ kind }) => kind === 'link');
    if (link && rules.deadLinks) {
      findings.push({
        check: 'links/rules',
        topic: 'dead',
        span: link.span,
        reason: { key: 'findingDeadLink' },
        edits: [],
        weight: 1,
      });
    }
    const opening = tags[0];
    if (
      rules.openingMention &&
      draft.surface === 'post' &&
      opening?.kind === 'mention' &&
      draft.text.slice(0, opening.span.start).trim() === ''
    ) {
      findings.push({
        check: 'links/rules',
        topic: 'mention',
        span: opening.span,
        reason: { key: 'findingOpeningMention', params: { NAME: opening.text } },
        edits: [],
        weight: 1,
      });
    }
    return findings;
  },
};
