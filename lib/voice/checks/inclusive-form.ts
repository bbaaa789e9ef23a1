import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice, InclusiveForm } from '../brand-voice';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

/** A word written for both genders: client·e·s, client.e.s, client(e)s, client-e-s. */
const both =
  /(?<![\p{L}@#/.])(?<stem>\p{L}{2,30})(?:(?<dot>[·•‧∙.-])(?<end>e|ne|le|te|se|ve|esse|euse|ère|rice|trice|ice)(?:(?<again>\k<dot>)?(?<many>s))?|\((?<inner>e|ne|le|te|se|ve|euse|ère|rice|trice|es)\)(?<after>s)?)(?![\p{L}@/.-]\p{L})(?!\p{L})/gu;

const separators: Readonly<Partial<Record<InclusiveForm, string>>> = { 'middle-dot': '·', 'full-stop': '.' };

/** French inclusive writing in another form than the brand's, or at all where the brand chose none. */
export const inclusiveForm: Check<BrandVoice, VoiceSignals> = {
  id: 'inclusive/form',
  run(draft, voice, signals) {
    const form = voiceOn(voice, draft).inclusive;
    if (form === undefined || textLanguage(draft.text, signals) !== 'fr') return [];
    const wrong = [...draft.text.matchAll(both)].flatMap((match): Finding['edits'] => {
      const better = rewritten(match.groups ?? {}, form);
      const span = { start: match.index, end: match.index + match[0].length };
      if (better === match[0]) return [];
      const text = better ?? match[0];
      return [{ span, text, label: { key: 'editSayInstead', params: { WORD: text } } }];
    });
    const [first, ...others] = wrong;
    if (first === undefined) return [];
    const said = draft.text.slice(first.span.start, first.span.end);
    return [
      {
        check: 'inclusive/form',
        span: first.span,
        alsoAt: others.map(({ span }) => span),
        reason: {
          key: form === 'off' ? 'findingInclusiveOff' : 'findingInclusiveForm',
          params: { WORD: said },
        },
        edits: first.text === said ? [] : [first],
        weight: 1,
      },
    ];
  },
};

/** The word in the brand's form; `undefined` where both words are wanted, since that changes the sentence. */
function rewritten(groups: Record<string, string | undefined>, form: InclusiveForm): string | undefined {
  const stem = groups.stem ?? '';
  const inner = groups.inner === 'es' ? 'e' : groups.inner;
  const end = groups.end ?? inner ?? '';
  const many = groups.many ?? groups.after ?? (groups.inner === 'es' ? 's' : '');
  if (form === 'doublet') return undefined;
  if (form === 'off') return stem + many;
  if (form === 'parentheses') return `${stem}(${end})${many}`;
  const dot = separators[form] ?? '·';
  // A brand that writes "client·es" is right too: only the sign is changed.
  if (groups.dot !== undefined) return stem + dot + end + (groups.again === undefined ? '' : dot) + many;
  return `${stem}${dot}${end}${many === '' ? '' : dot}${many}`;
}
