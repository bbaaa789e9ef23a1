import type { Surface } from '../draft/surface';
import type { InstanceFacts } from './limits/limit';
import { safely } from './page/safely';

/** The person being answered, as the page shows them; `handle` without its `@`. */
export interface Answering {
  readonly name: string;
  readonly handle?: string;
  readonly text?: string;
}

/** One place to write in, and what the page says around it. Elements are looked up at each call. */
export interface ComposeBox {
  readonly surface: Surface;
  readonly answering?: Answering;
  /** The account that is posting: its handle without `@` where the page shows one, else its name. */
  readonly account?: string;
  /** Part of a thread, counted from 0. */
  readonly part?: { readonly index: number; readonly count: number };
  /** The dialog or form around the box, which nothing of ours may cover. */
  readonly container: Element;
  /** The server, for software that runs on many. */
  readonly instanceHost?: string;
  /** Pictures attached with no description, where the page marks them. */
  readonly picturesWithoutAlt?: number;
  /** What the page itself says of limits (a content warning, its own counter); goes into `limit`. */
  readonly facts?: InstanceFacts;
  /** Recognised by what surrounds it only: the network's own marks were not there. */
  readonly guessed?: true;
  /** The adapter no longer finds its own box on its own site: this one is read as on any other site. */
  readonly lost?: true;
  /** The network's own controls that publish; watched, never triggered. */
  submitControls(): readonly Element[];
  /** Controls to keep clear of: submit, emoji, attach. */
  avoid(): readonly Element[];
}

/** What an adapter found; elements as functions, because pages replace them. */
export interface FoundBox {
  readonly surface: Surface;
  readonly container: () => Element | undefined;
  readonly submit: () => Iterable<Element>;
  readonly answering?: Answering | undefined;
  readonly account?: string | undefined;
  readonly part?: { readonly index: number; readonly count: number } | undefined;
  readonly instanceHost?: string | undefined;
  readonly picturesWithoutAlt?: number | undefined;
  readonly facts?: InstanceFacts | undefined;
  readonly guessed?: boolean;
  readonly lost?: boolean;
}

const controls =
  'button, [role="button"], input:not([type="hidden"]), select, [role="progressbar"], [class*="counter"]';

/** More controls than any composer has: a page cannot make us measure thousands. */
const mostControls = 200;

/** A compose box of what an adapter found around `root`. */
export function composeBox(root: Element, found: FoundBox): ComposeBox {
  const { surface, answering, account, part, instanceHost, facts, guessed, lost, submit: publishers } = found;
  const { picturesWithoutAlt } = found;
  const container = () => safely(found.container) ?? root.parentElement ?? root;
  const publishing = () => safely(() => [...publishers()].filter((control) => !root.contains(control))) ?? [];
  return {
    surface,
    ...(answering && { answering }),
    ...(account && { account }),
    ...(part && { part }),
    ...(instanceHost && { instanceHost }),
    ...(picturesWithoutAlt && { picturesWithoutAlt }),
    ...(facts && { facts }),
    ...(guessed && { guessed }),
    ...(lost && { lost }),
    get container() {
      return container();
    },
    submitControls: publishing,
    avoid() {
      const near = safely(() => [...container().querySelectorAll(controls)]) ?? [];
      return [...new Set([...publishing(), ...near])]
        .filter((one) => !root.contains(one))
        .slice(0, mostControls);
    },
  };
}
