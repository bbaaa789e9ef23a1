import { useEffect, useRef, useState } from 'preact/hooks';
import type { RewritingBrowserProps } from '../../../components/options/rewriting-browser';
import { useT } from '../../../components/translate';
import { languageModel, loadModel, type ModelState, modelState } from '../rewriting/built-in-model';

/** The browser's own model, asked about while she looks at it; downloaded by her press only. */
export function useBrowserModel(looking: boolean, onReady: () => void): RewritingBrowserProps {
  const { language } = useT();
  const [state, setState] = useState<ModelState>();
  const [loaded, setLoaded] = useState<number>();
  const watched = useRef(looking);
  watched.current = looking;
  const settle = async (isGone: () => boolean) => {
    const now = await modelState(languageModel(), language);
    if (isGone()) return;
    setState(now);
    if (now === 'ready' || now === 'no-language') onReady();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once each time she looks.
  useEffect(() => {
    if (!looking) return;
    const life = new AbortController();
    void settle(() => life.signal.aborted);
    return () => life.abort();
  }, [looking, language]);
  const load = () => {
    const model = languageModel();
    if (!model) return;
    setLoaded(0);
    // The download goes on in the browser when this page closes.
    loadModel(model, setLoaded, new AbortController().signal)
      .catch(() => {})
      // What she has chosen meanwhile holds.
      .then(() => settle(() => !watched.current))
      .finally(() => setLoaded(undefined));
  };
  return {
    state: state === 'no-language' ? 'ready' : state,
    speaks: state !== 'no-language',
    loaded,
    onLoad: load,
  };
}
