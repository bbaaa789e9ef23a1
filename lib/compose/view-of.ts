import type { BadgeState } from '../../components/badge/badge-state';
import type { FindingView } from '../../components/panel/finding-view';
import type { SignatureView } from '../../components/panel/panel-props';
import type { Length } from '../../components/parts/meter';
import { sayWith } from '../../components/say';
import type { Words } from '../../components/translate';
import type { Change } from '../draft/edited';
import type { Edit, Finding } from '../draft/finding';
import { initialsOf } from '../signature/person';
import { signEdit } from '../signature/sign-edit';
import { signatureFor } from '../signature/signature-for';
import { ruleFor } from '../signature/signature-policy';
import { personOnDuty } from '../signature/signing';
import type { BoxState } from './box-state';
import type { Preferences } from './preferences';
import { draftIn } from './review-box';

/** A longer quote is cut in its middle: the panel shows which words, it does not repeat the message. */
const longestQuote = 90;

const kinds: Readonly<Record<string, FindingView['kind']>> = {
  signature: 'signature',
  length: 'length',
  account: 'account',
  address: 'voice',
  word: 'voice',
  tone: 'voice',
};

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, longestQuote - 30)}…${line.slice(-28)}`;
};

/** What is written, and where: plain data, that a panel elsewhere can be sent. */
const changeOf = ({ span: { start, end }, text }: Pick<Edit, 'span' | 'text'>): Change => ({
  span: { start, end },
  text,
});

/** One finding as the panel shows it; its place in the list is its name. */
export function findingView(finding: Finding, index: number, text: string, words: Words): FindingView {
  const say = sayWith(words);
  const quote = shorten(text.slice(finding.span.start, finding.span.end));
  return {
    id: String(index),
    kind: kinds[finding.check.split('/')[0] ?? ''] ?? 'other',
    reason: say(finding.reason),
    ...(quote === '' ? {} : { quote }),
    ...(finding.earlier !== undefined && { beside: { earlier: finding.earlier, draft: text } }),
    ...(finding.remedy && { remedy: say(finding.remedy.label) }),
    edits: finding.edits.map((edit) => ({
      label: say(edit.label),
      before: shorten(text.slice(edit.span.start, edit.span.end)),
      after: shorten(edit.text),
      change: changeOf(edit),
    })),
  };
}

/** The badge says the most pressing thing only: a shape for the signature, a count for the rest, nothing for a note. */
export function badgeOf(state: BoxState, brewing = false): BadgeState {
  const worth = state.findings.filter(({ weight }) => weight > 0);
  const others = worth.filter((finding) => finding.check !== 'signature/missing');
  const calm = brewing ? ({ kind: 'brewing' } as const) : undefined;
  if (state.text.trim() === '') return calm ?? { kind: state.testing ? 'testing' : 'quiet' };
  if (others.length > 0) return { kind: 'findings', count: worth.length };
  if (state.noticed) return { kind: 'two-ways' };
  if (worth.length > 0) return { kind: 'unsigned' };
  return calm ?? { kind: state.testing ? 'testing' : 'good' };
}

/** Who signs here, and whether this draft is signed; undefined when nobody said who is on duty. */
export function signatureView(state: BoxState, { signing }: Preferences): SignatureView | undefined {
  const person = personOnDuty(signing);
  if (!person) return undefined;
  const draft = draftIn(state.text, state.network, state.box);
  const asked = ruleFor(signing.policy, draft).signs[draft.surface] === 'signed';
  const limit = state.network.limit(state.box.surface, state.box.facts);
  const sign = signEdit(draft, signing, limit);
  const form = sign?.text.trim() || signatureFor(signing, draft);
  const signed = sign === undefined && form !== '' && state.text.trim() !== '';
  const status = signed ? 'signed' : asked ? 'unsigned' : 'exempt';
  const change = sign && changeOf(sign);
  return { name: person.firstName, initials: initialsOf(person), form, change, status };
}

/** How long a text is on a network, in the network's own unit; undefined where no limit is known. */
export function lengthOf(text: string, state: BoxState): Length | undefined {
  const limit = state.network.limit(state.box.surface, state.box.facts);
  return limit && { used: limit.measure(text), max: limit.max };
}
