import { findSignature } from '../../../lib/signature/find-signature';
import { fold } from '../../../lib/signature/fold';
import { inventedBrand, replyOf } from '../../../lib/signature/invented-brand';
import { ruleFromLearned } from '../../../lib/signature/learn/rule-from-learned';
import { type LearnedForm, learnSignature } from '../../../lib/signature/learn-signature';
import { isCommonFirstName } from '../../../lib/signature/lexicons/first-name-list';
import { signatureIn } from '../../../lib/signature/signature-in';
import type { BrandPost } from './labelled-tails';
import { seeded } from './random';
import { percent, printTable } from './table';

/** Posts shown to the learner, how often it is tried on a brand, and fewest posts of a brand that is tried. */
const shown = 20;
const tries = 60;
const fewest = 24;

/** What the labels say of a brand: how often it signs, and the forms of at least a fifth of its signatures. */
const truthOf = (posts: readonly BrandPost[]) => {
  const signed = posts.filter((post) => post.signature !== '');
  const forms = new Map<string, number>();
  for (const { signature } of signed) {
    const template =
      findSignature(`Bonjour à vous.\n${signature}`, { isFirstName: () => true })?.template ?? signature;
    forms.set(fold(template), (forms.get(fold(template)) ?? 0) + 1);
  }
  const frequent = [...forms].filter(([, count]) => count * 5 >= signed.length).map(([form]) => form);
  return { share: signed.length / posts.length, forms: frequent };
};

const isRight = (learned: LearnedForm, truth: ReturnType<typeof truthOf>): boolean => {
  if (truth.share < 0.04) return learned.signs === 'unsigned';
  // Between always and never, the learner must not say the opposite of what the posts shown say.
  const fair = truth.share > 0.96 ? learned.signs === 'signed' : true;
  const [form] = learned.forms;
  return fair && form !== undefined && truth.forms.includes(fold(form.template));
};

const sample = (posts: readonly BrandPost[], random: () => number): readonly [BrandPost[], BrandPost[]] => {
  const pool = [...posts];
  for (let at = pool.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [pool[at], pool[other]];
    if (a && b) [pool[at], pool[other]] = [b, a];
  }
  return [pool.slice(0, shown), pool.slice(shown)];
};

/** With the learned form and roster as settings, are the brand's other posts told signed from unsigned? */
const agreement = (learned: LearnedForm, rest: readonly BrandPost[]): readonly [number, number] => {
  const brand = inventedBrand();
  const people = learned.people.map(({ name, initials }, at) => ({
    id: String(at),
    firstName: name,
    ...(initials ? { initials: name } : {}),
  }));
  const rule = {
    ...brand.policy.default,
    templates: [],
    ...ruleFromLearned(learned, 'reply'),
    signs: brand.policy.default.signs,
  };
  const signing = { people, policy: { default: rule } };
  const right = rest.filter(
    (post) => (signatureIn(replyOf(post.text), signing) !== undefined) === (post.signature !== ''),
  );
  return [right.length, rest.length];
};

/** A brand's form from twenty of its posts, brand by brand, with what the other posts make of it. */
export const learningBench = (posts: readonly BrandPost[]): Record<string, number> => {
  const random = seeded(20);
  const brands = new Map<string, BrandPost[]>();
  for (const post of posts) brands.set(post.brand, [...(brands.get(post.brand) ?? []), post]);
  const rows: (readonly string[])[] = [];
  let right = 0;
  let total = 0;
  let agreed = 0;
  let asked = 0;
  for (const [brand, own] of brands) {
    if (own.length < fewest) continue;
    const truth = truthOf(own);
    let rightHere = 0;
    let agreedHere = 0;
    let askedHere = 0;
    for (let turn = 0; turn < tries; turn++) {
      const [seen, rest] = sample(own, random);
      const learned = learnSignature(
        seen.map((post) => post.text),
        isCommonFirstName,
      );
      if (isRight(learned, truth)) rightHere++;
      const [ok, of] = agreement(learned, rest);
      agreedHere += ok;
      askedHere += of;
    }
    rows.push([
      brand,
      String(own.length),
      percent(truth.share),
      percent(rightHere / tries),
      percent(agreedHere / askedHere),
      truth.forms.join('  '),
    ]);
    right += rightHere;
    total += tries;
    agreed += agreedHere;
    asked += askedHere;
  }
  printTable(
    ['learning from 20 posts', 'posts', 'signed', 'form right', 'others agree', 'forms (labels)'],
    rows,
  );
  if (total === 0 || asked === 0) return { learnedBrands: 0 };
  return { learnedForm: right / total, learnedAgreement: agreed / asked, learnedBrands: rows.length };
};
