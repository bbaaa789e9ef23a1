import * as v from 'valibot';
import type { RewriteProblem } from '../../voice/rewrite/rewrite-problem';

/** Characters of an answer that are looked at; a message and what models put around it take far fewer. */
const longestAnswer = 40_000;

const answer = v.strictObject({ text: v.string() });

/** What stands around the JSON: some models think aloud first, some fence their answer. */
function unwrapped(raw: string): string {
  const thought = '</think>';
  const at = raw.lastIndexOf(thought);
  const spoken = at < 0 ? raw : raw.slice(at + thought.length);
  return spoken.slice(spoken.indexOf('{'), spoken.lastIndexOf('}') + 1);
}

/** The wording in a model's raw answer, or why it is not the one object that was asked for. Never throws. */
export function readAnswer(raw: string): { readonly said: string } | { readonly problem: RewriteProblem } {
  if (raw.length > longestAnswer) return { problem: 'too-long' };
  if (raw.trim() === '') return { problem: 'empty' };
  try {
    const parsed = v.safeParse(answer, JSON.parse(unwrapped(raw)));
    return parsed.success ? { said: parsed.output.text } : { problem: 'foreign' };
  } catch {
    return { problem: 'foreign' };
  }
}
