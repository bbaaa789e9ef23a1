/**
 * Where the page puts its compose box, as the address says: in the document, `?place=shadow` (an open shadow root),
 * `?place=closed` or `?place=frame` (a same-origin frame). Also `?dir=rtl`.
 */
const asked = new URLSearchParams(location.search);

export function place() {
  const app = document.querySelector('#app');
  app.dir = asked.get('dir') ?? 'ltr';
  const where = asked.get('place');
  if (where === 'shadow' || where === 'closed') {
    const root = app.attachShadow({ mode: where === 'shadow' ? 'open' : 'closed' });
    const div = document.createElement('div');
    root.append(div);
    return div;
  }
  if (where === 'frame') {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 90%; height: 300px';
    app.append(frame);
    const div = frame.contentDocument.createElement('div');
    frame.contentDocument.body.append(div);
    return div;
  }
  return app;
}

/** What sites and other extensions do around a box: `?around=shortcuts`, `trap` (the focus stays in) or `peer`. */
const around = {
  shortcuts() {
    window.shortcuts = 0;
    addEventListener(
      'keydown',
      (event) => {
        window.shortcuts += 1;
        if (event.ctrlKey || event.composedPath()[0].closest?.('textarea, [contenteditable]')) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  },
  trap() {
    let inside;
    addEventListener('focusin', (event) => {
      if (event.target.closest('#app')) inside = event.target;
      else inside?.focus();
    });
  },
  peer() {
    const meddle = () => {
      const box = document.querySelector('textarea, [contenteditable]');
      if (!box || box.nextElementSibling?.localName === 'peer-overlay') return;
      box.setAttribute('data-peer', String(Math.random()));
      box.setAttribute('spellcheck', 'false');
      box.after(document.createElement('peer-overlay'));
      document.documentElement.append(document.createElement('peer-host'));
    };
    new MutationObserver(meddle).observe(document, { childList: true, subtree: true, characterData: true });
    addEventListener('input', () => {
      document.querySelector('peer-overlay')?.remove();
      meddle();
    });
  },
};
around[asked.get('around')]?.();

/** What the test asks the page: the text as the engine itself knows it, one line a block. */
export function tell(model) {
  window.model = model;
  window.submitted = 0;
  window.ready = true;
}

export const option = (name) => asked.get(name);
