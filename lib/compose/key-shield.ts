/**
 * Keys typed in our panel must not reach the site: one letter opens a composer on some, leaves the page on others.
 * The window's capture phase comes before every other listener, so the event is stopped there and a twin that
 * cannot leave our shadow root (`composed: false`) is given to our own handlers. What the browser itself does with
 * the key (writing the letter, moving the focus) does not depend on propagation and goes on.
 */
const name = Symbol.for('paraphe.shielded');
const kinds = ['keydown', 'keypress', 'keyup'] as const;

type Hosts = WeakSet<EventTarget>;
type Shielded = typeof globalThis & { [name]?: Hosts };

/** Installs the shield on a window, once; scout and compose script share it through their common script world. */
export function shieldKeys(window: Window & typeof globalThis): Hosts {
  const world: Shielded = window;
  const installed = world[name];
  if (installed) return installed;
  const hosts: Hosts = new WeakSet();
  world[name] = hosts;
  const stop = (event: KeyboardEvent) => {
    const path = event.composedPath();
    const [inner] = path;
    if (!inner || !path.some((target) => hosts.has(target))) return;
    event.stopImmediatePropagation();
    const twin = new window.KeyboardEvent(event.type, {
      ...keyOf(event),
      bubbles: true,
      cancelable: true,
      composed: false,
    });
    if (!inner.dispatchEvent(twin)) event.preventDefault();
  };
  for (const kind of kinds) window.addEventListener(kind, stop, true);
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
