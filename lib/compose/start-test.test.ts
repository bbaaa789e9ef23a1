import { expect, test } from 'vitest';
import { usualRule } from '../signature/signature-policy';
import { neutralVoice } from '../voice/brand-voice';
import type { ExperimentPlan } from './experiment-plan';
import type { Hesitation } from './hesitation';
import type { Proposed } from './proposed';
import { startTest } from './start-test';

const post = (variant: 'A' | 'B') => ({ network: 'bluesky', variant, at: 0 });
const proposed: Proposed = {
  ways: [],
  plan: {
    design: 'repost',
    test: ['bluesky'],
    first: 'A',
    posts: [post('A'), post('B')],
    timeZone: 'Europe/Paris',
    right: 0.6,
  },
  verdictAt: 0,
  promise: [],
  remarks: [],
  suggestions: [],
};

const policy = { default: usualRule };
/** The bookshop is in use; the bakery is another brand of hers. */
const preferences = {
  now: {
    signing: { people: [], policy, brand: 'Librairie Dumas' },
    accounts: { facebook: ['Librairie Dumas'] },
    brands: [
      {
        signing: { policy, brand: 'Boulangerie Lune', turn: 0 },
        voice: neutralVoice,
        accounts: { facebook: ['Boulangerie Lune'] },
        target: 'facebook',
      },
    ],
  },
};

/** Two versions in a panel whose history answers when it is told to. */
function panel(first: Hesitation, account?: string) {
  let now: Hesitation | undefined = first;
  const stored = Promise.withResolvers<void>();
  const plans: ExperimentPlan[] = [];
  const revise = (make: (now: Hesitation) => Hesitation | undefined) => {
    now = now && make(now);
  };
  const scene = {
    hesitation: first,
    target: 'facebook',
    draft: {
      text: first.a,
      network: 'facebook',
      surface: 'post' as const,
      ...(account === undefined ? {} : { account }),
    },
    ports: {
      start: (plan: ExperimentPlan) => {
        plans.push(plan);
        return stored.promise;
      },
      now: () => 1,
      practice: false,
      preferences,
    },
    composers: { canFill: () => true, open: async () => 'filled' as const },
    revise,
    asked: <T>(question: Promise<T>): Promise<T | undefined> => question.catch(() => undefined),
  };
  return { scene, revise, stored, plans, now: () => now };
}

const versions: Hesitation = { a: 'Bonjour', b: 'Salut', seed: 1 };

test('what she chooses while the plan is being stored stays, and the plan too', async () => {
  const { scene, revise, stored, now } = panel(versions);
  const starting = startTest(scene, proposed, 0);
  revise((before) => ({ ...before, way: 'bluesky' }));
  stored.resolve();
  await starting;
  expect(now()).toMatchObject({ way: 'bluesky', started: { posts: proposed.plan.posts, handedOver: [0] } });
});

test('two posts handed over one upon the other are both remembered', async () => {
  const started = { id: 'e1', posts: proposed.plan.posts, handedOver: [] };
  const { scene, now } = panel({ ...versions, started });
  await Promise.all([startTest(scene, proposed, 0), startTest(scene, proposed, 1)]);
  expect(now()?.started?.handedOver).toEqual([0, 1]);
});

test('who went back meanwhile is not brought back', async () => {
  const { scene, revise, stored, now } = panel(versions);
  const starting = startTest(scene, proposed, 0);
  revise(() => undefined);
  stored.resolve();
  await starting;
  expect(now()).toBeUndefined();
});

test('what could not be stored is not said to be started', async () => {
  const { scene, stored, now } = panel(versions);
  stored.reject(new Error('the disk is full'));
  await startTest(scene, proposed, 0);
  expect(now()).toEqual(versions);
});

test.each([
  ['Boulangerie Lune', 'Boulangerie Lune'],
  ['Librairie Dumas', 'Librairie Dumas'],
  ['Somebody else', 'Librairie Dumas'],
  [undefined, 'Librairie Dumas'],
])('written from the account of %s, the test is that of %s', async (account, brand) => {
  const { scene, stored, plans } = panel(versions, account);
  stored.resolve();
  await startTest(scene, proposed);
  expect(plans.map((plan) => plan.brand)).toEqual([brand]);
});
