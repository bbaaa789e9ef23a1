import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Notice } from '../parts/notice';
import { SecretField } from '../parts/secret-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

/** How things stand with the team's server. */
export interface TeamStanding {
  /** `https://host/database`. */
  readonly address: string;
  readonly user: string;
  /** When both sides were last in step, as the user says it. */
  readonly inStepAt?: string | undefined;
  /** Events that the server has not got yet. */
  readonly waiting: number;
  /** Records of the team that make no sense here. */
  readonly aside: number;
  /** What is in the way, in a sentence. */
  readonly trouble?: string | undefined;
  /** Minutes by which this computer's clock is off the server's; absent when it is right enough. */
  readonly clockOff?: number | undefined;
}

export interface TeamLogin {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

export interface TeamSectionProps {
  /** Undefined while this machine shares nothing. */
  readonly standing?: TeamStanding | undefined;
  readonly busy: boolean;
  /** Why the last attempt to join came to nothing, in a sentence. */
  readonly problem?: string | undefined;
  readonly onJoin: (login: TeamLogin) => void;
  readonly onSync: () => void;
  readonly onLeave: () => void;
}

/** One history for several community managers of a brand, on a server of theirs. Off until they ask for it. */
export const TeamSection = (props: TeamSectionProps) => {
  const { t } = useT();
  return (
    <Card id="team" icon="person" title={t('teamTitle')} intro={t('teamIntro')}>
      {props.standing ? <Standing {...props} standing={props.standing} /> : <JoinForm {...props} />}
    </Card>
  );
};

const JoinForm = ({ busy, problem, onJoin }: TeamSectionProps) => {
  const { t } = useT();
  const [login, setLogin] = useState<TeamLogin>({ address: '', user: '', password: '' });
  const { address, user, password } = login;
  return (
    <div class="stack">
      <p class="soft">{t('teamWhatTravels')}</p>
      <TextField
        label={t('teamAddress')}
        hint={t('teamAddressHint')}
        placeholder="https://couch.example.org/paraphe"
        inputMode="url"
        value=""
        onValue={(typed) => setLogin((now) => ({ ...now, address: typed }))}
      />
      <div class="two-fields">
        <TextField
          label={t('teamUser')}
          value=""
          onValue={(typed) => setLogin((now) => ({ ...now, user: typed }))}
        />
        <SecretField
          label={t('teamPassword')}
          hint={t('teamPasswordHint')}
          onValue={(typed) => setLogin((now) => ({ ...now, password: typed }))}
        />
      </div>
      <div role="status">{problem && <Notice tone="attention">{problem}</Notice>}</div>
      <div class="row">
        <Button
          look="main"
          disabled={busy || address.trim() === '' || user === '' || password === ''}
          onPress={() => onJoin(login)}
        >
          {t(busy ? 'teamJoining' : 'teamJoin')}
        </Button>
      </div>
    </div>
  );
};

const Standing = ({ standing, busy, onSync, onLeave }: TeamSectionProps & { standing: TeamStanding }) => {
  const { t, plural } = useT();
  const { address, user, inStepAt, waiting, aside, trouble, clockOff } = standing;
  return (
    <div class="stack">
      <p>
        <strong>{address.replace('https://', '')}</strong> <span class="soft">{user}</span>
      </p>
      <div role="status" class="stack">
        {trouble ? (
          <Notice tone="attention">{trouble}</Notice>
        ) : (
          <p>{inStepAt ? t('teamInStep', { when: inStepAt }) : t('teamFirstRound')}</p>
        )}
        {waiting > 0 && <p class="soft">{plural('teamWaiting', waiting)}</p>}
        {aside > 0 && <p class="soft">{plural('teamAside', aside)}</p>}
        {clockOff !== undefined && (
          <Notice tone="attention">{plural('teamClockOff', Math.abs(clockOff))}</Notice>
        )}
      </div>
      <div class="row">
        <Button disabled={busy} onPress={onSync}>
          {t(busy ? 'teamSyncing' : 'teamSync')}
        </Button>
        <Button disabled={busy} onPress={onLeave}>
          {t('teamLeave')}
        </Button>
      </div>
      <p class="soft">{t('teamLeaveWhat')}</p>
    </div>
  );
};
