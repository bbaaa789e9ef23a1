import type { Draft } from '../draft/draft';
import type { Edit } from '../draft/finding';
import { fits, type Limit } from './limit';
import { shortSignatureFor, signatureFor } from './signature-for';
import { signatureIn } from './signature-in';
import { ruleFor, type SignatureRule } from './signature-policy';
import { personOnDuty, type Signing } from './signing';
import { type Cut, cutsOf, endOfWords, type Furniture } from './tail';

const separators: Readonly<Record<SignatureRule['placement'], string>> = {
  'same-line': ' ',
  'new-line': '\n',
  'new-paragraph': '\n\n',
};

const closesMessage = (after: Furniture | undefined): boolean =>
  after === 'link' || after === 'hashtag' || after === 'mention';

/** Where the signature goes: after the words, before a thread counter, and before links and hashtags if so ruled. */
const cutFor = (cuts: readonly Cut[], trailing: SignatureRule['trailing']): Cut | undefined => {
  let chosen = cuts[0];
  for (const cut of cuts) {
    const [next] = cut.after;
    if (next === 'counter' || (trailing === 'before' && closesMessage(next))) chosen = cut;
    else if (next !== undefined && next !== 'emoji' && trailing === 'after') break;
  }
  return chosen;
};

/** The draft with an edit applied. */
export const withEdit = (text: string, edit: Pick<Edit, 'span' | 'text'>): string =>
  text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);

const labelled = (signature: string, edit: Pick<Edit, 'span' | 'text'>): Edit => ({
  ...edit,
  label: { key: 'signatureSign', params: { signature } },
});

const insert = (draft: Draft, rule: SignatureRule, signature: string): Edit => {
  const { text } = draft;
  const cut = cutFor(cutsOf(text), rule.trailing);
  const end = cut?.end ?? endOfWords(text, text.length);
  const gapEnd = text.length - text.slice(end).trimStart().length;
  const before = end === 0 ? '' : separators[rule.placement];
  if (gapEnd >= text.length) {
    return labelled(signature, { span: { start: end, end: text.length }, text: before + signature });
  }
  const gap = text.slice(end, gapEnd);
  return labelled(signature, { span: { start: end, end: gapEnd }, text: before + signature + (gap || ' ') });
};

/**
 * The edit that signs the draft for the person on duty: at the end, before a thread counter, before or after
 * closing links and hashtags as the rule says. Somebody else's signature is replaced. Uses the short form when
 * only that fits in `limit`. Undefined when nobody is on duty or the draft is signed already.
 */
export const signEdit = (draft: Draft, signing: Signing, limit?: Limit): Edit | undefined => {
  const person = personOnDuty(signing);
  const usual = signatureFor(signing, draft);
  if (!person || !usual) return undefined;
  const found = signatureIn(draft, signing);
  if (found?.form === 'own' && found.people.includes(person)) return undefined;
  const rule = ruleFor(signing.policy, draft);
  const sign = (signature: string): Edit =>
    found ? labelled(signature, { span: found.span, text: signature }) : insert(draft, rule, signature);
  const edit = sign(usual);
  const short = shortSignatureFor(signing, draft);
  if (!short || fits(withEdit(draft.text, edit), limit)) return edit;
  const shorter = sign(short);
  return fits(withEdit(draft.text, shorter), limit) ? shorter : edit;
};
