import type { Draft } from '../draft/draft';
import { fillTemplate, namesSomebody } from './fill-template';
import { fold } from './fold';
import type { Person } from './person';
import { ruleFor } from './signature-policy';
import type { Signing } from './signing';

/** A signature somebody of the roster may put, ready to be looked for. */
export interface KnownSignature {
  readonly text: string;
  readonly folded: string;
  readonly template: string;
  /** Who signs so; several people where they share initials, everybody for a team's signature. */
  readonly people: readonly Person[];
}

const known = new WeakMap<Signing, Map<string, readonly KnownSignature[]>>();

/** Every template in force where the draft is written, the people's own included. */
export const templatesInForce = (signing: Signing, draft: Draft): readonly string[] => {
  const rule = ruleFor(signing.policy, draft);
  const templates = [
    ...rule.templates,
    rule.shortTemplate ?? '',
    ...signing.people.flatMap((p) => p.forms ?? []),
  ];
  return [...new Set(templates.map((template) => template.trim()).filter(Boolean))];
};

const make = (signing: Signing, draft: Draft): readonly KnownSignature[] => {
  const made = new Map<string, KnownSignature>();
  for (const template of templatesInForce(signing, draft)) {
    for (const person of signing.people) {
      const own = person.forms?.some((form) => form.trim() === template);
      const somebodyElses = signing.people.some(
        (p) => p !== person && p.forms?.some((f) => f.trim() === template),
      );
      if (!own && somebodyElses && !namesSomebody(template)) continue;
      const text = fillTemplate(template, person, signing.brand);
      if (!text) continue;
      const folded = fold(text);
      const before = made.get(folded)?.people ?? [];
      made.set(folded, { text, folded, template, people: [...before, person] });
    }
  }
  return [...made.values()].sort((a, b) => b.text.length - a.text.length);
};

/** Every signature of every person here, longest first. Made once for a `signing` and a place. */
export const knownSignatures = (signing: Signing, draft: Draft): readonly KnownSignature[] => {
  const places = known.get(signing) ?? new Map<string, readonly KnownSignature[]>();
  known.set(signing, places);
  const place = `${draft.network}\n${draft.account ?? ''}`;
  const list = places.get(place) ?? make(signing, draft);
  places.set(place, list);
  return list;
};
