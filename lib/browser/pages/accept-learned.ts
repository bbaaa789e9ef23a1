import type { Surface } from '../../draft/surface';
import { ruleFromLearned } from '../../signature/learn/rule-from-learned';
import type { LearnedForm } from '../../signature/learn-signature';
import { peopleCalled } from '../../signature/people-called';
import type { Person } from '../../signature/person';
import type { Settings } from '../settings';

/** Somebody who signed past posts; all that is known is how. */
function newcomer({ name, initials }: LearnedForm['people'][number], id: string): Person {
  if (initials) return { id, firstName: name, initials: name };
  const [firstName = name, ...rest] = name.split(/\s+/);
  return rest.length > 0 ? { id, firstName, lastName: rest.join(' ') } : { id, firstName };
}

/** The settings with what was learned: the rule of that surface, and the people not on the team yet. */
export function acceptLearned(
  { people, signature }: Pick<Settings, 'people' | 'signature'>,
  learned: LearnedForm,
  surface: Surface,
  newId: () => string,
): Pick<Settings, 'people' | 'signature'> {
  const part = ruleFromLearned(learned, surface);
  const { default: rule } = signature;
  const unknown = learned.people.filter(({ name }) => peopleCalled(name, people).length === 0);
  return {
    people: [...people, ...unknown.map((one) => newcomer(one, newId()))],
    signature: { ...signature, default: { ...rule, ...part, signs: { ...rule.signs, ...part.signs } } },
  };
}
