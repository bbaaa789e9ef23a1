import type { Draft } from '../draft/draft';
import { fillTemplate } from './fill-template';
import { ruleFor } from './signature-policy';
import { personOnDuty, type Signing } from './signing';

const templatesFor = (signing: Signing, draft: Draft): readonly string[] => {
  const own = personOnDuty(signing)?.forms?.filter((form) => form.trim() !== '');
  return own?.length ? own : ruleFor(signing.policy, draft).templates;
};

/** The signature the person on duty puts under this draft; empty when nobody is on duty or no form is set. */
export const signatureFor = (signing: Signing, draft: Draft): string => {
  const person = personOnDuty(signing);
  if (!person) return '';
  const templates = templatesFor(signing, draft);
  const turn = Math.abs(Math.trunc(signing.turn ?? 0)) || 0;
  const chosen = ruleFor(signing.policy, draft).rotate ? turn % Math.max(templates.length, 1) : 0;
  return fillTemplate(templates[chosen] ?? '', person, signing.brand);
};

/** The shorter signature for a box where the usual one does not fit; empty when the rule has none. */
export const shortSignatureFor = (signing: Signing, draft: Draft): string => {
  const person = personOnDuty(signing);
  const template = ruleFor(signing.policy, draft).shortTemplate;
  return person && template ? fillTemplate(template, person, signing.brand) : '';
};
