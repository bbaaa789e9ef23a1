import { useMemo, useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import type { NewSource } from '../../../components/vigilance/add-source';
import type { SourcesSectionProps } from '../../../components/vigilance/sources-section';
import { readOpml, writeOpml } from '../../feeds/import/opml';
import { feedAddress } from '../../feeds/kinds/feed-address';
import { kindNamed, sourceKinds } from '../../feeds/kinds/source-kinds';
import { hostOf } from '../../feeds/links/host-of';
import { lastingMove } from '../../feeds/poll/follow-move';
import { parseSourceState } from '../../feeds/poll/parse-source-state';
import { ask } from '../ask';
import { markAsFeed } from '../feed-origins';
import { requestOrigins } from '../grants';
import { keepBlueskyAccount } from '../vigilance/bluesky-account';
import type { FollowedSource } from '../vigilance/followed-source';
import { isGranted } from '../vigilance/is-granted';
import { keepImported } from '../vigilance/keep-imported';
import { VigilanceStore } from '../vigilance/vigilance-store';
import { download } from './download';
import { sourceView } from './source-views';
import { useFileImport } from './use-file-import';
import { useFollowedSources } from './use-followed-sources';

type Sources = Omit<SourcesSectionProps, 'rules' | 'onRules'>;
type Asked = Omit<FollowedSource, 'addedAt' | 'name'>;

const localeOf = (language: string) => ({
  language,
  country: new Intl.Locale(navigator.language).region ?? (language === 'fr' ? 'FR' : 'US'),
});

const patternOf = (address: string) => `${new URL(address).origin}/*`;

/** A server that is asked by http is asked by https: nothing else is granted, and a feed without it has moved or is gone. */
const secure = (address: string) => address.replace(/^http:/, 'https:');

/** The sources of mentions: what is followed, and everything that can be done about it. */
export function useSources(): Sources {
  const words = useT();
  const { t, plural, language } = words;
  const store = useMemo(() => new VigilanceStore(), []);
  const { sources, granted, hasAccount, now } = useFollowedSources(store);
  const [outcome, setOutcome] = useState<Sources['outcome']>();
  const [problem, setProblem] = useState<string>();
  const tell = (done: boolean, sentence: string) => setOutcome({ done, sentence });
  const attempt = (work: () => Promise<unknown>) => void work().catch(() => tell(false, t('dataFailed')));

  /** Must be called within a click: the browser asks only then. Resolves once it has answered. */
  const allow = (addresses: readonly string[]): Promise<boolean> => {
    const missing = [...new Set(addresses.filter((one) => !isGranted(granted, one)).map(patternOf))];
    if (missing.length === 0) return Promise.resolve(true);
    for (const origin of missing) void markAsFeed(origin);
    return requestOrigins(missing).catch(() => false);
  };
  /** All at once, so that a long list does not grow under the pointer; without the addresses followed already. */
  const follow = (...asked: readonly (Asked & { readonly name: string })[]): Promise<number> =>
    store.transaction('rw', store.sources, async () => {
      const followed = new Set((await store.sources.toArray()).map(({ address }) => address));
      const now = Date.now();
      const added = [...new Map(asked.map((one) => [one.address, one])).values()]
        .filter(({ address }) => !followed.has(address))
        .map((one, index) => ({ ...one, name: one.name.slice(0, 200), addedAt: now + index }));
      await store.sources.bulkAdd(added);
      return added.length;
    });
  const known = (address: string) => sources?.some(({ source }) => source.address === address) === true;

  const add = ({ kind, typed, account }: NewSource): boolean => {
    const found = feedAddress(typed, kindNamed(kind), localeOf(language));
    const address = found && secure(found.address);
    const lacksKey =
      account !== undefined && (account.handle.trim() === '' || account.password.trim() === '');
    const wrong =
      !found || !address
        ? 'sourceUnclear'
        : known(address)
          ? 'sourceTwice'
          : lacksKey
            ? 'blueskyMissing'
            : undefined;
    setProblem(wrong && t(wrong));
    if (wrong || !found || !address) return false;
    const allowed = allow([address]);
    const named = kindNamed(found.kind).asks === 'address' ? hostOf(address) : typed.trim();
    attempt(async () => {
      if (account) await keepBlueskyAccount(store, account.handle.trim(), account.password.trim());
      const source = { id: crypto.randomUUID(), kind: found.kind, address, name: named };
      if ((await follow(source)) === 0) return setProblem(t('sourceTwice'));
      if (!(await allowed)) return tell(false, t('sourceRefused', { host: hostOf(address) }));
      tell(true, t('sourceAdded', { name: named }));
      await ask('vigilance/read');
    });
    return true;
  };

  const files = useFileImport((id, name, read) =>
    attempt(async () => {
      if (read.mentions.length === 0) return tell(false, t('mentionsNone'));
      const source = { id, kind: 'alerti', address: '', name, addedAt: Date.now() };
      const { kept, tooOld } = await keepImported(store, source, read);
      const left = tooOld > 0 ? [plural('mentionsTooOld', tooOld)] : [];
      tell(kept > 0, [plural('mentionsStored', kept), ...left].join(' '));
      await ask('vigilance/look');
    }),
  );

  return {
    sources: sources?.map((kept) => sourceView(kept, granted, now, words)),
    now,
    outcome,
    problem,
    hasAccount,
    importing: files.importing,
    kinds: sourceKinds.map(({ id, label, help, asks, needsKey = false }) => ({
      id,
      label: t(label),
      help: t(help),
      asks,
      needsKey,
    })),
    onAdd: add,
    onForgetAccount: () => attempt(() => keepBlueskyAccount(store, '', '')),
    onAllow(ids) {
      const wanted = (sources ?? []).filter(({ source }) => ids.includes(source.id));
      const addresses = wanted.map(({ source }) => source.address);
      const allowed = allow(addresses);
      attempt(async () => {
        if (await allowed) {
          setOutcome(undefined);
          await ask('vigilance/read');
        } else tell(false, t('sourceRefused', { host: [...new Set(addresses.map(hostOf))].join(', ') }));
      });
    },
    onRead: (id) =>
      attempt(async () => {
        await store.makeDue(id, Date.now());
        await ask('vigilance/read');
      }),
    onFollowMove(id) {
      const kept = sources?.find(({ source }) => source.id === id);
      const state = kept && parseSourceState(kept.state);
      const address = state && lastingMove(state, kept.source.address, now);
      if (address === undefined) return;
      const allowed = allow([address]);
      attempt(async () => {
        if (!(await allowed)) return tell(false, t('sourceRefused', { host: hostOf(address) }));
        await store.moveSource(id, address, Date.now());
        await ask('vigilance/read');
      });
    },
    onRemove: (id) =>
      attempt(async () => {
        await store.removeSource(id);
        await ask('vigilance/look');
      }),
    onOpml: (file) =>
      attempt(async () => {
        const found = readOpml(await file.slice(0, 2_000_000).text())
          .map((feed) => ({ ...feed, address: secure(feed.address) }))
          .filter(({ address }) => !known(address));
        const added = await follow(
          ...found.map(({ title: name, address }) => {
            const kind = sourceKinds.find(({ recognises }) => recognises(new URL(address)))?.id ?? 'feed';
            return { id: crypto.randomUUID(), kind, address, name };
          }),
        );
        tell(added > 0, added > 0 ? plural('opmlAdded', added) : t('opmlNone'));
        await ask('vigilance/read');
      }),
    onExportOpml() {
      const feeds = (sources ?? [])
        .filter(({ source }) => source.address !== '')
        .map(({ source }) => ({ title: source.name, address: source.address }));
      download('paraphe-sources.opml', writeOpml('Paraphe', feeds), 'text/x-opml');
      tell(true, t('opmlWarning'));
    },
    onMentions: (file) => attempt(() => files.choose(file)),
    onColumn: files.onColumn,
    onImport: files.onImport,
    onCancelImport: files.onCancel,
  };
}
