import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { chooseFile } from './choose-file.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** From publications to verdict and to what they teach: readings taken without her, in the page, and from an export. */
let paraphe: Paraphe;
let experiment: Page;

const hour = 3_600_000;
const now = Date.now();
const likes = { A: 41, B: 7 };
const post = (key: string) => `https://bsky.app/profile/librairie.example/post/${key}`;

const published = (id: string, network: string, variant: 'A' | 'B', hoursAgo: number, url: string) => ({
  id: `${id}:${variant}:${network}`,
  experiment: id,
  type: 'publication/observed',
  at: now - hoursAgo * hour,
  variant,
  network,
  text: variant === 'A' ? 'Samedi, une lecture avec nos libraires.' : 'Que lire samedi ? Demandez-nous.',
  url,
});
const begun = (id: string, network: string) =>
  started(id, {
    at: now - 200 * hour,
    test: [network],
    variants: { A: 'Samedi, une lecture avec nos libraires.', B: 'Que lire samedi ? Demandez-nous.' },
  });
const backup = JSON.stringify({
  format: 'paraphe-history',
  version: 1,
  exportedAt: '2026-01-01T00:00:00Z',
  events: [
    begun('e1', 'bluesky'),
    published('e1', 'bluesky', 'A', 110, post('3ka')),
    published('e1', 'bluesky', 'B', 30, post('3kb')),
    begun('e2', 'x'),
    published('e2', 'x', 'A', 110, 'https://x.com/librairie/status/1'),
    published('e2', 'x', 'B', 30, 'https://x.com/librairie/status/2'),
  ],
});

/** As Bluesky's public address answers: 41 likes for A, 7 for B. */
const bluesky = ({ url }: { url: URL }) => {
  const isA = (url.searchParams.get('uri') ?? '').endsWith('3ka');
  const text = isA ? 'Samedi, une lecture avec nos libraires.' : 'Que lire samedi ? Demandez-nous.';
  const counted = { record: { text }, likeCount: isA ? likes.A : likes.B, repostCount: 1, replyCount: 0 };
  return {
    body: JSON.stringify({ thread: { post: counted } }),
    headers: { 'content-type': 'application/json' },
  };
};
/** A post's own page on X, whose counters come after it has loaded. */
const x = ({ url }: { url: URL }) =>
  /status\/1$/.test(url.pathname)
    ? `<!doctype html><html lang="fr"><body><main><article data-testid="tweet" tabindex="-1"></article></main><script>
setTimeout(() => {
  document.querySelector('article').innerHTML = '<a href="/librairie/status/1"><time>hier</time></a><div role="group"><button data-testid="like" aria-label="1,2 k J’aime. Aimer">1,2 k</button><button data-testid="retweet" aria-label="7 reposts">7</button></div>';
}, 50);</script></body></html>`
    : undefined;

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { 'public.api.bsky.app': bluesky, 'x.com': x } });
  await asJulie(paraphe);
  await switchOn(paraphe, 'X');
  const options = await paraphe.ours('options.html');
  await chooseFile(options, '#data input[type=file]', 'paraphe-history.json', backup);
  await options.click({ role: 'button', name: 'L’ajouter' });
  await waitUntil(
    async () => (await options.text('#data .notice')).includes('6 événements ont été ajoutés'),
    {
      what: 'the history to be there',
    },
  );
  await options.close();
});
afterAll(() => paraphe?.stop());

const asked = () => paraphe.sites.requests.filter(({ url }) => url.hostname === 'public.api.bsky.app');

test('nothing is asked of a server before she allows it', async () => {
  experiment = await paraphe.ours('history.html#e1');
  await experiment.find({ role: 'button', name: 'Le laisser les lire' });
  expect(asked()).toHaveLength(0);
});

test('once allowed, both posts are read without her, and the verdict is there', async () => {
  await experiment.click({ role: 'button', name: 'Le laisser les lire' });
  await paraphe.browser.permissionPrompt('accept');
  await waitUntil(
    async () => /A fait mieux sur Facebook\s+[56]\d sur 100/.test(await experiment.text('main')),
    {
      what: 'a verdict from readings nobody typed',
    },
  );
  const main = await experiment.text('main');
  expect(main).toMatch(/\b41\b[\s\S]*\b7\b/);
  expect(main).not.toMatch(/NaN|undefined/);
  expect(asked().every(({ headers }) => headers.cookie === undefined)).toBe(true);
});

test('her choice is kept, and the target network opens with it', async () => {
  await experiment.click({ role: 'button', name: 'Publier A sur Facebook' });
  await waitUntil(async () => (await experiment.text('main')).includes('Vous avez choisi A pour Facebook'), {
    what: 'the choice to be kept',
  });
  await waitUntil(() => paraphe.sites.requests.some(({ url }) => url.hostname === 'www.facebook.com'), {
    what: 'Facebook to be opened',
  });
  await experiment.close();
});

test('elsewhere, the counters of the page she opens are read, and nothing is made exact that was rounded', async () => {
  const tab = await paraphe.ours('history.html#e2');
  await tab.click({ role: 'button', name: 'Ouvrir la version A sur X et lire ses chiffres' });
  await waitUntil(async () => /≈\s*1\s200/.test(await tab.text('main')), {
    what: 'the counters of the page',
  });
  await expect.poll(() => tab.text('main'), patient).toContain('lu sur la page');
  await tab.close();
});

const days = Array.from({ length: 40 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 5 + 3 * i)).toISOString().slice(0, 10),
);
const title = (i: number) => `Le coup de coeur numéro ${i} de nos libraires est arrivé en boutique`;
const wave = (i: number) => Math.round(40 * Math.exp(Math.sin(i * 2.4)));
const onX = `Post id,Date,Post text,Post Link,Likes\n${days.map((day, i) => `${i},${day},${title(i)},https://x.com/librairie/status/9${i},${wave(i)}`).join('\n')}\n99,hier,Sans date,https://x.com/librairie/status/999,3`;
const onFacebook = `Texte;Lien;Publié le;Mentions J’aime\n${days.map((day, i) => `${title(i)};https://www.facebook.com/librairie/posts/${i};${day.split('-').reverse().join('/')};${3 * wave(i)}`).join('\n')}`;

async function imports(name: string, text: string): Promise<{ preview: string; outcome: string }> {
  const tab = await paraphe.ours('history.html#/import');
  await chooseFile(tab, 'main input[type=file]', name, text);
  await tab.find({ role: 'button', name: 'Garder ces publications' });
  const preview = await tab.text('main');
  await tab.click({ role: 'button', name: 'Garder ces publications' });
  const outcome = await waitUntil(() => tab.text('main > [role="status"] .notice'), { what: 'the outcome' });
  await tab.close();
  return { preview, outcome };
}

test('exports are shown as understood before anything is kept, and twice the same changes nothing', async () => {
  const first = await imports('x.csv', onX);
  expect(first.preview).toContain('40 publications');
  expect(first.preview).toMatch(/ligne 42[\s\S]*pas de date lisible/);
  expect(first.outcome).toBe('40 publications gardées.');
  expect((await imports('facebook.csv', onFacebook)).outcome).toBe('40 publications gardées.');
  expect((await imports('x.csv', onX)).outcome).toContain('déjà connues');
});

test('what they taught is told: success on X goes with success on Facebook', async () => {
  const tab = await paraphe.ours('history.html#/learnt');
  const folded = 'for (const fold of document.querySelectorAll("details")) fold.open = true';
  await waitUntil(
    async () => {
      await tab.eval(`(() => { ${folded} })()`);
      return /X\s+Facebook\s+[5-9]\d\s+40\s+3\d/.test(await tab.text('main'));
    },
    { what: 'the transfer that was learnt, in the table behind its drawing' },
  );
  await tab.close();
});
