import { useState } from 'preact/hooks';
import { OptionsPage } from '../../../components/options/options-page';
import { useT } from '../../../components/translate';
import { networks } from '../../networks';
import { grantsOf } from '../grants-of';
import { openAside } from '../open-aside';
import type { ReadSettings } from '../settings';
import { acceptLearned } from './accept-learned';
import { brandsIn } from './brands-in';
import { carriedOver } from './carried-over';
import { pageLinks } from './draw-page';
import { silencedLabel } from './silenced-label';
import { useBrowserWindow } from './use-browser-window';
import { useData } from './use-data';
import { useGrants } from './use-grants';
import { useLive } from './use-live';
import { useMemory } from './use-memory';
import { useNetworkSwitches } from './use-network-switches';
import { useRecognised } from './use-recognised';
import { useRewriting } from './use-rewriting';
import { useSavedSettings } from './use-saved-settings';
import { useSources } from './use-sources';
import { useTeam } from './use-team';
import { useVoice } from './use-voice';

/** Every network we know by name. */
const places = networks.filter(({ id }) => id !== 'other').map(({ id, name }) => ({ id, label: name }));

/** What a history that cannot be read names: nobody, and all of it can still be erased. */
const noNames = { people: [], brands: [] };

/** A server of her own is a switch by its address, and a Mastodon for what shows there. */
const networkIdOf = (id: string): string => (networks.some((one) => one.id === id) ? id : 'mastodon');

/** The options, tied to the settings, the grants and the history. */
export const Options = ({ read: { settings: stored, repaired } }: { read: ReadSettings }) => {
  const words = useT();
  const { t } = words;
  const { settings, saved, save } = useSavedSettings(stored);
  const { switches, serverUnclear, onSwitch, onServer } = useNetworkSwitches();
  const met = useRecognised();
  const on = grantsOf(useGrants() ?? []).networks;
  const data = useData();
  const names = useLive((history) => history.names(), 'names');
  const memory = useMemory();
  const browserWindow = useBrowserWindow();
  const team = useTeam();
  const [renamed, setRenamed] = useState(0);
  const voice = useVoice(settings, save, (brand) => {
    save(() => ({ brand }));
    setRenamed((before) => before + 1);
  });
  const rewriting = useRewriting(settings, save);
  const sources = useSources();
  const { people, onDuty } = settings;

  return (
    <OptionsPage
      links={pageLinks}
      welcome={{
        href: '/welcome.html',
        unfinished: settings.welcome !== 'done' && settings.welcome !== 'what',
      }}
      saved={saved}
      problem={repaired.length > 0 ? t('settingsRepaired') : undefined}
      people={{
        people,
        onDuty,
        onAdd: (names) => {
          const person = { id: crypto.randomUUID(), ...names };
          // The first one to come is the one who signs: nobody adds herself to see her name stay idle.
          save((now) => ({ people: [...now.people, person], onDuty: now.onDuty || person.id }));
        },
        onChange: (id, names) =>
          save((now) => ({ people: now.people.map((one) => (one.id === id ? { ...names, id } : one)) })),
        onRemove: (id) =>
          save((now) => ({
            people: now.people.filter((one) => one.id !== id),
            ...(now.onDuty === id ? { onDuty: '' } : {}),
          })),
        onTakeDuty: (id) => save(() => ({ onDuty: id })),
      }}
      brands={brandsIn(settings, save)}
      signature={{
        edition: renamed,
        policy: settings.signature,
        networks: places,
        brand: settings.brand,
        signer: people.find(({ id }) => id === onDuty),
        learning: {
          // Thousands of first names come along: only for whoever asks.
          learn: async (posts) => (await import('../../signature/learn-signature')).learnSignature(posts),
          onAccept: (learned, surface) =>
            save((now) => acceptLearned(now, learned, surface, () => crypto.randomUUID())),
        },
        onPolicy: (policy) =>
          save((now) => ({ signature: carriedOver(settings.signature, policy, now.signature) })),
        onBrand: (brand) => save(() => ({ brand })),
      }}
      voice={{ ...voice, networks: places }}
      networks={{
        networks: switches.map((one) => ({ ...one, met: met[one.id] ?? met[one.host] })),
        now: Date.now(),
        accounts: {
          places: places
            .filter(({ id }) => on.includes(id) || (settings.accounts[id] ?? []).length > 0)
            .map((place) => ({ ...place, accounts: settings.accounts[place.id] ?? [] })),
          onAccounts: (network, accounts) =>
            save((now) => ({
              accounts: carriedOver(
                settings.accounts,
                { ...settings.accounts, [network]: accounts },
                now.accounts,
              ),
            })),
        },
        target: settings.target,
        targets: places,
        serverProblem: serverUnclear ? t('serverUnclear') : undefined,
        onSwitch: (id, on) => onSwitch(id, on),
        onServer: (typed) => onServer(typed),
        onTarget: (target) => save(() => ({ target })),
      }}
      trying={{
        trying: settings.trying,
        onTrying: (trying) => save((now) => ({ trying: carriedOver(settings.trying, trying, now.trying) })),
      }}
      rewriting={rewriting}
      aside={{
        networks: switches
          .filter(({ id, state }) => state === 'on' || id === 'linkedin')
          .map(({ id, name }) => ({
            id: networkIdOf(id),
            name,
            aside: settings.aside.includes(networkIdOf(id)),
          })),
        onAside: (id, aside) =>
          save((now) => ({ aside: [...now.aside.filter((one) => one !== id), ...(aside ? [id] : [])] })),
        onOpen: () => openAside(browserWindow),
      }}
      remember={{
        remember: settings.remember,
        ...memory,
        onRemember: (remember) =>
          save((now) => ({ remember: carriedOver(settings.remember, remember, now.remember) })),
      }}
      vigilance={{
        ...sources,
        rules: settings.vigilance,
        onRules: (rules) => save((now) => ({ vigilance: { ...now.vigilance, ...rules } })),
      }}
      language={{ language: settings.language, onLanguage: (language) => save(() => ({ language })) }}
      silenced={{
        silenced: [...settings.silenced, ...settings.hidden].map((id) => ({
          id,
          label: silencedLabel(id, words),
        })),
        onBringBack: (id) =>
          save((now) => ({
            silenced: now.silenced.filter((one) => one !== id),
            hidden: now.hidden.filter((one) => one !== id),
          })),
      }}
      team={team}
      data={{ ...data, names: names?.state === 'failed' ? noNames : names?.value }}
    />
  );
};
