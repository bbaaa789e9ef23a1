/** The steps of the welcome, in order. Each can be skipped; the settings remember where she stopped. */
export const welcomeSteps = ['what', 'networks', 'signature', 'voice', 'target', 'try'] as const;

export type WelcomeStep = (typeof welcomeSteps)[number];

/** The name of each step, where they are listed. */
export const stepNames = {
  what: 'welcomeStepWhat',
  networks: 'networksTitle',
  signature: 'signatureTitle',
  voice: 'voiceTitle',
  target: 'targetTitle',
  try: 'welcomeStepTry',
} as const satisfies Record<WelcomeStep, string>;

/** What each step asks, and why: its title and the sentence under it. */
export const stepTitles = {
  what: ['welcomeTitle', 'welcomeIntro'],
  networks: ['welcomeNetworks', 'welcomeNetworksWhy'],
  signature: ['welcomeSign', 'welcomeSignWhy'],
  voice: ['welcomeVoice', 'welcomeVoiceWhy'],
  target: ['welcomeTarget', 'welcomeTargetWhy'],
  try: ['welcomeTry', 'welcomeTryWhy'],
} as const satisfies Record<WelcomeStep, readonly [string, string]>;
