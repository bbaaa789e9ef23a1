import type { AsideView } from '../../../components/panel/panel-data';
import { copiesOnly } from '../../../components/panel/panel-props';
import type { Hesitation } from '../../compose/hesitation';
import type { Ports } from '../../compose/ports';
import { HesitationBeside } from './hesitation-beside';
import { WordingBeside } from './wording-beside';

/** What she is weighing: two versions, or a wording of the message as it stood. */
export interface Weighed {
  readonly hesitation?: Hesitation | undefined;
  readonly wording?: string | undefined;
}

interface WeighedBesideProps extends Weighed {
  readonly view: AsideView;
  readonly ports: Ports;
  readonly weigh: (make: (now: Weighed | undefined) => Weighed | undefined) => void;
  /** She takes a wording: of which message, and what it says. */
  readonly onTake: (of: string, text: string) => void;
}

/** What she is weighing, in the side panel: nothing of it is in the page. */
export const WeighedBeside = ({ hesitation, wording, view, ports, weigh, onTake }: WeighedBesideProps) => {
  const { text, target, surface, account } = view;
  const draft = { text, network: target, surface, ...(account === undefined ? {} : { account }) };
  if (hesitation)
    return (
      <HesitationBeside
        {...{ hesitation, draft, ports }}
        onRevise={(make) =>
          weigh((now) => {
            const next = now?.hesitation && make(now.hesitation);
            return next && { hesitation: next };
          })
        }
      />
    );
  return wording === undefined ? null : (
    <WordingBeside
      of={wording}
      draft={draft}
      writable={!copiesOnly(view.trouble)}
      onTake={(said) => onTake(wording, said)}
      onBack={() => weigh(() => undefined)}
    />
  );
};
