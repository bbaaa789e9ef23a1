import type { Check } from './check';

export interface AccountSignals {
  /** The brand's accounts on this network, as she wrote them; empty when she did not say. */
  readonly accounts?: readonly string[];
}

/** `@Atelier.Lune` and `atelier.lune` are one account; a name is compared without case and extra spaces. */
const plain = (account: string): string =>
  account.normalize('NFC').replace(/^@/u, '').replace(/\s+/gu, ' ').trim().toLowerCase();

/** A server is compared only where both say theirs: `lune` may be `lune@mastodon.example`. */
export function sameAccount(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const [nameA = '', serverA] = a.split('@');
  const [nameB = '', serverB] = b.split('@');
  return nameA === nameB && (serverA === undefined || serverB === undefined || serverA === serverB);
}

/** Networks where an account is shown by a name of words, not by a handle. */
const byName = new Set(['facebook', 'linkedin', 'meta-business-suite', 'youtube']);

const shown = (account: string, network: string): string => {
  const name = account.replace(/^@/u, '').slice(0, 80);
  return byName.has(network) || /\s/u.test(name) ? name : `@${name}`;
};

/** The message would go out from an account that is none of the brand's. */
export const accountCheck: Check<unknown, AccountSignals> = {
  id: 'account/other',
  run({ account, network }, _voice, { accounts = [] }) {
    const [own] = accounts;
    if (!account || !own || accounts.some((one) => sameAccount(one, account))) return [];
    return [
      {
        check: 'account/other',
        topic: `${network}:${plain(account)}`,
        span: { start: 0, end: 0 },
        reason: {
          key: 'findingAccountOther',
          params: { account: shown(account, network), own: shown(own, network) },
        },
        edits: [],
        remedy: { kind: 'own-account', label: { key: 'findingAccountOurs' } },
        weight: 2,
      },
    ];
  },
};
