import { useState } from 'preact/hooks';
import { type Met, RecognitionLine } from '../options/recognition-line';
import { Button } from '../parts/button';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

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

export interface NetworkListProps {
  readonly networks: readonly NetworkSwitch[];
  /** What is wrong with the server just added, in a sentence. */
  readonly serverProblem?: string | undefined;
  /** Call the browser within this very call: it asks only during a click. */
  readonly onSwitch: (id: string, on: boolean, event: MouseEvent) => void;
  /** A Mastodon server, as typed. The same holds. */
  readonly onServer: (typed: string, event: MouseEvent) => void;
}

interface ShownAs {
  readonly class: string;
  /** What is said of a network that is off. */
  readonly off: 'networkOff' | 'welcomeNetworkWhy';
  /** Ms since 1970, to say how long ago a box was met; nothing is said of it without. */
  readonly now?: number;
}

const stateKeys = { on: 'networkOn', asking: 'networkAsking', refused: 'networkRefused' } as const;

/** Each network with its switch and what it means, then a server by its address. */
export const NetworkList = (props: NetworkListProps & ShownAs) => {
  const { networks, serverProblem, off, now, onSwitch, onServer } = props;
  const { t } = useT();
  const [server, setServer] = useState('');
  return (
    <>
      <ul class={props.class}>
        {networks.map(({ id, name, host, state, met }) => (
          <li key={id}>
            <Switch
              label={name}
              on={state === 'on'}
              disabled={state === 'asking'}
              onSwitch={(on, event) => onSwitch(id, on, event)}
            >
              {t(state === 'off' ? off : stateKeys[state], { host })}
            </Switch>
            {now !== undefined && state === 'on' && <RecognitionLine met={met} now={now} />}
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
    </>
  );
};
