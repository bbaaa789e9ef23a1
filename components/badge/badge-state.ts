import type { Words } from '../translate';

/** What the badge says, by shape first. */
export type BadgeState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'good' }
  | { readonly kind: 'findings'; readonly count: number }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'brewing' }
  | { readonly kind: 'two-ways' }
  | { readonly kind: 'testing' };

/** The same in words, for screen readers and as a tooltip. */
export function badgeWords(state: BadgeState, { t, plural }: Words): string {
  switch (state.kind) {
    case 'quiet':
      return t('badgeQuiet');
    case 'good':
      return t('badgeGood');
    case 'findings':
      return plural('badgeFindings', state.count);
    case 'unsigned':
      return t('badgeUnsigned');
    case 'brewing':
      return t('badgeBrewing');
    case 'two-ways':
      return t('badgeTwoWays');
    case 'testing':
      return t('badgeTesting');
  }
}
