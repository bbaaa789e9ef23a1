// A newcomer's real Chromium joins a team that has 100,000 events: how long until all of them are in its history.
import { resolve } from 'node:path';
import { launchChromium } from '../browsers/chromium-browser.ts';
import { serveSites } from '../browsers/serve-sites.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { startCouchServer } from '../team/couch-server.ts';

const events = Number(process.argv[2] ?? 100_000);
/** What one cross-test leaves behind: its start, two publications, six readings, a claim. */
const eventsEach = 10;
const host = 'couch.example.net';
const start = Date.UTC(2024, 0, 8, 9);
const minute = 60_000;

const networks = ['mastodon', 'bluesky', 'linkedin'];
function story(n: number): readonly object[] {
  const common = { experiment: `e${n}`, at: start + n * 90 * minute };
  const test = networks[n % networks.length] ?? 'mastodon';
  const variants = {
    A: `Bonjour à tous, la commande ${n} est prête ! ^JD`,
    B: `La commande ${n} vous attend ^JD`,
  };
  const at = (step: number) => ({ ...common, id: `e${n}-${step}`, at: common.at + step * minute });
  const readings = [3, 4, 5, 6, 7, 8].map((step) => ({
    ...at(step),
    type: 'reading/taken',
    variant: step % 2 ? 'A' : 'B',
    network: test,
    source: 'hand',
    counts: { likes: (n * step) % 97 },
  }));
  return [
    {
      ...at(0),
      type: 'experiment/started',
      target: 'facebook',
      test: [test],
      design: 'repost',
      first: 'A',
      seed: n,
      metric: 'likes',
      variants,
      practice: false,
    },
    { ...at(1), type: 'publication/observed', variant: 'A', network: test, text: variants.A },
    { ...at(2), type: 'publication/observed', variant: 'B', network: test, text: variants.B },
    ...readings,
    { ...at(9), type: 'claim/made', state: 'leaning', probabilityA: 0.7 },
  ];
}

const server = await startCouchServer();
for (let from = 0; from < events; from += 5_000) {
  const experiments = Array.from({ length: 5_000 / eventsEach }, (_, n) => from / eventsEach + n);
  const docs = experiments
    .flatMap(story)
    .map((event) => ({ _id: `e:${(event as { id: string }).id}`, event }));
  await server.ask('POST', `${server.database}/_bulk_docs`, { docs });
}
const sites = await serveSites({
  [host]: async ({ method, url, headers, body }) => {
    const answer = await fetch(server.origin + url.pathname + url.search, {
      method,
      headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    });
    return {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
      body: await answer.text(),
    };
  },
});
const browser = await launchChromium({ sites, extension: resolve('.output/chrome-mv3'), lang: 'en' });
try {
  const page = await browser.page(browser.extensionUrl('options.html#team'));
  await page.fill({ role: 'textbox', name: 'Address of the database' }, `https://${host}/bakery`);
  await page.fill({ role: 'textbox', name: 'Login' }, server.user);
  await page.fill('#team input[type=password]', server.password);
  await page.click({ role: 'button', name: 'Join the team' });
  await browser.permissionPrompt('accept');
  const from = performance.now();
  await waitUntil(async () => (await page.text('#team')).includes('In step with the team'), {
    what: 'the first exchange to end',
    timeout: 600_000,
  });
  const seconds = (performance.now() - from) / 1000;
  const stored = await page.eval(async () => {
    const opening = indexedDB.open('paraphe');
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const counting = database.transaction('events').objectStore('events').count();
    return new Promise<number>((done) => {
      counting.onsuccess = () => done(counting.result);
    });
  });
  console.log(
    `A real Chromium takes in ${stored} of ${events} events in ${seconds.toFixed(1)} s (goal 60 s)`,
  );
  if (stored !== events) process.exitCode = 1;
} finally {
  await browser.close();
  await sites.close();
  await server.close();
}
