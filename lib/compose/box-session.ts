import type { Draft } from '../draft/draft';
import { edited } from '../draft/edited';
import type { Edit, Finding } from '../draft/finding';
import { byWeight } from '../draft/review';
import { editorFor } from '../editors';
import { writeOnce } from '../editors/write-once';
import type { ComposeBox, Network, Page } from '../networks/network';
import { signEdit } from '../signature/sign-edit';
import { type BoxState, type Decided, firstState } from './box-state';
import { FurtherReview } from './further-review';
import { hesitate } from './hesitation';
import { holdOnce } from './hold-once';
import { locate } from './locate';
import type { Ports, Publication } from './ports';
import { publicationOf } from './publication-of';
import { type Pressed, watchPublish } from './publish-watch';
import { draftIn, isSilenced, reviewBox, topicOf } from './review-box';
import { ServerFacts } from './server-facts';
import { SignedBefore } from './signed-before';
import { type TypingWatch, watchTyping } from './typing-watch';
import { warmChecks } from './warm-checks';
import { TwoWaysWatch } from './watch-two-ways';

/** Follows one compose box from its first focus until it leaves the page, or until the signal aborts. */
export class BoxSession {
  #state: BoxState;
  #listeners = new Set<() => void>();
  #ignored = new Set<string>();
  #signedBefore = new SignedBefore();
  #draft: Draft;
  readonly #further: FurtherReview;
  #writing: Promise<void> = Promise.resolve();
  readonly #typing: TypingWatch;
  readonly #ways: TwoWaysWatch;
  readonly #server: ServerFacts;
  readonly signal: AbortSignal;

  constructor(
    readonly root: HTMLElement,
    readonly page: Page,
    readonly ports: Ports,
    network: Network,
    box: ComposeBox,
    signal: AbortSignal,
  ) {
    this.signal = signal;
    this.#draft = draftIn('', network, box);
    this.#server = new ServerFacts(
      (host) => ports.serverFacts(host),
      () => this.read(),
    );
    this.#further = new FurtherReview(
      (draft) => this.asked(ports.further(draft)),
      () => this.#set({ findings: this.#review(this.#state.text, this.#state.box) }),
    );
    this.#state = firstState(network, box);
    this.#ways = new TwoWaysWatch(
      {
        root,
        allowed: () => ports.preferences.now.notice && this.#state.box.surface === 'post',
        onTarget: () => ports.preferences.now.target === network.id,
        noticed: (noticed) => this.#set({ noticed }),
      },
      signal,
    );
    this.#typing = watchTyping(root, () => this.read(), signal);
    this.#listen();
    this.read();
    warmChecks(network, box, ports.preferences.now, signal);
    this.#watchTest();
  }

  get draft(): Draft {
    return this.#draft;
  }

  get state(): BoxState {
    return this.#state;
  }

  /** Calls back after each change of the state, until the session ends. */
  watch(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #set(change: Partial<BoxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #listen(): void {
    const { root, signal } = this;
    this.ports.preferences.watch(() => this.read(), signal);
    this.ports.words.watch(() => this.#set({}), signal);
    const { vigilance } = this.ports;
    const read = () => editorFor(root).read(root).text;
    const watched = { root, network: this.#state.network, box: () => this.#boxNow(), read };
    const held = (held: boolean) => this.#set(held ? { held, open: true } : { held });
    holdOnce({ ...watched, vigilance, held }, signal);
    watchPublish({ ...watched, pressed: (text) => this.#pressed(text) }, signal);
  }

  /** The box as the page shows it now: the person answered, or the kind of surface, may have changed. */
  #boxNow(): ComposeBox | undefined {
    const box = this.root.isConnected ? this.#state.network.box(this.root, this.page) : undefined;
    return box && this.#server.with(box);
  }

  /** Reads the box and reviews the draft; the panel follows. */
  read(): void {
    if (this.signal.aborted) return;
    if (!this.ports.alive()) {
      this.#set({ trouble: 'updated' });
      return;
    }
    const editor = editorFor(this.root);
    const { text } = editor.read(this.root);
    const box = this.#boxNow() ?? this.#state.box;
    this.#draft = draftIn(text, this.#state.network, box);
    this.#ways.see(text);
    this.#further.about(this.#draft);
    const trouble = editor.writable ? undefined : 'unwritable';
    this.#set({ text, box, trouble, findings: this.#review(text, box) });
  }

  /** What there is to say: the page's own checks, and the worker's when it has already answered for this text. */
  #review(text: string, box: ComposeBox): readonly Finding[] {
    const preferences = this.ports.preferences.now;
    const before = this.#signedBefore.after(this.#draft, preferences.signing);
    const instant = reviewBox(this.#draft, this.#state.network, preferences, box.facts, before);
    const known = new Set(instant.map(topicOf));
    const further = this.#further.of(text).filter((finding) => !known.has(topicOf(finding)));
    return byWeight([...instant, ...further]).filter(
      (finding) => !isSilenced(finding, preferences) && !this.#ignored.has(this.#once(finding, text)),
    );
  }

  /** "Ignore once" holds for the same thing said of the same words, wherever they move to. */
  #once(finding: Finding, text: string): string {
    return `${topicOf(finding)}\n${text.slice(finding.span.start, finding.span.end)}`;
  }

  async #watchTest(): Promise<void> {
    const testing = await this.asked(this.ports.awaiting(this.#state.network.id));
    if (testing) this.#set({ testing });
  }

  /** The answer of the host, or undefined with a word in the panel when there is none. */
  async asked<T>(question: Promise<T>): Promise<T | undefined> {
    try {
      const answer = await question;
      if (this.#state.asleep) this.#set({ asleep: false });
      return answer;
    } catch {
      this.#set(this.ports.alive() ? { asleep: true } : { trouble: 'updated' });
      return undefined;
    }
  }

  show(open: boolean): void {
    if (open) this.read();
    this.#set({ open });
  }

  /**
   * Writes one edit in the editor, once; on any doubt nothing more is written, and from then on her button says "copy":
   * it copies the whole message as it would read. A click that comes while another edit is being written waits its turn:
   * `edit` is asked for only then, on the text as it has become.
   */
  apply(edit: () => Edit | undefined): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(edit));
    return this.#writing;
  }

  async #write(edit: () => Edit | undefined, again = true): Promise<void> {
    const chosen = edit();
    if (!chosen) return;
    const copy = () => this.ports.copy(edited(this.#state.text, chosen)).catch(() => {});
    if (this.#state.trouble === 'failed') return copy();
    this.#ways.oursNext();
    const outcome = await writeOnce(this.root, chosen.span, chosen.text, this.#state.text, this.signal);
    this.read();
    if (outcome.ok) return;
    // The site changed the text since we read it, so nothing was written: the edit is found again on the new text.
    if (outcome.why === 'changed') return again ? this.#write(edit, false) : undefined;
    if (outcome.why === 'read-only') await copy();
    this.#set({ trouble: outcome.why === 'read-only' ? 'unwritable' : 'failed' });
  }

  /** The edit of that rank offered for this finding now, wherever its words have moved to. */
  editOf(finding: Finding, rank: number): Edit | undefined {
    const now = this.#state.findings.find((one) => topicOf(one) === topicOf(finding));
    return now?.edits[rank];
  }

  /** The edit that signs this draft where the brand's rules put the signature; undefined when there is nothing to add. */
  signing(): Edit | undefined {
    const { network, box } = this.#state;
    return signEdit(this.#draft, this.ports.preferences.now.signing, network.limit(box.surface, box.facts));
  }

  /** Does what the finding's own button says. */
  async remedy(finding: Finding): Promise<void> {
    const { network, box } = this.#state;
    if (finding.remedy?.kind === 'own-account' && box.account)
      await this.asked(this.ports.ownAccount(network.id, box.account));
  }

  ignore(finding: Finding): void {
    this.#ignored.add(this.#once(finding, this.#state.text));
    this.read();
  }

  async never(finding: Finding): Promise<void> {
    this.ignore(finding);
    await this.asked(this.ports.silence(topicOf(finding)));
  }

  /** Opens the view of the two versions: those that were noticed, else A is the message as it stands. */
  hesitate(): void {
    const { noticed, text } = this.#state;
    const { a, b } = noticed ?? { a: text, b: text };
    this.#set({ hesitation: hesitate(this.ports, a, b), noticed: undefined });
  }

  /** Changes what is being decided; all undefined goes back to the review. */
  decide(change: Decided): void {
    this.#set(change);
  }

  /** Tells of the press at once, and what became of it when that is seen. */
  #pressed(text: string): Pressed {
    const { network, box } = this.#state;
    const message = publicationOf(text, network, box, this.ports.now());
    this.ports.pressed(message);
    return { published: () => void this.#published(message), stays: () => this.ports.stays(message) };
  }

  async #published(message: Publication): Promise<void> {
    const { network, testing } = this.#state;
    const url = locate(() => network.permalink?.(this.page, message.text), this.signal);
    const variant = await this.asked(this.ports.published(message, url));
    if (variant && testing) this.#set({ testing: false });
    this.#ways.anew();
    this.#set({ noticed: undefined });
    this.#typing.soon();
  }
}
