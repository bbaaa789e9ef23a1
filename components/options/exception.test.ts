import { describe, expect, test } from 'vitest';
import { ruleFor, type SignaturePolicy, usualRule } from '../../lib/signature/signature-policy';
import { exceptionsOf, habitOf, withException, withForm, withHabit, withoutException } from './exception';

const policy: SignaturePolicy = { default: usualRule };
const onX = { kind: 'networks', name: 'x', part: {} } as const;
const post = { text: '', network: 'x', surface: 'post' } as const;

describe('signing otherwise in one place', () => {
  test('on a network only: posts unsigned, in a form of its own', () => {
    const part = withForm(withHabit(onX.part, 'replies'), '^{initials}');
    const changed = withException(policy, { ...onX, part });
    expect(ruleFor(changed, post)).toMatchObject({ signs: { post: 'unsigned' }, templates: ['^{initials}'] });
    expect(ruleFor(changed, { ...post, network: 'facebook' })).toEqual(usualRule);
    expect(exceptionsOf(changed).map(({ part }) => habitOf(part))).toEqual(['replies']);
  });

  test('an account has the last word, and an exception taken out is gone', () => {
    const account = { kind: 'accounts', name: '@dumas', part: withHabit({}, 'none') } as const;
    const both = withException(withException(policy, { ...onX, part: withHabit({}, 'all') }), account);
    expect(ruleFor(both, { ...post, account: 'Dumas' }).signs.post).toBe('unsigned');
    expect(ruleFor(withoutException(both, account), { ...post, account: 'Dumas' }).signs.post).toBe('signed');
  });

  test('as everywhere else leaves nothing behind, and a finer setting is not lost', () => {
    expect(withForm(withHabit({ signs: { post: 'signed' }, templates: ['^JD'] }, 'usual'), ' ')).toEqual({});
    const finer = { signs: { reply: 'signed' } } as const;
    expect(habitOf(finer)).toBe('mixed');
    expect(withHabit(finer, 'mixed')).toEqual(finer);
  });

  test('an account with a name of the language’s own is a name like others', () => {
    const odd = { kind: 'accounts', name: 'constructor', part: withHabit({}, 'none') } as const;
    expect(exceptionsOf(withException(policy, odd))).toEqual([odd]);
  });
});
