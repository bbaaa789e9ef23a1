import { useState } from 'preact/hooks';
import type { NetworkSwitch } from '../../options/networks-section';
import { Button } from '../../parts/button';
import { Card } from '../../parts/card';
import { Switch } from '../../parts/switch';
import { TextField } from '../../parts/text-field';
import { useT } from '../../translate';

export interface NetworksStepProps {
  readonly networks: readonly NetworkSwitch[];
  /** What is wrong with the server just added, in a sentence. */
  readonly serverProblem?: string | undefined;
  /** Call the browser within this very call: it asks only during a click. */
  readonly onSwitch: (id: string, on: boolean, event: MouseEvent) => void;
  readonly onServer: (typed: string, event: MouseEvent) => void;
}

const stateKeys = {
  on: 'networkOn',
  off: 'welcomeNetworkWhy',
  asking: 'networkAsking',
  refused: 'networkRefused',
} as const;

/** Where she writes: each network asks its own permission, says why in a sentence, and may be refused. */
export const NetworksStep = ({ networks, serverProblem, onSwitch, onServer }: NetworksStepProps) => {
  const { t } = useT();
  const [server, setServer] = useState('');
  return (
    <Card icon="network" title={t('welcomeNetworksList')}>
      <ul class="welcome-networks">
        {networks.map(({ id, name, host, state }) => (
          <li key={id}>
            <Switch
              label={name}
              on={state === 'on'}
              disabled={state === 'asking'}
              onSwitch={(on, event) => onSwitch(id, on, event)}
            >
              {t(stateKeys[state], { host })}
            </Switch>
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
    </Card>
  );
};
