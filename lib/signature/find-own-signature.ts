import type { Draft } from '../draft/draft';
import { brandForms, type KnownSignature, type OpenForm } from './brand-forms';
import { namesSomebody } from './fill-template';
import { fold } from './fold';
import type { FoundSignature } from './found-signature';
import { mayStart } from './may-start';
import { initialsOf } from './person';
import type { Signing } from './signing';
import { cutsOf, tailLength } from './tail';
import { readWho, type Who } from './who';

// A name, a role and a brand take no more room than this, in UTF-16 code units.
const openLength = 160;

const asFound = (
  { template, people }: Pick<KnownSignature, 'template' | 'people'>,
  start: number,
  end: number,
  text: string,
): Omit<FoundSignature, 'after'> => {
  const shape = template.includes('{initials}') ? 'initials' : 'name';
  const [person] = people;
  const line = text.slice(Math.max(0, start - openLength), start);
  return {
    span: { start, end },
    form: 'own',
    shape,
    name:
      person && namesSomebody(template) ? (shape === 'initials' ? initialsOf(person) : person.firstName) : '',
    template,
    people,
    ownLine:
      line.slice(line.lastIndexOf('\n') + 1).trim() === '' &&
      (line.includes('\n') || line.length < openLength),
  };
};

/** A brand's form with a name in it that nobody of the roster has: a typo, a newcomer, a slot left empty. */
const strangerIn = (
  text: string,
  folded: string,
  form: OpenForm,
): { start: number; who: Who } | undefined => {
  if (!folded.endsWith(form.ending)) return undefined;
  const nameEnd = text.length - form.ending.length;
  const line = text.lastIndexOf('\n', nameEnd - 1) + 1;
  const start = form.prefix ? folded.lastIndexOf(form.prefix, nameEnd - 1) : line;
  if (start < 0 || nameEnd <= start) return undefined;
  const who = readWho(text.slice(start + form.prefix.length, nameEnd));
  return who && who.suffix === undefined && mayStart(text, start, form.prefix || who.name)
    ? { start, who }
    : undefined;
};

/** The signature that ends the draft, in one of the brand's own forms, whoever signs. */
export const findOwnSignature = (draft: Draft, signing: Signing): FoundSignature | undefined => {
  const { text } = draft;
  const { known, open } = brandForms(signing, draft);
  const from = Math.max(0, text.length - tailLength);
  const folded = fold(text.slice(from));
  for (const { end, after } of cutsOf(text)) {
    for (const signature of known) {
      const start = end - signature.text.length;
      if (!folded.endsWith(signature.folded, end - from) || start < from) continue;
      if (mayStart(text, start, signature.text)) return { ...asFound(signature, start, end, text), after };
    }
    const head = Math.max(from, end - openLength);
    for (const form of open) {
      const stranger = strangerIn(text.slice(head, end), folded.slice(head - from, end - from), form);
      if (!stranger) continue;
      const { template } = form;
      const { shape, name } = stranger.who;
      return { ...asFound({ template, people: [] }, head + stranger.start, end, text), shape, name, after };
    }
  }
  return undefined;
};
