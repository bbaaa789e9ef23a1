import type { SourcesSectionProps } from '../../components/vigilance/sources-section';
import { sourceKinds } from '../../lib/feeds/kinds/source-kinds';
import type { Language } from './gallery';
import { wordsOf } from './words';

const nothing = () => {};
const now = Date.UTC(2026, 4, 12, 8, 30);
const minute = 60_000;

const list = (language: Language): NonNullable<SourcesSectionProps['sources']> => {
  const { t } = wordsOf(language);
  return [
    {
      id: '1',
      name: 'Oriflo',
      kind: t('sourceGoogleAlerts'),
      host: 'google.com',
      state: 'fine',
      readAt: now - 5 * minute,
      nextAt: now + 25 * minute,
      mentions: 214,
      movedTo: 'news.gazette-du-lac.example/feed',
    },
    {
      id: '2',
      name: '#oriflo@piaille.fr',
      kind: t('sourceMastodon'),
      host: 'piaille.fr',
      state: 'not-allowed',
      mentions: 0,
    },
    {
      id: '3',
      name: 'oriflo fontaine',
      kind: t('sourceReddit'),
      host: 'reddit.com',
      state: 'fine',
      problem: t('sourceProblemTooMany'),
      readAt: now - 190 * minute,
      nextAt: now + 52 * minute,
      mentions: 9,
    },
    {
      id: '4',
      name: 'gazette-du-lac.example',
      kind: t('sourceAnyFeed'),
      host: 'gazette-du-lac.example',
      state: 'down',
      problem: t('sourceProblemNotFeed'),
      since: now - 4 * 1440 * minute,
      nextAt: now + 600 * minute,
      mentions: 31,
    },
    {
      id: '5',
      name: 'alerti-mai.csv',
      kind: t('sourceAlerti'),
      host: '',
      state: 'file',
      since: now - 2 * 1440 * minute,
      mentions: 1204,
    },
  ];
};

/** The vigilance part of the options, with sources in every state, or none. */
export function sourcesSample(language: Language, filled: boolean): SourcesSectionProps {
  const { t } = wordsOf(language);
  return {
    sources: filled ? list(language) : [],
    now,
    outcome: filled ? { done: false, sentence: t('sourceRefused', { host: 'piaille.fr' }) } : undefined,
    importing: filled
      ? {
          file: 'alerti-mai.csv',
          columns: ['Date', language === 'fr' ? 'Titre' : 'Title', 'URL', 'Sentiment'],
          fields: [
            { id: 'title', label: t('mentionTitle'), column: 1 },
            { id: 'url', label: t('mentionUrl'), column: 2 },
            { id: 'date', label: t('mentionDate'), column: 0 },
            { id: 'tone', label: t('mentionTone'), column: 3 },
            { id: 'author', label: t('mentionAuthor'), column: undefined },
          ],
          preview: [
            {
              title: language === 'fr' ? 'Oriflo rouvre sa fontaine' : 'Oriflo reopens its fountain',
              about: 'gazette-du-lac.example',
            },
          ],
          count: 1204,
        }
      : undefined,
    problem: undefined,
    hasAccount: filled,
    kinds: sourceKinds.map(({ id, label, help, asks, needsKey = false }) => ({
      id,
      label: t(label),
      help: t(help),
      asks,
      needsKey,
    })),
    rules: filled
      ? { terms: ['Oriflo', 'fontaine Oriflo'], perWeek: 1, hold: true }
      : { terms: [], perWeek: 1, hold: false },
    onAdd: () => true,
    onForgetAccount: nothing,
    onAllow: nothing,
    onRead: nothing,
    onFollowMove: nothing,
    onRemove: nothing,
    onRules: nothing,
    onOpml: nothing,
    onExportOpml: nothing,
    onMentions: nothing,
    onColumn: nothing,
    onImport: nothing,
    onCancelImport: nothing,
  };
}
