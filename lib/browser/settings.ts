import * as v from 'valibot';
import type { Trying } from '../../components/options/trying-section';
import { type WelcomeStep, welcomeSteps } from '../../components/welcome/welcome-steps';
import type { Person } from '../signature/person';
import { type SignaturePolicy, usualRule } from '../signature/signature-policy';
import type { LanguageChoice } from './language';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const template = v.pipe(v.string(), v.maxLength(200));
const network = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const optionalName = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80)));

const person = v.object({
  id,
  firstName: name,
  lastName: optionalName,
  initials: optionalName,
  role: optionalName,
  forms: v.optional(v.pipe(v.array(template), v.maxLength(20))),
});

const signs = v.picklist(['signed', 'unsigned', 'either']);
const rule = v.object({
  signs: v.object({ post: signs, comment: signs, reply: signs }),
  templates: v.pipe(v.array(template), v.maxLength(20)),
  shortTemplate: v.optional(template),
  rotate: v.boolean(),
  placement: v.picklist(['same-line', 'new-line', 'new-paragraph']),
  trailing: v.picklist(['before', 'after']),
  thread: v.picklist(['last', 'every']),
});
const part = v.partial(v.object({ ...rule.entries, signs: v.partial(rule.entries.signs) }));
const policy = v.object({
  default: rule,
  networks: v.optional(v.record(network, part)),
  accounts: v.optional(v.record(v.pipe(v.string(), v.maxLength(200)), part)),
});

/** What is remembered of the replies she publishes: nothing, until she asks for it. */
export interface Remembering {
  readonly replies: boolean;
  /** Whom they answered, too; nothing without `replies`. */
  readonly people: boolean;
  /** How long a reply is kept. */
  readonly days: number;
}

/** How what is said elsewhere is watched. */
export interface VigilanceRules {
  /** Words that name the brand: what whole sites publish counts only when it holds one of them. */
  readonly terms: readonly string[];
  /** False alarms a week she puts up with. */
  readonly perWeek: number;
  /** Asks once more before a message goes out while something is brewing. Off, until she asks for it. */
  readonly hold: boolean;
}

/** What belongs to one brand rather than to whoever writes: its rules, its voice, its accounts. */
export interface KeptBrand
  extends Pick<Settings, 'brand' | 'signature' | 'turn' | 'voice' | 'accounts' | 'target'> {
  readonly id: string;
  /** Words that name it, for what is said elsewhere. */
  readonly terms: readonly string[];
}

/** Everything the user decided, in one versioned record of the browser's local storage. */
export interface Settings {
  readonly version: 1;
  readonly language: LanguageChoice;
  readonly people: readonly Person[];
  /** Id of the person who signs now; empty when nobody is. */
  readonly onDuty: string;
  readonly brand: string;
  /** Names the brand in use among all of hers; what it decided is in the fields of this record. */
  readonly brandId: string;
  /** Her other brands, kept as they were left. */
  readonly otherBrands: readonly KeptBrand[];
  readonly signature: SignaturePolicy;
  /** Messages published so far, where sign-offs are taken in turn: tells which comes next. */
  readonly turn: number;
  readonly remember: Remembering;
  readonly vigilance: VigilanceRules;
  /** The brand pack as written; parsed by lib/voice, which keeps what it understands and says what it does not. */
  readonly voice: unknown;
  /** Are the posts she publishes kept as references of the voice? */
  readonly keepPosts: boolean;
  /** The brand's accounts, by network. */
  readonly accounts: Readonly<Record<string, readonly string[]>>;
  /** Who proposes other wordings, when she asks: nobody, the browser's own model, or one behind an address of hers. */
  readonly rewriting: 'off' | 'browser' | 'server';
  /** Network where the message must succeed in the end. */
  readonly target: string;
  /** What Paraphe does of itself about two versions of a message. */
  readonly trying: Trying;
  /** Findings never to show again: `check` or `check:topic`. */
  readonly silenced: readonly string[];
  /** Hosts where the badge stays hidden. */
  readonly hidden: readonly string[];
  /** By host, which place around a box the badge prefers; 0, the end of the box, where absent. */
  readonly corners: Readonly<Record<string, number>>;
  /** Networks shown in the browser's side panel, with nothing in the page. */
  readonly aside: readonly string[];
  /** Where she stopped in the welcome; `done` once she has left it. */
  readonly welcome: WelcomeStep | 'done';
}

export const firstSettings: Settings = {
  version: 1,
  language: 'auto',
  people: [],
  onDuty: '',
  brand: '',
  brandId: 'first',
  otherBrands: [],
  signature: { default: usualRule },
  turn: 0,
  remember: { replies: false, people: false, days: 180 },
  vigilance: { terms: [], perWeek: 1, hold: false },
  voice: {},
  keepPosts: false,
  accounts: {},
  rewriting: 'off',
  target: 'facebook',
  trying: { notice: true, remind: true },
  silenced: [],
  hidden: [],
  corners: {},
  aside: [],
  welcome: 'what',
};

const strings = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(5_000));
const terms = v.pipe(v.array(name), v.maxLength(50));
const brandFields = {
  brand: v.pipe(v.string(), v.maxLength(80)),
  signature: policy,
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  voice: v.unknown(),
  accounts: v.record(network, v.pipe(v.array(name), v.maxLength(50))),
  target: network,
};
const fields = {
  ...brandFields,
  brandId: id,
  otherBrands: v.pipe(v.array(v.object({ id, ...brandFields, terms })), v.maxLength(100)),
  version: v.literal(1),
  language: v.picklist(['auto', 'en', 'fr']),
  people: v.pipe(v.array(person), v.maxLength(500)),
  onDuty: v.pipe(v.string(), v.maxLength(80)),
  remember: v.object({
    replies: v.boolean(),
    people: v.boolean(),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  }),
  vigilance: v.object({
    terms,
    perWeek: v.pipe(v.number(), v.minValue(0.05), v.maxValue(14)),
    hold: v.boolean(),
  }),
  keepPosts: v.boolean(),
  rewriting: v.picklist(['off', 'browser', 'server']),
  trying: v.object({ notice: v.boolean(), remind: v.boolean() }),
  silenced: strings,
  hidden: strings,
  corners: v.record(v.pipe(v.string(), v.maxLength(300)), v.pipe(v.number(), v.integer(), v.minValue(0))),
  aside: v.pipe(v.array(network), v.maxLength(100)),
  welcome: v.picklist([...welcomeSteps, 'done']),
} satisfies Record<keyof Settings, v.GenericSchema>;

type Field = keyof Settings;

/** What was read, and which fields had to be put back to their first value. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly repaired: readonly Field[];
}

/**
 * Reads settings from anything: each field that makes sense is kept, each that does not takes its first value and
 * is named in `repaired`. Never throws. An absent field is not a repair: older versions did not have it.
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: firstSettings, repaired: [] };
  const record: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const repaired: Field[] = [];
  const field = <F extends Field>(key: F): Settings[F] => {
    if (!Object.hasOwn(record, key)) {
      if (Object.keys(record).length === 0) repaired.push(key);
      return firstSettings[key];
    }
    const parsed = v.safeParse(fields[key], record[key]);
    if (parsed.success) return parsed.output as Settings[F];
    repaired.push(key);
    return firstSettings[key];
  };
  const settings: Settings = {
    version: field('version'),
    language: field('language'),
    people: field('people'),
    onDuty: field('onDuty'),
    brand: field('brand'),
    brandId: field('brandId'),
    otherBrands: field('otherBrands'),
    signature: field('signature'),
    turn: field('turn'),
    remember: field('remember'),
    vigilance: field('vigilance'),
    voice: field('voice'),
    keepPosts: field('keepPosts'),
    accounts: field('accounts'),
    rewriting: field('rewriting'),
    target: field('target'),
    trying: field('trying'),
    silenced: field('silenced'),
    hidden: field('hidden'),
    corners: field('corners'),
    aside: field('aside'),
    welcome: field('welcome'),
  };
  return { settings, repaired };
}
