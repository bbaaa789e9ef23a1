import { useEffect, useRef, useState } from 'preact/hooks';
import type { RewriteState } from '../../components/rewrite/rewrite-state';
import type { AskRewrite, RewriteQuestion } from './rewrite';

interface Rewriting {
  readonly state: RewriteState;
  ask(question: RewriteQuestion): void;
  stop(): void;
}

/** One wording at a time: asking again, stopping, or leaving the view stops the model. */
export function useRewrite(askRewrite: AskRewrite): Rewriting {
  const [state, setState] = useState<RewriteState>({ kind: 'idle' });
  const life = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => life.current?.abort(), []);
  const stop = () => {
    life.current?.abort();
    setState({ kind: 'idle' });
  };
  const ask = (question: RewriteQuestion) => {
    life.current?.abort();
    const mine = new AbortController();
    life.current = mine;
    const show = (next: RewriteState) => {
      if (!mine.signal.aborted) setState(next);
    };
    show({ kind: 'asking', length: 0 });
    askRewrite(question, (length) => show({ kind: 'asking', length }), mine.signal).then(
      (answer) =>
        show(
          'text' in answer
            ? { kind: 'text', text: answer.text }
            : { kind: 'problem', sentence: answer.problem },
        ),
      // Only a stop gets here, and who stopped it has said what shows.
      () => {},
    );
  };
  return { state, ask, stop };
}
