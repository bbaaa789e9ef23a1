import { useState } from 'preact/hooks';
import { practiceCards } from '../../../components/practice/boxes/practice-cards';
import { useT } from '../../../components/translate';
import { NetworksStep } from '../../../components/welcome/steps/networks-step';
import { SignatureStep, type SignsWhere } from '../../../components/welcome/steps/signature-step';
import { TargetStep } from '../../../components/welcome/steps/target-step';
import { TryStep } from '../../../components/welcome/steps/try-step';
import { VoiceStep } from '../../../components/welcome/steps/voice-step';
import { WhatStep } from '../../../components/welcome/steps/what-step';
import { WelcomePage } from '../../../components/welcome/welcome-page';
import { stepTitles, type WelcomeStep } from '../../../components/welcome/welcome-steps';
import { networks } from '../../networks';
import type { SignatureRule } from '../../signature/signature-policy';
import { firstSettings, type Settings } from '../settings';
import { changeSettings } from '../stored-settings';
import { BoxOnCard, type PracticeBoxes } from './box-on-card';
import { pageLinks } from './draw-page';
import { useNetworkSwitches } from './use-network-switches';
import { useSavedSettings } from './use-saved-settings';
import { useVoice } from './use-voice';

const places = networks.filter(({ id }) => id !== 'other').map(({ id, name }) => ({ id, label: name }));

const signsIn: Readonly<Record<SignsWhere, SignatureRule['signs']>> = {
  replies: { post: 'either', comment: 'signed', reply: 'signed' },
  everything: { post: 'signed', comment: 'signed', reply: 'signed' },
  nothing: { post: 'either', comment: 'either', reply: 'either' },
};

const signsWhere = ({ post, reply }: SignatureRule['signs']): SignsWhere =>
  post === 'signed' ? 'everything' : reply === 'signed' ? 'replies' : 'nothing';

/** The first two minutes, tied to the settings and the grants: every choice is kept as it is made. */
export const Welcome = ({ settings: stored, boxes }: { settings: Settings; boxes: PracticeBoxes }) => {
  const { t } = useT();
  const { settings, saved, save } = useSavedSettings(stored);
  const { switches, serverUnclear, onSwitch, onServer } = useNetworkSwitches();
  // Who comes back after the end looks again, from the start.
  const [again, setAgain] = useState<WelcomeStep>('what');
  const over = stored.welcome === 'done';
  const step = settings.welcome === 'done' ? again : settings.welcome;
  const onStep = (next: WelcomeStep) => (over ? setAgain(next) : save(() => ({ welcome: next })));
  const onEnd = () =>
    void changeSettings(() => ({ welcome: 'done' })).finally(() => location.assign(pageLinks.options));
  const { people, onDuty, signature } = settings;
  const signer = people.find(({ id }) => id === onDuty);
  const rule = signature.default;
  const onRule = (change: (rule: SignatureRule) => Partial<SignatureRule>) =>
    save(({ signature: { default: before, ...signature } }) => ({
      signature: { ...signature, default: { ...before, ...change(before) } },
    }));
  const { references: _references, pack: _pack, ...voice } = useVoice(settings, save);
  const practice = practiceCards.find(({ network }) => network === settings.target) ?? practiceCards[0];

  const steps = {
    what: { decided: true, node: <WhatStep /> },
    networks: {
      decided: switches.some(({ state }) => state === 'on'),
      node: (
        <NetworksStep
          networks={switches}
          serverProblem={serverUnclear ? t('serverUnclear') : undefined}
          onSwitch={onSwitch}
          onServer={onServer}
        />
      ),
    },
    signature: {
      decided: signer !== undefined,
      node: (
        <SignatureStep
          firstName={signer?.firstName ?? ''}
          lastName={signer?.lastName ?? ''}
          form={rule.templates[0] ?? ''}
          where={signsWhere(rule.signs)}
          onName={(firstName, lastName) => save((now) => named(now, firstName, lastName))}
          onForm={(form) => onRule(({ templates }) => ({ templates: [form, ...templates.slice(1)] }))}
          onWhere={(where) => onRule(() => ({ signs: signsIn[where] }))}
        />
      ),
    },
    voice: {
      decided:
        settings.voice !== firstSettings.voice &&
        Object.keys(voice.voice.dimensions ?? voice.voice.address).length > 0,
      node: <VoiceStep {...voice} networks={places} />,
    },
    target: {
      decided: settings.target !== firstSettings.target,
      node: (
        <TargetStep
          target={settings.target}
          targets={places}
          onTarget={(target) => save(() => ({ target }))}
        />
      ),
    },
    try: {
      decided: true,
      node: (
        <TryStep>
          {practice && <BoxOnCard card={practice} boxes={boxes} text={t('welcomeTryDraft')} />}
        </TryStep>
      ),
    },
  };
  const { decided, node } = steps[step];
  return (
    <WelcomePage
      step={step}
      title={t(stepTitles[step][0])}
      intro={t(stepTitles[step][1])}
      decided={decided}
      saved={saved}
      onStep={onStep}
      onEnd={onEnd}
    >
      {node}
    </WelcomePage>
  );
};

/** The settings with this person on duty; without a first name, nobody is. */
function named(now: Settings, firstName: string, lastName: string): Partial<Settings> {
  const others = now.people.filter(({ id }) => id !== now.onDuty);
  if (firstName === '') return { people: others, onDuty: '' };
  const before = now.people.find(({ id }) => id === now.onDuty);
  const { lastName: _, ...person } = before ?? { id: crypto.randomUUID(), firstName };
  const known = { ...person, firstName, ...(lastName === '' ? {} : { lastName }) };
  return { people: [known, ...others], onDuty: known.id };
}
