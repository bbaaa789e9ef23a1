import type { Draft } from '../draft/draft';
import { type KnownSignature, knownSignatures, templatesInForce } from './brand-forms';
import { namesSomebody } from './fill-template';
import { fold } from './fold';
import { headOf } from './forms/head';
import { leadAt } from './forms/lead';
import type { FoundSignature } from './found-signature';
import { initialsOf } from './person';
import type { Signing } from './signing';
import { cutsOf, tailLength } from './tail';
import { readWho } from './who';

const startsWithLetter = /^[\p{L}\p{N}]/u;

/** May a signature start here? One that starts with a letter must not continue a sentence ("Merci Marie"). */
export const mayStart = (text: string, at: number, signature: string): boolean => {
  const head = headOf(text, at);
  const lead = leadAt(head, head.text.length);
  if (startsWithLetter.test(signature)) return lead === 'line' || lead === 'sentence';
  return lead !== 'glued' || !/[\p{L}\p{N}]$/u.test(head.text);
};

const asFound = (
  known: Pick<KnownSignature, 'template' | 'people'>,
  start: number,
  end: number,
  text: string,
): Omit<FoundSignature, 'after'> => {
  const shape = known.template.includes('{initials}') ? 'initials' : 'name';
  const [person] = known.people;
  return {
    span: { start, end },
    form: 'own',
    shape,
    name:
      person && namesSomebody(known.template)
        ? shape === 'initials'
          ? initialsOf(person)
          : person.firstName
        : '',
    template: known.template,
    people: known.people,
    ownLine: text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '',
  };
};

/** A template with a name in its slot that nobody of the roster has: a typo, a newcomer, a slot left empty. */
const stranger = (words: string, templates: readonly string[], brand: string) => {
  for (const template of templates) {
    const [, prefix = '', suffix = ''] = /^([^{]*)\{(?:firstName|initials)\}(.*)$/su.exec(template) ?? [];
    const ending = suffix.replaceAll('{brand}', brand);
    if (!namesSomebody(template) || ending.includes('{') || (!prefix.trim() && !ending.trim())) continue;
    const folded = fold(words);
    if (!folded.endsWith(fold(ending))) continue;
    const nameEnd = words.length - ending.length;
    const line = words.lastIndexOf('\n', nameEnd - 1) + 1;
    const start = prefix ? folded.lastIndexOf(fold(prefix), nameEnd - 1) : line;
    if (start < 0 || nameEnd <= start) continue;
    const who = readWho(words.slice(start + prefix.length, nameEnd));
    if (who && !who.suffix && mayStart(words, start, prefix)) return { start, template, who };
  }
  return undefined;
};

/** The signature that ends the draft, in one of the brand's own forms, whoever signs. */
export const findOwnSignature = (draft: Draft, signing: Signing): FoundSignature | undefined => {
  const { text } = draft;
  const from = Math.max(0, text.length - tailLength);
  const folded = fold(text.slice(from));
  for (const { end, after } of cutsOf(text)) {
    for (const known of knownSignatures(signing, draft)) {
      const start = end - known.text.length;
      if (!folded.endsWith(known.folded, end - from) || start < from || !mayStart(text, start, known.text))
        continue;
      return { ...asFound(known, start, end, text), after };
    }
    const head = Math.max(from, end - 160);
    const found = stranger(text.slice(head, end), templatesInForce(signing, draft), signing.brand ?? '');
    if (found) {
      const { start, template, who } = found;
      return {
        ...asFound({ template, people: [] }, head + start, end, text),
        shape: who.shape,
        name: who.name,
        after,
      };
    }
  }
  return undefined;
};
