import type { FindingView } from '../../components/panel/finding-view';
import { Panel } from '../../components/panel/panel';
import type { PanelProps } from '../../components/panel/panel-props';
import { VigilanceBanner } from '../../components/panel/vigilance-banner';
import { brewing } from './brewing-sample';
import type { Pieces } from './gallery';
import { panelButtons } from './panel-buttons';
import { findings } from './samples';

const nothing = () => {};

const base = {
  surface: 'post',
  network: 'X',
  findings: [],
  length: { used: 143, max: 280 },
  signature: { name: 'Julie Durand', initials: 'JD', form: '^JD', status: 'unsigned' },
  ...panelButtons,
  onClose: nothing,
  onOtherSide: nothing,
  onMoveBadge: nothing,
  onHideHere: nothing,
} satisfies Omit<PanelProps, 'theme'>;

const panel =
  (more: (language: 'en' | 'fr') => Partial<PanelProps>): Pieces[string] =>
  (theme, language) => <Panel theme={theme} {...base} {...more(language)} />;

const saidBefore: Readonly<Record<'en' | 'fr', FindingView>> = {
  en: {
    id: 'said',
    kind: 'other',
    reason: 'You have posted this already, or nearly.',
    beside: {
      earlier: 'Our repair café opens on Saturday. Bring your bike, we bring the tools and the coffee. ^JD',
      draft: 'Our repair café opens on Sunday. Bring your bike, we bring the tools. ^AK',
    },
    edits: [],
  },
  fr: {
    id: 'said',
    kind: 'other',
    reason: 'Vous l’avez déjà publié, ou presque.',
    beside: {
      earlier:
        'Notre café réparation ouvre samedi. Apportez votre vélo, nous apportons les outils et le café. ^JD',
      draft: 'Notre café réparation ouvre dimanche. Apportez votre vélo, nous apportons les outils. ^AK',
    },
    edits: [],
  },
};

const signed = { ...base.signature, status: 'signed' } as const;

export const panels: Pieces = {
  'three findings': panel((language) => ({ findings: findings(language) })),
  'more findings, over the limit': panel((language) => ({
    findings: [
      ...findings(language),
      ...findings(language).map((one) => ({ ...one, id: `${one.id}2` })),
    ].slice(1),
    length: { used: 292, max: 280 },
    network: 'Bluesky',
    surface: 'reply',
  })),
  'one finding, brewing, asleep': panel((language) => ({
    findings: findings(language).slice(1, 2),
    signature: signed,
    asleep: true,
    vigilance: <VigilanceBanner {...brewing(language)} held={false} />,
    length: { used: 268, max: 280 },
  })),
  'held, as she asked': panel((language) => ({
    signature: signed,
    vigilance: <VigilanceBanner {...brewing(language)} held />,
  })),
  'written two ways': panel((language) => ({
    twoWays: 'opening',
    findings: findings(language).slice(1, 2),
    signature: signed,
    onOneWay: nothing,
  })),
  'a long stop': panel(() => ({ twoWays: 'stop', signature: signed, onOneWay: nothing })),
  'said before': panel((language) => ({ findings: [saidBefore[language]], signature: signed })),
  'nothing to say': panel(() => ({ signature: signed })),
  blank: panel(() => ({ blank: true, length: { used: 0, max: 280 }, signature: undefined })),
  reading: panel(() => ({ trouble: 'reading', signature: { ...signed, status: 'exempt' } })),
  'cannot write': panel((language) => ({ trouble: 'unwritable', findings: findings(language).slice(0, 1) })),
  'write failed': panel((language) => ({ trouble: 'failed', findings: findings(language).slice(0, 1) })),
  updated: panel(() => ({ trouble: 'updated' })),
};
