import type { Words } from '../../components/translate';
import type { ExperimentPlan } from '../compose/experiment-plan';
import { offeredDrawing } from '../compose/hesitation-drawing';
import { pageHere } from '../compose/page-here';
import type { Live, Ports, Publication } from '../compose/ports';
import type { Preferences } from '../compose/preferences';
import type { VigilanceState } from '../compose/vigilance-state';
import type { HistoryEvent } from '../history/event';
import type { Seen } from '../history/seen';
import { asideHere } from './aside-here';
import { ask, stillInstalled } from './ask';
import { announceSeen, deliver, deliverSeen, withdrawSeen } from './outbox';
import { onShortcut } from './shortcuts';

interface Given {
  readonly preferences: Live<Preferences>;
  readonly words: Live<Words>;
  readonly vigilance: Live<VigilanceState>;
  readonly networkFor: Ports['networkFor'];
  readonly practice: boolean;
  readonly hesitationDrawing?: Ports['hesitationDrawing'];
}

const started = (plan: ExperimentPlan): HistoryEvent => ({
  id: `${plan.id}:start`,
  type: 'experiment/started',
  experiment: plan.id,
  at: plan.at,
  target: plan.target,
  test: [...plan.test],
  design: plan.design,
  first: plan.first,
  seed: plan.seed,
  metric: 'likes',
  variants: plan.variants,
  practice: plan.practice,
  brand: plan.brand,
});

const planned = (plan: ExperimentPlan): HistoryEvent => ({
  id: `${plan.id}:plan`,
  type: 'plan/made',
  experiment: plan.id,
  at: plan.at,
  timeZone: plan.timeZone,
  ...(plan.country === undefined ? {} : { country: plan.country }),
  posts: [...plan.posts],
  right: plan.right,
});

/** The script that draws the two versions, put beside this one by the worker. */
async function loadDrawing() {
  if (!offeredDrawing()) await ask('hesitation/inject');
  const draw = offeredDrawing();
  if (!draw) throw new Error('the view of the two versions did not load');
  return draw;
}

/** What is told of a publication. What is not to be remembered does not leave the page. */
function seenOf({ reply, ...publication }: Publication, { practice, preferences }: Given): Seen {
  const { keepPosts, remember } = preferences.now;
  const { replies, people } = remember;
  const { account } = publication;
  const remembered = reply && replies ? { reply: people ? reply : {} } : {};
  const asReference = !reply && keepPosts ? { own: account === undefined ? {} : { account } } : {};
  return { ...publication, practice, ...remembered, ...asReference };
}

async function recordPublication(
  seen: Seen,
  url: Promise<string | undefined>,
): Promise<'A' | 'B' | undefined> {
  const kept = await deliverSeen(seen);
  if (!kept) return undefined;
  const { id, experiment, variant, at } = kept;
  void url.then(async (address) => {
    if (!address) return;
    await deliver([
      { id: `${id}:url`, type: 'publication/located', experiment, at, publication: id, url: address },
    ]);
  });
  return variant;
}

/** Told once a page for each network and way of recognising; in practice there is nothing to check. */
function met({ practice }: Given): Ports['met'] {
  const told = new Set<string>();
  return (network, how) => {
    if (practice || network === 'other' || told.has(network + how)) return;
    told.add(network + how);
    // A worker that cannot be reached learns it at the next page.
    ask('box/met', network, how).catch(() => {});
  };
}

/** The compose box's view of the outside, by the worker and the browser; the same on a site and in practice. */
export function makePorts(given: Given): Ports {
  // As she had it set when the button was pressed: a choice made since is for the messages to come.
  const seen = new WeakMap<Publication, Seen>();
  const seenOnce = (publication: Publication): Seen => {
    const told = seen.get(publication) ?? seenOf(publication, given);
    seen.set(publication, told);
    return told;
  };
  return {
    hesitationDrawing: loadDrawing,
    ...given,
    alive: stillInstalled,
    further: (draft) => ask('draft/review', draft),
    propose: (question) => ask('experiment/propose', question),
    start: (plan) => deliver([started(plan), planned(plan)]),
    met: met(given),
    pressed: (publication) => announceSeen(seenOnce(publication)),
    stays: (publication) => withdrawSeen(seenOnce(publication)),
    published: (publication, url) => recordPublication(seenOnce(publication), url),
    ownAccount: (network, account) => ask('account/own', network, account),
    serverFacts: async (host) => (given.practice ? undefined : ask('server/facts', host)),
    awaiting: async (network) => {
      const awaited = await ask('experiment/awaited', network);
      return awaited.some((one) => one.practice === given.practice);
    },
    onShortcut,
    known: (network, answering) => ask('person/known', network, answering),
    forget: (network, answering) => ask('person/forget', network, answering),
    answerVigilance: (answer) => ask('vigilance/answer', answer),
    putAside: (mention) => ask('vigilance/put-aside', mention),
    aside: asideHere,
    copy: (text) => navigator.clipboard.writeText(text),
    hideHere: () => ask('badge/hide', pageHere(document).url.hostname),
    moveBadge: (corner) => ask('badge/move', pageHere(document).url.hostname, corner),
    silence: (topic) => ask('finding/silence', topic),
    openPage: (page) => ask('page/open', page),
    now: () => Date.now(),
    random: () => Math.random(),
  };
}
