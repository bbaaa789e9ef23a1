import { useEffect, useRef, useState } from 'preact/hooks';
import type { RewritingChoice, RewritingSectionProps } from '../../../components/options/rewriting-section';
import type { TypedEndpoint } from '../../../components/options/rewriting-server';
import { useT } from '../../../components/translate';
import { useRewrite } from '../../compose/use-rewrite';
import type { MessageKey } from '../../draft/message-key';
import { markAsFeed } from '../feed-origins';
import { dropOrigins } from '../grants';
import { requestSending } from '../request-sending';
import { askRewrite } from '../rewriting/ask-rewrite';
import { chatAddress } from '../rewriting/chat-address';
import { type Endpoint, isEndpoint, RewritingStore } from '../rewriting/rewriting-store';
import type { Settings } from '../settings';
import { useBrowserModel } from './use-browser-model';

async function withStore<T>(work: (store: RewritingStore) => Promise<T>): Promise<T> {
  const store = new RewritingStore();
  return work(store).finally(() => store.close());
}

/** Rewriting help, tied to the settings, the permission and the store that keeps the key. */
export function useRewriting(
  { rewriting }: Settings,
  save: (change: (now: Settings) => Partial<Settings>) => void,
): RewritingSectionProps {
  const words = useT();
  const [choice, setChoice] = useState<RewritingChoice>(rewriting);
  const [kept, setKept] = useState<Endpoint>();
  const [problem, setProblem] = useState<MessageKey>();
  const trial = useRewrite(askRewrite(words));
  const settle = (chosen: RewritingChoice) => save(() => ({ rewriting: chosen }));
  /** What she has chosen on this page, when she has. */
  const chosen = useRef<RewritingChoice | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once.
  useEffect(() => {
    const take = (endpoint: Endpoint | undefined) => {
      setKept(endpoint);
      // Chosen before it was known that it is ready.
      if (endpoint && chosen.current === 'server') settle('server');
    };
    withStore((store) => store.read()).then(take, () => {});
  }, []);
  const browser = useBrowserModel(choice === 'browser', () => settle('browser'));

  const choose = (choice: RewritingChoice) => {
    trial.stop();
    chosen.current = choice;
    setChoice(choice);
    // What is not ready yet helps nobody: it is on once it is.
    settle(choice === 'server' && kept ? 'server' : 'off');
  };
  const keep = ({ address: typed, model, key }: TypedEndpoint) => {
    const found = chatAddress(typed);
    const endpoint = found && { ...found, model: model.trim(), ...(key.trim() && { key: key.trim() }) };
    if (!isEndpoint(endpoint)) return setProblem(found ? 'rewritingBadKey' : 'rewritingBadAddress');
    // No site of hers: no script of ours runs there.
    void markAsFeed(endpoint.pattern);
    // The browser's prompt needs the click: it comes first.
    requestSending(endpoint.pattern)
      .then(async (given) => {
        if (!given) return setProblem('rewritingNotAllowed');
        await withStore((store) => store.write(endpoint));
        setProblem(undefined);
        setKept(endpoint);
        if (chosen.current === undefined || chosen.current === 'server') settle('server');
      })
      .catch(() => setProblem('rewritingNotAllowed'));
  };
  const forget = async () => {
    settle('off');
    await withStore((store) => store.erase());
    setKept(undefined);
    if (kept) await dropOrigins([kept.pattern]).catch(() => false);
  };
  return {
    choice,
    on: rewriting === choice,
    browser,
    server: {
      kept: kept && { address: kept.address, model: kept.model, hasKey: kept.key !== undefined },
      problem: problem && words.t(problem),
      onSave: keep,
      onForget: () => void forget(),
    },
    trial: {
      state: trial.state,
      onStop: trial.stop,
      onTry: (text) => trial.ask({ draft: { text, network: 'other', surface: 'post' } }),
    },
    onChoice: choose,
  };
}
