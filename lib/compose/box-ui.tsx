import { render } from 'preact';
import { Badge } from '../../components/badge/badge';
import { Panel } from '../../components/panel/panel';
import { panelCss } from '../../components/panel-css';
import { WordsContext } from '../../components/translate';
import type { Span } from '../draft/span';
import { initialsOf } from '../signature/person';
import { personOnDuty } from '../signature/signing';
import { Acquaintance } from './acquaintance';
import { BadgePlace } from './badge-place';
import type { BoxSession } from './box-session';
import { HesitationSlot } from './hesitation-slot';
import { Highlighter } from './highlight';
import { shieldKeys } from './key-shield';
import { lastWords } from './last-words';
import { panelActions, panelData } from './panel-of';
import { PanelShift } from './panel-shift';
import { placePanel, type Rect } from './place';
import type { Shortcut } from './ports';
import { UiHost } from './ui-host';
import { themeBehind } from './ui-theme';
import { badgeOf } from './view-of';
import { vigilanceLine } from './vigilance-line';

/** The most findings a panel shows at once. */
const mostShown = 3;

const viewport = (view: Window): Rect => {
  const { clientWidth, clientHeight } = view.document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
};

/** Badge and panel of one box: drawn from its session, kept at its side, gone with it. */
export class BoxUi {
  readonly #ui: UiHost;
  readonly #badge: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #words: Highlighter;
  readonly #acquaintance: Acquaintance;
  readonly #badgePlace: BadgePlace;
  #frame = 0;
  #opening = false;
  readonly #shift: PanelShift;

  constructor(
    readonly session: BoxSession,
    readonly signal: AbortSignal,
  ) {
    const { root } = session;
    const view = root.ownerDocument.defaultView ?? window;
    this.#ui = new UiHost(root, panelCss);
    this.#words = new Highlighter(root);
    const { ports, state } = session;
    this.#acquaintance = new Acquaintance(
      (answering) => ports.known(state.network.id, answering).catch(() => undefined),
      () => this.draw(),
    );
    shieldKeys(window).add(this.#ui.host);
    this.#ui.enter();
    this.#panel = this.#ui.layer();
    this.#badge = this.#ui.layer();
    this.#shift = new PanelShift(this.#panel, () => this.follow());
    this.#badgePlace = new BadgePlace(this.#badge, ports, () => this.follow());
    // On a small screen the panel may have to cover the badge: then it does so wholly.
    this.#panel.style.zIndex = '1';
    session.watch(() => this.draw());
    const follow = () => this.follow();
    const sizes = new view.ResizeObserver(follow);
    sizes.observe(root);
    sizes.observe(this.#panel);
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    view.addEventListener('resize', follow, { passive: true, signal });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      cancelAnimationFrame(this.#frame);
      this.#words.clear();
      render(null, this.#panel);
      render(null, this.#badge);
      this.#ui.remove();
    });
    this.draw();
  }

  /** False when the page has thrown our interface away. */
  get attached(): boolean {
    return this.#ui.attached;
  }

  /** Is this node part of our interface? */
  owns(node: EventTarget | null): boolean {
    return node === this.#ui.host;
  }

  /** Places everything again at the next frame: once, however often it is asked. */
  follow(): void {
    if (this.#frame !== 0 || this.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  #place(): void {
    const { root, state } = this.session;
    const view = root.ownerDocument.defaultView ?? window;
    const gone = !root.isConnected || root.getClientRects().length === 0;
    const box = root.getBoundingClientRect();
    const screen = viewport(view);
    const off = gone || box.bottom < screen.top || box.top > screen.bottom;
    const avoid = state.box
      .avoid()
      .map((element) => element.getBoundingClientRect())
      .filter((rect) => rect.width > 0);
    const rightToLeft = getComputedStyle(root).direction === 'rtl';
    const badge = off
      ? undefined
      : this.#badgePlace.around(box, screen, avoid, lastWords(root, state.text), rightToLeft);
    this.#ui.put(this.#badge, badge);
    if (!badge || !state.open) {
      this.#ui.put(this.#panel, undefined);
      return;
    }
    const { width, height } = this.#panel.getBoundingClientRect();
    this.#ui.put(this.#panel, this.#shift.of(placePanel(badge, { width, height }, screen, avoid, box)));
    if (!this.#opening) return;
    this.#opening = false;
    // Only now: what is not on the screen yet takes no focus.
    this.#panel.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  draw(): void {
    if (this.signal.aborted) return;
    const { session } = this;
    const { state, ports } = session;
    const words = ports.words.now;
    const preferences = ports.preferences.now;
    const theme = themeBehind(session.root);
    const onDuty = personOnDuty(preferences.signing);
    render(
      <WordsContext.Provider value={words}>
        <Badge
          theme={theme}
          state={badgeOf(state, ports.vigilance.now.notice !== undefined)}
          brewing={ports.vigilance.now.notice?.reason}
          open={state.open}
          initials={onDuty && initialsOf(onDuty)}
          onOpen={() => this.#toggle(!state.open)}
        />
      </WordsContext.Provider>,
      this.#badge,
    );
    if (state.open && preferences.remember.people) void this.#acquaintance.about(state.box.answering);
    render(state.open ? this.#panelNode(theme) : null, this.#panel);
    this.#words.mark(this.#marked());
    this.follow();
  }

  /** The words that the findings shown are about, while the panel is open. */
  #marked(): readonly Span[] {
    const { open, hesitation, wording, findings } = this.session.state;
    if (!open || (hesitation ?? wording) !== undefined) return [];
    return findings.slice(0, mostShown).flatMap(({ span, alsoAt = [] }) => [span, ...alsoAt]);
  }

  /** Does what a key of ours asks for; the panel comes up when that takes a choice, or did not work. */
  async answer(shortcut: Shortcut): Promise<void> {
    const { session } = this;
    if (shortcut === 'open-panel') return this.#toggle(!session.state.open);
    await session.apply(() => {
      session.read();
      return session.signing();
    });
    const signs = personOnDuty(session.ports.preferences.now.signing) !== undefined;
    if (!signs || session.state.trouble) this.#toggle(true);
  }

  #toggle(open: boolean): void {
    this.#shift.reset();
    this.session.show(open);
    this.#opening = open;
    if (!open) this.session.root.focus({ preventScroll: true });
  }

  #panelNode(theme: 'light' | 'dark') {
    const { session } = this;
    const { state, ports } = session;
    const words = ports.words.now;
    return (
      <WordsContext.Provider value={words}>
        <Panel
          theme={theme}
          {...panelData(session)}
          vigilance={vigilanceLine(ports, state.held)}
          acquaintance={this.#acquaintance.sentence}
          onForget={() => void this.#forget()}
          {...panelActions(session)}
          onSettings={() => ports.openPage('options.html')}
          twoWays={state.noticed?.where}
          onHesitate={() => session.hesitate()}
          onOneWay={() => session.decide({ noticed: undefined })}
          onReword={
            ports.preferences.now.rewriting ? () => session.decide({ wording: state.text }) : undefined
          }
          onCopy={() => ports.copy(state.text)}
          onReload={() => location.reload()}
          onClose={() => this.#toggle(false)}
          onMoveBadge={() => this.#badgePlace.next()}
          onHideHere={ports.practice ? undefined : () => void ports.hideHere()}
          onOtherSide={() => this.#shift.turn(this.#panel.getBoundingClientRect(), viewport(window))}
        >
          {(state.hesitation ?? state.wording) !== undefined && <HesitationSlot session={session} />}
        </Panel>
      </WordsContext.Provider>
    );
  }

  async #forget(): Promise<void> {
    const { ports, state } = this.session;
    if (!state.box.answering) return;
    // The line stays where the worker could not be reached: nothing was forgotten.
    const forgotten = await ports.forget(state.network.id, state.box.answering).then(
      () => true,
      () => false,
    );
    if (forgotten) this.#acquaintance.forgotten();
  }
}
