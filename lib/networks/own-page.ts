import { shownLines } from './page/shown-lines';

/** The posts that somebody's own profile shows just now. */
export interface OwnPage {
  readonly account: string;
  readonly texts: readonly string[];
}

/** A page shows some tens; one that holds more is no profile. */
const most = 200;

/**
 * The texts of these elements as the posts of an account, when the profile is its own. `profile`: whose the page is, as
 * its address says; `account`: who is signed in, as the page says. Capitals make no difference.
 */
export function ownPage(
  account: string | undefined,
  profile: string | undefined,
  texts: () => readonly (Element | null | undefined)[],
): OwnPage | undefined {
  if (!account || account.toLowerCase() !== profile?.toLowerCase()) return undefined;
  const shown = texts().slice(0, most).map(shownLines);
  return { account, texts: [...new Set(shown)].filter((text) => text !== '') };
}
