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

/** A template around an unknown name: what stands before and after it, folded. */
export interface OpenForm {
  readonly template: string;
  readonly prefix: string;
  readonly ending: string;
}

/** How the brand signs in one place. */
export interface BrandForms {
  /** Longest first. */
  readonly known: readonly KnownSignature[];
  readonly open: readonly OpenForm[];
}

const templatesOf = (signing: Signing, draft: Draft): readonly string[] => {
  const rule = ruleFor(signing.policy, draft);
  const templates = [
    ...rule.templates,
    rule.shortTemplate ?? '',
    ...signing.people.flatMap((p) => p.forms ?? []),
  ];
  return [...new Set(templates.map((template) => template.trim()).filter(Boolean))];
};

const isOwnForm = (person: Person, template: string): boolean =>
  person.forms?.some((form) => form.trim() === template) ?? false;

const knownOf = (signing: Signing, templates: readonly string[]): readonly KnownSignature[] => {
  const made = new Map<string, KnownSignature>();
  for (const template of templates) {
    const owners = signing.people.filter((person) => isOwnForm(person, template));
    // "Amicalement, l’équipe" as one person's own form is nobody else's.
    const signers = owners.length > 0 && !namesSomebody(template) ? owners : signing.people;
    for (const person of signers) {
      const text = fillTemplate(template, person, signing.brand);
      if (!text) continue;
      const folded = fold(text);
      const before = made.get(folded)?.people ?? [];
      made.set(folded, { text, folded, template, people: [...before, person] });
    }
  }
  return [...made.values()].sort((a, b) => b.text.length - a.text.length);
};

const openOf = (templates: readonly string[], brand: string): readonly OpenForm[] =>
  templates.flatMap((template) => {
    const [, prefix = '', suffix = ''] = /^([^{]*)\{(?:firstName|initials)\}(.*)$/su.exec(template) ?? [];
    const ending = suffix.replaceAll('{brand}', brand.trim()).trimEnd();
    if (!namesSomebody(template) || ending.includes('{') || (!prefix.trim() && !ending.trim())) return [];
    return [{ template, prefix: fold(prefix), ending: fold(ending) }];
  });

const made = new WeakMap<Signing, Map<string, BrandForms>>();

/** Every signature of every person where the draft is written. Worked out once for a `signing` and a place. */
export const brandForms = (signing: Signing, draft: Draft): BrandForms => {
  const places = made.get(signing) ?? new Map<string, BrandForms>();
  made.set(signing, places);
  const place = `${draft.network}\n${draft.account ?? ''}`;
  const before = places.get(place);
  if (before) return before;
  const templates = templatesOf(signing, draft);
  const forms = { known: knownOf(signing, templates), open: openOf(templates, signing.brand ?? '') };
  places.set(place, forms);
  return forms;
};
