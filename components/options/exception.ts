import type { Surface } from '../../lib/draft/surface';
import type { RulePart, SignaturePolicy, Signs } from '../../lib/signature/signature-policy';

/** Where the brand signs otherwise: on a network, or for one account. */
export interface Exception {
  readonly kind: 'networks' | 'accounts';
  /** The network's id, or the account as its page names it. */
  readonly name: string;
  readonly part: RulePart;
}

/** What is signed there, in one word; `usual` is as everywhere else, `mixed` what only a finer setting says. */
export type Habit = 'usual' | 'all' | 'replies' | 'either' | 'none' | 'mixed';

const habits: Readonly<Record<Exclude<Habit, 'usual' | 'mixed'>, Readonly<Record<Surface, Signs>>>> = {
  all: { post: 'signed', comment: 'signed', reply: 'signed' },
  replies: { post: 'unsigned', comment: 'signed', reply: 'signed' },
  either: { post: 'either', comment: 'either', reply: 'either' },
  none: { post: 'unsigned', comment: 'unsigned', reply: 'unsigned' },
};
const named = Object.entries(habits) as [keyof typeof habits, (typeof habits)['all']][];
const surfaces = ['post', 'comment', 'reply'] as const;

export function habitOf({ signs }: RulePart): Habit {
  if (!signs || Object.keys(signs).length === 0) return 'usual';
  return (
    named.find(([, one]) => surfaces.every((surface) => one[surface] === signs[surface]))?.[0] ?? 'mixed'
  );
}

/** The same exception with another habit; `mixed` leaves it as it was. */
export function withHabit({ signs, ...rest }: RulePart, habit: Habit): RulePart {
  if (habit === 'mixed') return signs ? { ...rest, signs } : rest;
  return habit === 'usual' ? rest : { ...rest, signs: habits[habit] };
}

/** The same exception with another form; an empty one signs as everywhere else. */
export function withForm({ templates, ...rest }: RulePart, form: string): RulePart {
  return form.trim() === '' ? rest : { ...rest, templates: [form, ...(templates ?? []).slice(1)] };
}

export const exceptionsOf = ({ networks = {}, accounts = {} }: SignaturePolicy): readonly Exception[] => [
  ...Object.entries(networks).map(([name, part]) => ({ kind: 'networks', name, part }) as const),
  ...Object.entries(accounts).map(([name, part]) => ({ kind: 'accounts', name, part }) as const),
];

/** The policy with this exception, in place of the one of the same name if there is one. */
export const withException = (policy: SignaturePolicy, { kind, name, part }: Exception): SignaturePolicy => ({
  ...policy,
  [kind]: { ...policy[kind], [name]: part },
});

export function withoutException(policy: SignaturePolicy, { kind, name }: Exception): SignaturePolicy {
  const { [name]: _, ...rest } = policy[kind] ?? {};
  return { ...policy, [kind]: rest };
}
