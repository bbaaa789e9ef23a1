/**
 * Keys typed in our panel must not reach the site: one letter opens a composer on some, leaves the page on others.
 * The window's capture phase comes before every other listener, so the event is stopped there and a twin that
 * cannot leave our shadow root (`composed: false`) is given to our own handlers. What the browser itself does with
 * the key (writing the letter, moving the focus) does not depend on propagation and goes on.
 * The focus that comes to our panel is not told either: a site that holds it in its dialog would take it back.
 */
const name = Symbol.for('paraphe.shielded');
const kinds = ['keydown', 'keypress', 'keyup'] as const;
/** Of these our own handlers need nothing. */
const quiet = ['focusin', 'focusout', 'focus', 'blur', 'beforetoggle', 'toggle'] as const;

type Hosts = WeakSet<EventTarget>;
type Shielded = typeof globalThis & { [name]?: Hosts };

/** Installs the shield on a window, once; scout and compose script share it through their common script world. */
export function shieldKeys(window: Window & typeof globalThis): Hosts {
  const world: Shielded = window;
  const installed = world[name];
  if (installed) return installed;
  const hosts: Hosts = new WeakSet();
  world[name] = hosts;
  /** Keys that went down in our panel: Escape closes it, and comes up again over the site. */
  const held = new Set<string>();
  const stop = (event: KeyboardEvent) => {
    const path = event.composedPath();
    const [inner] = path;
    const isOurs = path.some((target) => hosts.has(target));
    if (event.type === 'keydown' && !isOurs) held.delete(event.code);
    if (!inner || !(isOurs || held.has(event.code))) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') held.add(event.code);
    else if (event.type === 'keyup') held.delete(event.code);
    if (!isOurs) return;
    // A bare Event: Firefox lets a KeyboardEvent out of the shadow root whatever its `composed` says.
    const twin = new window.Event(event.type, { bubbles: true, cancelable: true, composed: false });
    Object.assign(twin, keyOf(event));
    if (!inner.dispatchEvent(twin)) event.preventDefault();
  };
  for (const kind of kinds) window.addEventListener(kind, stop, true);
  const hush = (event: Event) => {
    if (event.composedPath().some((target) => hosts.has(target))) event.stopImmediatePropagation();
  };
  for (const kind of quiet) window.addEventListener(kind, hush, true);
  return hosts;
}

const keyOf = (event: KeyboardEvent): KeyboardEventInit => ({
  key: event.key,
  code: event.code,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
  repeat: event.repeat,
  isComposing: event.isComposing,
});
