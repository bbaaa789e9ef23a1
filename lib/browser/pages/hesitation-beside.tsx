import { useState } from 'preact/hooks';
import { Notice } from '../../../components/parts/notice';
import { useT } from '../../../components/translate';
import type { Hesitation } from '../../compose/hesitation';
import { HesitationView } from '../../compose/hesitation-view';
import type { Ports } from '../../compose/ports';
import type { Draft } from '../../draft/draft';
import { networkById } from '../../networks';
import { askRewrite } from '../rewriting/ask-rewrite';
import { siteComposers } from '../site-composers';

interface HesitationBesideProps {
  readonly hesitation: Hesitation;
  /** The message in the box, and where. */
  readonly draft: Draft;
  readonly ports: Ports;
  readonly onRevise: (make: (now: Hesitation) => Hesitation | undefined) => void;
}

/** The two versions and their plan in the side panel; where the worker does not answer, it says so. */
export const HesitationBeside = ({ hesitation, draft, ports, onRevise }: HesitationBesideProps) => {
  const words = useT();
  const [asleep, setAsleep] = useState(false);
  const asked = async <T,>(question: Promise<T>): Promise<T | undefined> => {
    try {
      const answer = await question;
      setAsleep(false);
      return answer;
    } catch {
      setAsleep(true);
      return undefined;
    }
  };
  return (
    <>
      {asleep && <Notice icon="moon">{words.t('troubleAsleep')}</Notice>}
      <HesitationView
        composers={siteComposers(ports, networkById)}
        {...{ hesitation, draft, words, ports, asked }}
        target={draft.network}
        networks={ports.preferences.now.networksOn}
        revise={onRevise}
        networkById={networkById}
        askRewrite={askRewrite(words)}
      />
    </>
  );
};
