import type { SiteHandler, SiteResponse } from '../../browsers/serve-sites.ts';

/** A server she added, with pages that are hard on a guest: each path has its own way. */
export const hardHost = 'mastodon.social';
export const hardUrl = (path: string): string => `https://${hardHost}/${path}`;

const form = `<form><label>Message <textarea rows="6" cols="50"></textarea></label>
<button>Envoyer</button><button type="button" class="emoji">☺</button></form>`;

/** Counts what the site would publish and every key it hears of, however it listens. */
const counting = `
  window.submits = 0;
  window.keys = [];
  window.model = () => document.querySelector('textarea, [contenteditable]').value;
  document.addEventListener('submit', (event) => { event.preventDefault(); window.submits += 1; });
  for (const place of [window, document]) for (const capture of [true, false])
    for (const kind of ['keydown', 'keypress', 'keyup'])
      place.addEventListener(kind, (event) => window.keys.push(kind + ' ' + event.key), capture);
`;

/** Takes the focus back as soon as it leaves the dialog, as focus-trap libraries do. */
const trap = `
  const dialog = document.querySelector('[role="dialog"]');
  for (const capture of [true, false])
    document.addEventListener('focusin', (event) => {
      if (!dialog.contains(event.target)) dialog.querySelector('textarea').focus();
    }, capture);
`;

interface HardPage {
  readonly body: string;
  readonly script?: string;
  readonly style?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: string;
}

const policy = [
  "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'nonce-site'; style-src 'none'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
].join('; ');

const pages: Readonly<Record<string, HardPage>> = {
  plain: { body: form },
  csp: { body: form, headers: { 'content-security-policy': policy } },
  trap: { body: `<div role="dialog" aria-modal="true">${form}</div>`, script: trap },
  'loose-trap': { body: `<div role="dialog">${form}</div>`, script: trap },
  modal: {
    body: `<dialog>${form}</dialog>`,
    script: `document.querySelector('dialog').showModal();`,
  },
  popover: {
    body: `<div popover="manual">${form}</div>`,
    script: `document.querySelector('[popover]').showPopover();`,
  },
  clipped: {
    body: `<div role="dialog" aria-modal="true"
      style="position:fixed;left:40px;top:60px;transform:translate(10px,10px);overflow:hidden">${form}</div>`,
  },
  'press-outside': {
    body: `<main>${form}</main>`,
    script: `for (const kind of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(kind, ({ target }) => {
        if (!document.querySelector('main').contains(target)) document.querySelector('main').remove();
      });`,
  },
  styled: {
    body: form,
    style: `div { opacity: .3 !important; display: none !important; transform: scale(3) !important }`,
  },
  dark: { body: form, style: `body, textarea { background: #15202b; color: #e7e9ea }` },
  light: { body: form, style: `html { background: #fff } textarea { background: #fff; color: #111 }` },
  rtl: { body: form, html: 'lang="ar" dir="rtl"' },
  long: { body: `<div style="height:3000px"></div>${form}<div style="height:3000px"></div>` },
  zoomed: { body: form, style: `html { zoom: 2 }` },
  late: {
    body: `<main></main>`,
    script: `setTimeout(() => {
      document.querySelector('main').append(document.querySelector('template').content);
    }, 5000);`,
  },
  replaced: { body: `<main>${form}</main>` },
  framed: { body: `<iframe src="/plain" width="700" height="500" style="margin:40px"></iframe>` },
};

export const hardPages: SiteHandler = ({ url }): SiteResponse | undefined => {
  const name = url.pathname.slice(1);
  const page = pages[name];
  if (!page) return undefined;
  const { body, script = '', style = '', headers = {}, html = 'lang="fr"' } = page;
  return {
    headers,
    body: `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${name}</title><style>${style}</style></head>
<body>${body}<template>${form}</template><script nonce="site">${counting}${script}</script></body></html>`,
  };
};
