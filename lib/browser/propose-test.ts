import { sayWith } from '../../components/say';
import type { Words } from '../../components/translate';
import type { PlanQuestion, Proposed } from '../compose/proposed';
import type { Hyper } from '../crosstest/hyper';
import type { Candidate } from '../crosstest/plan/choose-networks';
import { describePlan } from '../crosstest/plan/describe-plan';
import { propose } from '../crosstest/plan/propose';
import { slotAfter } from '../crosstest/plan/slot-after';
import { suggestVariants } from '../crosstest/variants/suggest-variants';
import type { CountedPost } from '../history/event';
import type { Experiment } from '../history/experiment';
import { usualCount } from '../history/usual-count';
import { networkById, networks } from '../networks';
import { textLanguage } from '../voice/text-language';
import { planRemarks } from './plan-remarks';
import { sayWay } from './say-ways';

/** What a weaker post costs there, before anything is known of the followers. The others take no ordinary posts. */
const stakes: Readonly<Record<string, NonNullable<Candidate['stakes']>>> = {
  mastodon: 'low',
  bluesky: 'low',
  threads: 'low',
  tumblr: 'low',
  x: 'medium',
  reddit: 'medium',
  pinterest: 'medium',
  linkedin: 'high',
  instagram: 'high',
  facebook: 'high',
};

/** All that the worker knows when it plans. `now` in ms since 1970. */
export interface Known {
  readonly experiments: readonly Experiment[];
  readonly posts: readonly CountedPost[];
  readonly words: Words;
  readonly now: number;
  readonly timeZone: string;
  readonly country: string | undefined;
  /** Something is brewing out there: no test starts now. */
  readonly brewing: boolean;
  /** What was learnt of the account; the fitted priors until then. */
  readonly hyper?: Hyper | undefined;
}

/** Minutes go by between what was proposed and her press: within this, ms, it is the same start. */
const grace = 3_600_000;

/** Ms from now to the start that is proposed while something is brewing. */
const calming = 48 * 3_600_000;

const names = Object.fromEntries(networks.map(({ id, name }) => [id, name]));
const nameOf = (network: string) => networkById(network).name;

function candidatesOf({ target, networks: on }: PlanQuestion, known: Known): Candidate[] {
  const possible = Object.keys(stakes).filter((network) => network !== target);
  const chosen = possible.filter((network) => on.includes(network));
  // She switched on no other network yet: those where a try costs least are shown all the same.
  const shown = chosen.length > 0 ? chosen : possible.filter((network) => stakes[network] === 'low');
  return shown.map((network) => {
    const usual = usualCount(network, known.experiments, known.posts);
    const cost = stakes[network];
    return {
      network,
      ...(cost ? { stakes: cost } : {}),
      ...(usual === undefined ? {} : { usualCount: usual }),
    };
  });
}

/** Proposes how to try two versions, and second versions to begin with; said in the user's language. */
export function proposeTest(question: PlanQuestion, known: Known): Proposed {
  const { target, variants, seed, way } = question;
  const { words, now, timeZone, country, hyper } = known;
  const language =
    textLanguage(variants.A, { language: words.language === 'fr' ? 'fr' : 'en' }) === 'fr' ? 'fr' : 'en';
  const suggestions = suggestVariants(variants.A, language);
  const aim = usualCount(target, known.experiments, known.posts);
  const start = Math.max(now, question.start ?? now);
  // A rise is over twelve hours after its last unusual one: two days leave it time.
  const calmFrom = slotAfter(now, now + calming, timeZone, country);
  const { ways, chosen, plan } = propose(
    {
      target,
      variants,
      language,
      timeZone,
      start,
      candidates: candidatesOf(question, known),
      random: () => (seed % 2 === 0 ? 0 : 0.5),
      crisis: known.brewing && start < calmFrom - grace,
      ...(country === undefined ? {} : { country }),
      ...(aim === undefined ? {} : { targetUsualCount: aim }),
      ...(hyper ? { hyper } : {}),
    },
    way,
  );
  const say = sayWith(words);
  const [power, ...more] = describePlan({ ...plan, checks: [] }, names);
  return {
    ways: ways.map((each) => ({ id: each.id, label: sayWay(each, nameOf, words) })),
    ...(chosen ? { way: chosen.id } : {}),
    plan: {
      design: plan.design === 'double-crossover' ? 'crossover' : plan.design,
      test: [...plan.networks],
      first: plan.first,
      posts: plan.posts.map(({ network, variant, at }) => ({ network, variant, at })),
      timeZone,
      right: plan.power.right,
      ...(country === undefined ? {} : { country }),
    },
    verdictAt: plan.verdictAt,
    promise: chosen ? [power, ...more].flatMap((sentence) => (sentence ? [say(sentence)] : [])) : [],
    remarks: planRemarks({
      plan,
      variants,
      language,
      suggestions,
      brewing: known.brewing,
      now,
      calmFrom,
      words,
    }),
    suggestions: suggestions.map(({ label, text }) => ({ label: words.t(label), text })),
  };
}
