/** Somebody who signs for the brand. Plain data, as the roster of the settings holds it. */
export interface Person {
  readonly id: string;
  readonly firstName: string;
  readonly lastName?: string;
  /** As this person signs ("JD"); made from the names when absent. */
  readonly initials?: string;
  /** What this person does, for templates that say it ("support"). */
  readonly role?: string;
  /** This person's own templates, in place of the brand's. */
  readonly forms?: readonly string[];
}

/** The first letter of each part of a name: `Jean-Luc Martin` gives `JLM`. Whole characters, never half of one. */
export const initialsOf = (person: Person): string => {
  const given = person.initials?.trim();
  if (given) return given;
  const parts = `${person.firstName} ${person.lastName ?? ''}`
    .normalize('NFC')
    .split(/[\s.\-\u2010\u2011]+/u);
  return parts.map((part) => (/^[\p{L}\p{N}]/u.exec(part)?.[0] ?? '').toUpperCase()).join('');
};
