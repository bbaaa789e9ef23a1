import { awaitedOn } from '../history/awaited';
import { openOwnPosts } from '../history/own-posts';
import { stillAwaited } from '../history/still-awaited';
import type { HistoryStore } from '../history/store';
import { openTeamLog } from '../history/team/open-team-log';
import type { TeamLog } from '../history/team/team-log';
import { judgeWith } from '../voice/judge-with';
import { boxAnswers } from './box-answers';
import { brandFor } from './brands';
import { isBrewing } from './brewing';
import { catalogLaidOut, languageFor, packagedCatalog } from './catalog';
import { type Copies, startCopies } from './copies/start-copies';
import { detectLanguage } from './detect-language';
import { onFeedOrigins } from './feed-origins';
import { followOutbox } from './follow-outbox';
import { furtherReview } from './further-review';
import { grantsLaidOut } from './granted-here';
import { grantedSites, onGrantsChanged } from './grants';
import { grantsOf } from './grants-of';
import { historyReplaced } from './history-birth';
import { historyName, onHistoryName } from './history-name';
import { inTurn } from './in-turn';
import { keepEvents, movesDates } from './keep-events';
import { networkFiles } from './network-files';
import { openBrowserHistory } from './open-history';
import { originCovers } from './origin-covers';
import { packagedFile } from './packaged-file';
import { forgetPicksBut } from './picks';
import { preferencesLaidOut, wordsOf } from './preferences';
import { preferencesOf } from './preferences-of';
import { proposal } from './proposal';
import { type PublicationSeen, publicationSeen } from './publication-seen';
import { openToRead } from './readings/open-to-read';
import { type Readings, startReadings } from './readings/start-readings';
import { RememberedReplies } from './remembered-replies';
import { nextPost } from './reminders/next-post';
import { openPost } from './reminders/open-post';
import { startReminders } from './reminders/start-reminders';
import { serveRewrites } from './rewriting/serve-rewrites';
import { sayAcquaintance } from './say-acquaintance';
import { registerScout, scoutOpenTabs } from './scout-registration';
import { senderAddress } from './sender-address';
import { serve } from './serve';
import type { Settings } from './settings';
import { forwardShortcuts } from './shortcuts';
import { showSigner } from './show-signer';
import { followPickKey } from './start-picker';
import { changeSettings, onSettings, readSettings } from './stored-settings';
import { startTeam } from './team/start-team';
import { teamAnswers } from './team/team-answers';
import { startVigilance, type Vigilance } from './vigilance/start-vigilance';
import { vigilanceAnswers } from './vigilance/vigilance-answers';
import { vigilanceLaidOut } from './vigilance/vigilance-laid-out';
import { VoiceHearing } from './voice-hearing';
import { voiceModels } from './voice-models';
import { browser } from './webext';

const adds = (list: readonly string[], item: string): readonly string[] => [...new Set([...list, item])];

/** Puts the registration of the scout in step with what is granted, here and in the tabs already open. */
const followGrants = inTurn(async () => {
  await registerScout();
  const origins = await grantedSites();
  await grantsLaidOut.write(grantsOf(origins));
  await forgetPicksBut((hostname) =>
    origins.some((origin) => originCovers(origin, { protocol: 'https:', hostname })),
  );
});

/** Loads the scout in the tabs open on those of these origins where she writes. */
async function scoutSites(added: readonly string[]): Promise<void> {
  const sites = await grantedSites();
  await scoutOpenTabs(added.filter((origin) => sites.includes(origin)));
}

/** Puts what others see of the settings in step with them. */
const followSettings = inTurn(async () => {
  const { settings } = await readSettings();
  await preferencesLaidOut.write(preferencesOf(settings));
  await catalogLaidOut.write(await packagedCatalog(languageFor(settings.language)));
  await showSigner(settings);
});

const momentsIn = (language: string) => {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (at: number) => when.format(at);
};

/** The user's language, for the sentences that the worker says itself. */
const ownWords = async ({ language }: Settings) => wordsOf(await packagedCatalog(languageFor(language)));

const answers = (
  history: HistoryStore,
  replies: RememberedReplies,
  published: PublicationSeen,
  readings: Readings,
  team: TeamLog,
  hearing: VoiceHearing,
  vigilance: Vigilance,
  copies: Copies,
  remind: () => void,
): Parameters<typeof serve>[0] => ({
  ...teamAnswers(team),
  ...boxAnswers,
  ...vigilanceAnswers(vigilance),
  async 'compose/inject'(sender) {
    const { tab, frameId } = sender;
    if (tab?.id === undefined) return;
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    await browser.scripting.executeScript({
      target,
      files: [...networkFiles(senderAddress(sender)), '/compose.js'],
    });
  },
  async 'hesitation/inject'({ tab, frameId }) {
    if (tab?.id === undefined) return;
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    // Both versions are measured for every network, and handed over to some.
    await browser.scripting.executeScript({ target, files: [...networkFiles(undefined), '/hesitate.js'] });
  },
  'experiment/propose': (question) => proposal(question, history),
  async 'history/append'(events) {
    const stored = await keepEvents(events, history, replies);
    // Readings and notes move no date: nothing is looked at again for them.
    if (events.some(movesDates)) {
      readings.follow();
      remind();
    }
    return { stored };
  },
  async 'publication/seen'(seen) {
    const kept = await published(seen);
    if (kept) remind();
    return kept;
  },
  async 'post/next'() {
    const { settings } = await readSettings();
    return nextPost(history, await isBrewing(), await ownWords(settings));
  },
  'post/open': (post) => openPost(post, history).then(() => undefined),
  'reading/keep': (reading) => readings.keep(reading),
  async 'reading/open'(publication) {
    await openToRead(publication, history);
  },
  'reading/seen': (seen, sender) => readings.seen(seen, sender),
  async 'experiment/awaited'(network) {
    return awaitedOn(network, await stillAwaited(history, Date.now()));
  },
  async 'draft/review'(draft) {
    const { settings } = await readSettings();
    const personal = await replies.signals(draft, {
      remember: settings.remember,
      now: Date.now(),
      sayMoment: momentsIn(languageFor(settings.language)),
    });
    // Statistics that fail leave the checks made of words and rules.
    const heard = await hearing.hear(draft).catch(() => ({}));
    const brewing = (await vigilanceLaidOut.read())?.surging === true;
    const signals = { ...heard, judge, ...(brewing && { vigilance: 'surge' as const }) };
    return furtherReview(draft, brandFor(settings, draft), personal, signals);
  },
  async 'person/known'(network, person) {
    const { settings } = await readSettings();
    const known = await replies.known(network, person, { ...settings, now: Date.now() });
    return known && sayAcquaintance(known, await ownWords(settings));
  },
  async 'person/forget'(network, person) {
    await replies.forget(network, person);
  },
  async 'replies/erase'() {
    await replies.erase(Number.POSITIVE_INFINITY);
  },
  async 'posts/keep'(posts) {
    return { kept: await hearing.keep(posts) };
  },
  'posts/state': () => hearing.state(),
  async 'posts/erase'() {
    await hearing.erase();
  },
  async 'finding/silence'(topic) {
    await changeSettings(({ silenced }) => ({ silenced: adds(silenced, topic) }));
  },
  async 'badge/hide'(host) {
    await changeSettings(({ hidden }) => ({ hidden: adds(hidden, host) }));
  },
  async 'badge/move'(host, corner) {
    await changeSettings(({ corners }) => ({ corners: { ...corners, [host]: corner % 9 } }));
  },
  async 'duty/take'(person) {
    await changeSettings(() => ({ onDuty: person }));
  },
  'copy/made': (address, at) => copies.made(address, at),
  'worker/alive': () => undefined,
  async 'page/open'(address) {
    const url = address.startsWith('https://') ? address : browser.runtime.getURL(`/${address}`);
    await browser.tabs.create({ url });
  },
});

/** What function words leave open, the library settles. */
const judge = judgeWith('tinyld', detectLanguage);

/** Everything the worker does, wired in its first turn so that the browser finds each listener when it wakes it. */
export function startWorker(): void {
  const history = openBrowserHistory();
  const replies = new RememberedReplies(history);
  const readings = startReadings(history);
  const team = openTeamLog(historyName());
  onHistoryName((name) => {
    history.moveTo(name);
    team.moveTo(name);
  });
  const models = voiceModels(packagedFile);
  const hearing = new VoiceHearing(models, openOwnPosts(), judge);
  const vigilance = startVigilance(models, judge);
  const published = publicationSeen(history, replies, hearing);
  const remind = startReminders(history);
  const copies = startCopies(history);
  serve(answers(history, replies, published, readings, team, hearing, vigilance, copies, remind));
  followOutbox(history, replies, published, () => {
    readings.follow();
    remind();
  });
  serveRewrites(judge);
  startTeam(team);
  forwardShortcuts();
  followPickKey();
  onGrantsChanged(() => void followGrants());
  // A site where a feed was read already is granted: nothing but this mark tells that it is hers now.
  onFeedOrigins((sites) => void followGrants().then(() => scoutSites(sites)));
  // Registered first: a tab that is just opening has the scout by its registration, one that is open already by this.
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void followGrants().finally(() => scoutSites(origins)),
  );
  const tidy = inTurn(async () => {
    await vigilance.look();
    await replies.tidy((await readSettings()).settings.remember, Date.now());
  });
  const followAll = () => followSettings().then(tidy);
  onSettings(() => void followAll());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    // An update leaves the scripts of open tabs without a worker: new ones take over, and she notices nothing.
    else void grantedSites().then(scoutOpenTabs);
  });
  // Noted as soon as there is one: what is lost later is missed.
  void historyReplaced(history).catch(() => {});
  void followGrants();
  void followAll();
}
