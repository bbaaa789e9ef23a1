import type { Draft } from '../draft/draft';
import type { Surface } from '../draft/surface';

/** Must a message be signed here? `either` says nothing whatever the writer does. */
export type Signs = 'signed' | 'unsigned' | 'either';

/** How a brand signs in one place. */
export interface SignatureRule {
  readonly signs: Readonly<Record<Surface, Signs>>;
  /**
   * What a signature looks like, preferred first: `^{initials}`, `— {firstName}, équipe {brand}`.
   * Slots: `{firstName}` `{lastName}` `{initials}` `{role}` `{brand}`; anything else is taken literally.
   */
  readonly templates: readonly string[];
  /** Used when the preferred one does not fit in the box. */
  readonly shortTemplate?: string;
  /** Take the templates in turn, so that replies do not all end alike. */
  readonly rotate: boolean;
  readonly placement: 'same-line' | 'new-line' | 'new-paragraph';
  /** Where the signature stands when hashtags or links close the message. */
  readonly trailing: 'before' | 'after';
  /** Which parts of a thread are signed. */
  readonly thread: 'last' | 'every';
}

/** A part of a rule: what is absent comes from the wider level. */
export type RulePart = Partial<Omit<SignatureRule, 'signs'>> & {
  readonly signs?: Partial<SignatureRule['signs']>;
};

/** The brand's rule, what differs on a network, and what differs for one account: the narrowest wins. */
export interface SignaturePolicy {
  readonly default: SignatureRule;
  readonly networks?: Readonly<Record<string, RulePart>>;
  /** By account as the page names it; a leading `@` and capitals make no difference. */
  readonly accounts?: Readonly<Record<string, RulePart>>;
}

/** A start for a brand that has decided nothing: replies and comments are signed, posts may be. */
export const usualRule: SignatureRule = {
  signs: { post: 'either', comment: 'signed', reply: 'signed' },
  templates: ['— {firstName}'],
  shortTemplate: '^{initials}',
  rotate: false,
  placement: 'same-line',
  trailing: 'before',
  thread: 'last',
};

const accountKey = (account: string): string => account.trim().replace(/^@/, '').toLowerCase();

/** The rule that holds for this draft: default, then its network, then its account. */
export const ruleFor = (policy: SignaturePolicy, draft: Draft): SignatureRule => {
  const account = draft.account === undefined ? '' : accountKey(draft.account);
  const parts = [
    Object.entries(policy.networks ?? {}).find(([network]) => network === draft.network)?.[1],
    account && Object.entries(policy.accounts ?? {}).find(([name]) => accountKey(name) === account)?.[1],
  ];
  let rule = policy.default;
  for (const part of parts) {
    if (part) rule = { ...rule, ...part, signs: { ...rule.signs, ...part.signs } };
  }
  return rule;
};
