import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { SelectField } from '../parts/select-field';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { AccountsForm, type AccountsFormProps } from './accounts-form';
import { type Met, RecognitionLine } from './recognition-line';

/** A network, or one server of it, that can be switched on. */
export interface NetworkSwitch {
  readonly id: string;
  readonly name: string;
  /** The host it concerns, as people know it. */
  readonly host: string;
  /** `asking`: the browser's own question is open. `refused`: it was answered no just now. */
  readonly state: 'on' | 'off' | 'asking' | 'refused';
  /** Its self-check: when its compose box was last recognised, and how. */
  readonly met?: Met | undefined;
}

export interface NetworksSectionProps {
  readonly networks: readonly NetworkSwitch[];
  /** Where a message must succeed in the end. */
  readonly target: string;
  /** Ms since 1970, to say how long ago. */
  readonly now: number;
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  /** The brand's accounts on the networks that are on. */
  readonly accounts: AccountsFormProps;
  /** What is wrong with the server just added, in a sentence. */
  readonly serverProblem?: string | undefined;
  /** Call the browser within this very call: it asks only during a click. */
  readonly onSwitch: (id: string, on: boolean, event: MouseEvent) => void;
  /** A Mastodon server, as typed. The same holds. */
  readonly onServer: (typed: string, event: MouseEvent) => void;
  readonly onTarget: (id: string) => void;
}

const stateKeys = {
  on: 'networkOn',
  off: 'networkOff',
  asking: 'networkAsking',
  refused: 'networkRefused',
} as const;

/** Where Paraphe may read a compose box: nowhere, until switched on here. */
export const NetworksSection = (props: NetworksSectionProps) => {
  const { networks, target, now, targets, accounts, serverProblem, onSwitch, onServer, onTarget } = props;
  const { t } = useT();
  const [server, setServer] = useState('');
  return (
    <Card id="networks" icon="network" title={t('networksTitle')} intro={t('networksIntro')}>
      <ul class="networks">
        {networks.map(({ id, name, host, state, met }) => (
          <li key={id}>
            <Switch
              label={name}
              on={state === 'on'}
              disabled={state === 'asking'}
              onSwitch={(on, event) => onSwitch(id, on, event)}
            >
              {t(stateKeys[state], { host })}
            </Switch>
            {state === 'on' && <RecognitionLine met={met} now={now} />}
          </li>
        ))}
      </ul>
      <div class="with-button">
        <TextField
          label={t('serverTitle')}
          value=""
          inputMode="url"
          placeholder="mastodon.example"
          hint={t('serverHint')}
          error={serverProblem}
          onValue={setServer}
        />
        <Button icon="plus" onPress={(event) => onServer(server, event)}>
          {t('serverAdd')}
        </Button>
      </div>
      <AccountsForm {...accounts} />
      <hr />
      <SelectField
        label={t('targetTitle')}
        hint={t('targetHint')}
        value={target}
        options={targets}
        onValue={onTarget}
      />
    </Card>
  );
};
