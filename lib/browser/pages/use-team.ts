import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TeamLogin, TeamSectionProps, TeamStanding } from '../../../components/options/team-section';
import { useT } from '../../../components/translate';
import type { Member } from '../../history/team/member';
import { openTeamLog } from '../../history/team/open-team-log';
import { teamAddress } from '../../history/team/team-server';
import type { TeamTroubleKind } from '../../history/team/team-trouble';
import { ask } from '../ask';
import { markAsFeed } from '../feed-origins';
import { historyName } from '../history-name';
import { originPattern } from '../origin-pattern';
import { requestSending } from '../request-sending';

/** Clocks that differ by less are right enough. */
const tolerated = 5;

interface Now {
  readonly member: Member | undefined;
  readonly waiting: number;
  readonly aside: number;
}

/** The team's section, tied to the store, the permission and the worker. */
export function useTeam(): TeamSectionProps {
  const { t, language } = useT();
  const [now, setNow] = useState<Now>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TeamTroubleKind | 'address'>();
  const log = useMemo(() => openTeamLog(historyName()), []);
  useEffect(() => {
    const subscription = liveQuery(async () => ({
      member: await log.member(),
      waiting: await log.waiting(),
      aside: await log.aside(),
    })).subscribe({ next: setNow, error: () => {} });
    return () => subscription.unsubscribe();
  }, [log]);

  const sentences: Readonly<Record<TeamTroubleKind | 'address', string>> = {
    address: t('teamTroubleAddress'),
    permission: t('teamTroubleRefused'),
    unreachable: t('teamTroubleUnreachable'),
    login: t('teamTroubleLogin'),
    missing: t('teamTroubleMissing'),
    foreign: t('teamTroubleForeign'),
    busy: t('teamTroubleBusy'),
    large: t('teamTroubleLarge'),
  };
  const meanwhile = (work: Promise<TeamTroubleKind | undefined>) => {
    setBusy(true);
    void work
      .catch((): TeamTroubleKind => 'unreachable')
      .then(setProblem)
      .finally(() => setBusy(false));
  };
  const join = ({ address: typed, user, password }: TeamLogin) => {
    const address = teamAddress(typed);
    const pattern = address && originPattern(address);
    if (!address || !pattern) return setProblem('address');
    // No site of hers: no script of ours runs there.
    void markAsFeed(pattern);
    // The browser's prompt needs the click: it comes first.
    const granted = requestSending(pattern);
    meanwhile(
      granted.then(async (given) => (given ? ask('team/join', { address, user, password }) : 'permission')),
    );
  };
  const standing = (): TeamStanding | undefined => {
    if (!now?.member) return undefined;
    const { server, inStepAt, trouble, skew = 0 } = now.member;
    const off = Math.round(skew / 60_000);
    return {
      address: server.address,
      user: server.user,
      inStepAt:
        inStepAt === undefined
          ? undefined
          : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(inStepAt),
      waiting: now.waiting,
      aside: now.aside,
      trouble: trouble && sentences[trouble],
      clockOff: Math.abs(off) >= tolerated ? off : undefined,
    };
  };
  return {
    standing: standing(),
    busy,
    problem: problem && sentences[problem],
    onJoin: join,
    onSync: () => meanwhile(ask('team/exchange').then(() => undefined)),
    onLeave: () => meanwhile(ask('team/leave').then(() => undefined)),
  };
}
