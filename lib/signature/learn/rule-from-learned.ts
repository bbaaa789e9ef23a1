import type { Surface } from '../../draft/surface';
import type { LearnedForm } from '../learn-signature';
import type { RulePart } from '../signature-policy';

/** What was learned as a part of a rule, for the surface that the posts were written on. */
export const ruleFromLearned = (learned: LearnedForm, surface: Surface): RulePart => ({
  signs: { [surface]: learned.signs },
  ...(learned.forms.length > 0 ? { templates: learned.forms.map((form) => form.template) } : {}),
  placement: learned.placement,
  trailing: learned.trailing,
  thread: learned.thread,
});
