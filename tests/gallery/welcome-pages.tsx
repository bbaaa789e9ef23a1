import { NetworksStep } from '../../components/welcome/steps/networks-step';
import { SignatureStep } from '../../components/welcome/steps/signature-step';
import { TargetStep } from '../../components/welcome/steps/target-step';
import { VoiceStep } from '../../components/welcome/steps/voice-step';
import { WhatStep } from '../../components/welcome/steps/what-step';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { stepTitles, type WelcomeStep } from '../../components/welcome/welcome-steps';
import type { Language, Pieces } from './gallery';
import { wordsOf } from './words';

const nothing = () => {};

const nodes = {
  what: <WhatStep />,
  networks: (
    <NetworksStep
      networks={[
        { id: 'x', name: 'X', host: 'x.com', state: 'on' },
        { id: 'facebook', name: 'Facebook', host: 'facebook.com', state: 'off' },
        { id: 'linkedin', name: 'LinkedIn', host: 'linkedin.com', state: 'refused' },
        { id: 'bluesky', name: 'Bluesky', host: 'bsky.app', state: 'asking' },
      ]}
      onSwitch={nothing}
      onServer={nothing}
    />
  ),
  signature: (
    <SignatureStep
      firstName="Julie"
      lastName="Durand"
      form="^{initials}"
      where="everything"
      onName={nothing}
      onForm={nothing}
      onWhere={nothing}
    />
  ),
  voice: (
    <VoiceStep
      voice={{ address: { fr: 'vous' }, words: [], dimensions: { formal: 1, funny: -1 } }}
      edition={0}
      networks={[{ id: 'x', label: 'X' }]}
      learning={{
        learn: () => new Promise(() => {}),
        postsOf: async () => undefined,
        onHabit: nothing,
        onSignature: nothing,
        onKeep: async () => {},
      }}
      onVoice={nothing}
    />
  ),
  target: (
    <TargetStep
      target="facebook"
      targets={[
        { id: 'facebook', label: 'Facebook' },
        { id: 'linkedin', label: 'LinkedIn' },
      ]}
      onTarget={nothing}
    />
  ),
};

const page = (step: keyof typeof nodes) => (_theme: unknown, language: Language) => {
  const { t } = wordsOf(language);
  const [title, intro] = stepTitles[step satisfies WelcomeStep];
  return (
    <WelcomePage
      step={step}
      title={t(title)}
      intro={t(intro)}
      decided={step !== 'target'}
      saved={step === 'signature' ? 'saved' : undefined}
      onStep={nothing}
      onEnd={nothing}
    >
      {nodes[step]}
    </WelcomePage>
  );
};

export const welcomePages: Pieces = {
  'welcome-what': page('what'),
  'welcome-networks': page('networks'),
  'welcome-signature': page('signature'),
  'welcome-voice': page('voice'),
  'welcome-target': page('target'),
};
