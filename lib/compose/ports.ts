import type { Words } from '../../components/translate';
import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import type { ComposeBox, InstanceFacts, Network, Page } from '../networks/network';
import type { Recognition } from '../networks/recognition';
import type { Aside } from './box-aside';
import type { ExperimentPlan } from './experiment-plan';
import type { DrawHesitation } from './hesitation-drawing';
import type { Preferences } from './preferences';
import type { PlanQuestion, Proposed } from './proposed';
import type { VigilanceState } from './vigilance-state';

/** A value that changes: the present one, and a call at each change until the signal aborts. */
export interface Live<T> {
  readonly now: T;
  watch(listener: () => void, signal: AbortSignal): void;
}

/** What a key of the browser's own asks for: sign the message, or show or hide the panel. */
export type Shortcut = 'sign' | 'open-panel';

/** The person answered, as the page tells. */
export type Answering = NonNullable<Draft['answering']>;

/** A text that stood in a box when the network's own button was pressed. */
export interface Publication {
  readonly network: string;
  readonly text: string;
  /** The account that posted, where the page told. */
  readonly account?: string;
  /** Present when it was a comment or a reply: who is answered, where the page told. */
  readonly reply?: Pick<ComposeBox, 'answering'>;
  /** When the button was pressed, in ms since 1970. */
  readonly at: number;
}

/**
 * What the compose box needs from outside, given by whoever hosts it (the content script, the practice page), so
 * that nothing here knows of the browser's extension API. Any promise may fail: the panel says so and goes on.
 */
export interface Ports {
  readonly preferences: Live<Preferences>;
  readonly words: Live<Words>;
  /** What is brewing out there, as the worker last saw it. */
  readonly vigilance: Live<VigilanceState>;
  /** The network of a box: by the page on a site, by the card on the practice page. */
  networkFor(root: HTMLElement, page: Page): Network;
  /** False once the extension was reloaded or updated under this page. */
  alive(): boolean;
  /** What the checks that the page does not carry say of a draft. */
  further(draft: Draft): Promise<readonly Finding[]>;
  /** How to try two versions: where, when, in which order, and what it can tell. */
  propose(question: PlanQuestion): Promise<Proposed>;
  /** Loads what draws the two versions in the panel, which most messages never need. */
  hesitationDrawing(): Promise<DrawHesitation>;
  /** This account of a network is the brand's too. */
  ownAccount(network: string, account: string): Promise<void>;
  /** What a server says of its limits; undefined when it is not switched on, or says nothing. */
  serverFacts(host: string): Promise<InstanceFacts | undefined>;
  /** A box was met on a network: the options tell when each was last recognised. */
  met(network: string, how: Recognition): void;
  /** Stores the plan of a cross-test; resolves once it is durable. */
  start(plan: ExperimentPlan): Promise<void>;
  /**
   * Puts down, in the turn of the press, that this is being published: if the page goes now, it was. Of the three
   * that tell of a publication, the only one that a closing page cannot lose.
   */
  pressed(publication: Publication): void;
  /** Takes that back: the page is still there, with the message in its box. */
  stays(publication: Publication): void;
  /**
   * Remembers a publication if it belongs to a cross-test, and says which variant it was. `url` is where it can be
   * seen, asked again until the page shows it or 15 s have passed.
   */
  published(publication: Publication, url: Promise<string | undefined>): Promise<'A' | 'B' | undefined>;
  /** Is a variant of a cross-test waiting to be published on this network? */
  awaiting(network: string): Promise<boolean>;
  /** Calls back at each of our keys pressed in this page. */
  onShortcut(listener: (shortcut: Shortcut) => void, signal: AbortSignal): void;
  /** What is remembered of the person answered, in a sentence; undefined when nothing is. */
  known(network: string, answering: Answering): Promise<string | undefined>;
  /** Erases all that is remembered of that person. */
  forget(network: string, answering: Answering): Promise<void>;
  /** What she answers to the warning: she knows, or wants quiet. */
  answerVigilance(answer: 'seen' | 'mute'): Promise<void>;
  /** That mention is not about the brand. */
  putAside(mention: string): Promise<void>;
  /** The browser's side panel, where she wants nothing in the page. */
  readonly aside: Aside;
  copy(text: string): Promise<void>;
  silence(topic: string): Promise<void>;
  /** Keeps the badge away from this site. */
  hideHere(): Promise<void>;
  /** Remembers, for this site, which place around a box the badge prefers. */
  moveBadge(corner: number): Promise<void>;
  openPage(page: 'options.html' | 'history.html' | `history.html#${string}`): Promise<void>;
  now(): number;
  /** Uniform in [0, 1). */
  random(): number;
  /** What is tried in practice never counts as experience, and says so. */
  readonly practice: boolean;
}
