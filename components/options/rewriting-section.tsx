import { Card } from '../parts/card';
import { Choice } from '../parts/choice';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { RewritingBrowser, type RewritingBrowserProps } from './rewriting-browser';
import { RewritingServer, type RewritingServerProps } from './rewriting-server';
import { RewritingTry, type RewritingTryProps } from './rewriting-try';

/** Who proposes other wordings. */
export type RewritingChoice = 'off' | 'browser' | 'server';

export interface RewritingSectionProps {
  /** What she looks at; it works only once `on`. */
  readonly choice: RewritingChoice;
  readonly on: boolean;
  readonly browser: RewritingBrowserProps;
  readonly server: RewritingServerProps;
  readonly trial: RewritingTryProps;
  readonly onChoice: (choice: RewritingChoice) => void;
}

/** Other wordings by a language model, which nothing needs: off until she chooses whose. */
export const RewritingSection = (props: RewritingSectionProps) => {
  const { choice, on, browser, server, trial, onChoice } = props;
  const { t } = useT();
  return (
    <Card id="rewriting" icon="pen" title={t('rewritingTitle')} intro={t('rewritingIntro')}>
      <Choice
        legend={t('rewritingWho')}
        look="list"
        value={choice}
        options={[
          { id: 'off', label: t('rewritingOff'), note: t('rewritingOffNote') },
          { id: 'browser', label: t('rewritingBrowser'), note: t('rewritingBrowserNote') },
          { id: 'server', label: t('rewritingServer'), note: t('rewritingServerNote') },
        ]}
        onValue={onChoice}
      />
      {choice === 'browser' && <RewritingBrowser {...browser} />}
      {choice === 'server' && <RewritingServer {...server} />}
      {on && choice !== 'off' && (
        <>
          <Notice tone="good">{t('rewritingOn')}</Notice>
          <RewritingTry {...trial} />
        </>
      )}
    </Card>
  );
};
