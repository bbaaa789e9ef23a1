import type { FindingView } from '../../components/panel/finding-view';

const english: readonly FindingView[] = [
  {
    id: 'signature',
    kind: 'signature',
    reason: 'Nobody has signed this message.',
    edits: [{ label: 'Sign ^JD', before: 'see you there.', after: 'see you there. ^JD' }],
  },
  {
    id: 'address',
    kind: 'voice',
    reason: 'You say “folks” here, and your brand says “everyone”.',
    quote: 'Hey folks',
    edits: [{ label: 'Say “everyone”', before: 'Hey folks', after: 'Hey everyone' }],
  },
  {
    id: 'length',
    kind: 'length',
    reason: 'Bluesky cuts a message after 300 characters, and this part would be lost.',
    quote:
      'and don’t forget to bring the papers of the bike if you still have them, it makes the repair quicker',
    edits: [],
  },
];

const french: readonly FindingView[] = [
  {
    id: 'signature',
    kind: 'signature',
    reason: 'Ce message n’est pas signé.',
    edits: [{ label: 'Signer ^JD', before: 'à samedi.', after: 'à samedi. ^JD' }],
  },
  {
    id: 'address',
    kind: 'voice',
    reason: 'Vous tutoyez ici et vouvoyez là\u00a0: lequel gardez-vous\u202f?',
    quote: 'n’oublie pas ton vélo',
    edits: [
      { label: 'Vouvoyer', before: 'n’oublie pas ton vélo', after: 'n’oubliez pas votre vélo' },
      { label: 'Tutoyer', before: 'vous pouvez passer', after: 'tu peux passer' },
    ],
  },
  {
    id: 'length',
    kind: 'length',
    reason: 'Bluesky coupe un message après 300 caractères\u00a0: ce passage serait perdu.',
    quote:
      'et pensez à apporter les papiers du vélo si vous les avez encore, la réparation en sera bien plus rapide',
    edits: [],
  },
];

export const findings = (language: 'en' | 'fr') => (language === 'fr' ? french : english);
