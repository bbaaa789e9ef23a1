import { OptionsPage } from '../../components/options/options-page';
import type { Person } from '../../lib/signature/person';
import { usualRule } from '../../lib/signature/signature-policy';
import type { Language, Pieces } from './gallery';
import { sourcesSample } from './sources-samples';
import { voiceProps } from './voice-props';

const links = { practice: '#practice', history: '#history', options: '#options' };
const nothing = () => {};

const julie: Person = { id: 'j', firstName: 'Julie', lastName: 'Durand' };
const people: readonly Person[] = [
  julie,
  { id: 'a', firstName: 'Amadou', lastName: 'Koné', initials: 'AK' },
  { id: 'm', firstName: 'Marie-Hélène', lastName: 'Vandenbroucke-Saint-Just' },
];

const words = {
  en: [
    { word: 'customers', kind: 'banned', instead: 'members', reason: 'They own the shop with us.' },
    { word: 'cheap', kind: 'banned' },
  ],
  fr: [
    { word: 'clients', kind: 'banned', instead: 'sociétaires', reason: 'La boutique leur appartient.' },
    { word: 'pas cher', kind: 'banned' },
  ],
} as const;

const page = (language: Language, filled: boolean) => (
  <OptionsPage
    links={links}
    welcome={{ href: '#welcome', unfinished: filled }}
    brands={{
      inUse: 'oriflo',
      brands: filled
        ? [
            { id: 'oriflo', name: 'Oriflo' },
            { id: 'enfants', name: 'Oriflo Enfants' },
          ]
        : [{ id: 'oriflo', name: '' }],
      onAdd: nothing,
      onUse: nothing,
      onRemove: nothing,
    }}
    people={{
      people: filled ? people : [],
      onDuty: 'j',
      onAdd: nothing,
      onChange: nothing,
      onRemove: nothing,
      onTakeDuty: nothing,
    }}
    signature={{
      policy: filled
        ? {
            default: {
              ...usualRule,
              templates: ['{firstName}, {role} – {brand}', '^{initials}'],
              rotate: true,
            },
            networks: { x: { signs: { post: 'unsigned', comment: 'signed', reply: 'signed' } } },
            accounts: { '@oriflo': { templates: ['^{initials}'] } },
          }
        : { default: usualRule },
      networks: [
        { id: 'x', label: 'X' },
        { id: 'facebook', label: 'Facebook' },
      ],
      brand: filled ? 'Oriflo' : '',
      signer: filled ? julie : undefined,
      onPolicy: nothing,
      onBrand: nothing,
    }}
    voice={voiceProps(filled, words[language])}
    networks={{
      accounts: {
        places: filled ? [{ id: 'x', label: 'X', accounts: ['@oriflo', '@oriflo_enfants'] }] : [],
        onAccounts: nothing,
      },
      now: Date.parse('2026-11-22T09:00'),
      networks: [
        {
          id: 'x',
          name: 'X',
          host: 'x.com',
          state: filled ? 'on' : 'off',
          met: { known: Date.parse('2026-11-19T17:30') },
        },
        {
          id: 'facebook',
          name: 'Facebook',
          host: 'facebook.com',
          state: filled ? 'on' : 'off',
          met: { lost: Date.parse('2026-11-22T08:00') },
        },
        { id: 'linkedin', name: 'LinkedIn', host: 'linkedin.com', state: filled ? 'refused' : 'off' },
        { id: 'bluesky', name: 'Bluesky', host: 'bsky.app', state: filled ? 'asking' : 'off' },
      ],
      target: 'facebook',
      targets: [
        { id: 'facebook', label: 'Facebook' },
        { id: 'linkedin', label: 'LinkedIn' },
      ],
      serverProblem: filled
        ? language === 'fr'
          ? 'Cette adresse n’est pas celle d’un site https.'
          : 'This is not the address of an https site.'
        : undefined,
      onSwitch: nothing,
      onServer: nothing,
      onTarget: nothing,
    }}
    trying={{ trying: { notice: true, remind: true }, onTrying: () => {} }}
    rewriting={{
      choice: filled ? 'server' : 'off',
      on: filled,
      browser: { state: 'none', speaks: true, onLoad: nothing },
      server: {
        kept: filled
          ? { address: 'https://api.example.com/v1/chat/completions', model: 'small-24b', hasKey: true }
          : undefined,
        onSave: nothing,
        onForget: nothing,
      },
      trial: { state: { kind: 'idle' }, onTry: nothing, onStop: nothing },
      onChoice: nothing,
    }}
    aside={{
      networks: [
        { id: 'linkedin', name: 'LinkedIn', aside: filled },
        { id: 'x', name: 'X', aside: false },
      ],
      onAside: nothing,
      onOpen: nothing,
    }}
    remember={{
      remember: { replies: filled, people: false, days: 180 },
      outcome: undefined,
      onRemember: nothing,
      onErase: nothing,
    }}
    vigilance={sourcesSample(language, filled)}
    language={{ language: filled ? language : 'auto', onLanguage: nothing }}
    silenced={{
      silenced: filled
        ? [{ id: 's', label: language === 'fr' ? 'Le mot «\u00a0bref\u00a0»' : 'The word “so”' }]
        : [],
      onBringBack: nothing,
    }}
    team={{
      standing: filled
        ? {
            address: 'https://couch.oriflo.fr/oriflo',
            user: 'julie',
            inStepAt: language === 'fr' ? '22 nov. 2026, 14:05' : '22 Nov 2026, 14:05',
            waiting: 3,
            aside: 1,
            clockOff: 12,
          }
        : undefined,
      busy: false,
      onJoin: nothing,
      onSync: nothing,
      onLeave: nothing,
    }}
    data={{
      outcome: filled
        ? { done: true, sentence: language === 'fr' ? '12 tests ajoutés.' : '12 tests added.' }
        : undefined,
      names: filled ? { people: ['Julie Durand'], brands: ['Vélo & Co'] } : { people: [], brands: [] },
      preview: filled
        ? { fresh: 12, experiments: 3, refused: 1, span: { from: 0, to: 86_400_000 } }
        : undefined,
      onExport: nothing,
      onTable: nothing,
      onImport: nothing,
      onConfirm: nothing,
      onCancel: nothing,
      onErase: nothing,
      onEraseOne: nothing,
    }}
    saved={filled ? 'saved' : undefined}
  />
);

export const optionsPages: Pieces = {
  options: (_theme, language) => page(language, true),
  'options-new': (_theme, language) => page(language, false),
};
