import type { Sample } from './linear-machine';
import { sampleOf } from './sample-of';
import { answered, readsAcross, type TaskPlan } from './task-plan';
import { taskPlans } from './tone-tasks';
import { wordKnowledge } from './word-knowledge';

/** Texts with their answers, as the machine learns them. */
export interface Training {
  readonly samples: readonly Sample[];
  readonly answers: readonly number[];
}

/** Rows of the same task in the languages that lend to a plan, each with what is known of its own words. */
export function lentSamples(data: string, plan: TaskPlan): Training {
  const lent = plan.lenders.flatMap((language) => {
    const lender = taskPlans.find((other) => other.task === plan.task && other.language === language);
    if (lender === undefined) return [];
    const known = wordKnowledge(data, lender);
    return answered(data, lender, lender.train).map(({ text, answer }) => ({
      sample: sampleOf(text, readsAcross(lender), known),
      answer,
    }));
  });
  return { samples: lent.map(({ sample }) => sample), answers: lent.map(({ answer }) => answer) };
}
