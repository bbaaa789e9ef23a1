import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { ChromiumTab } from '../browsers/chromium-tab.ts';
import type { Page } from '../browsers/page.ts';
import { addServer, asJulie, type Paraphe, startParaphe } from '../e2e/paraphe/start.ts';
import { traced } from './page/traced.ts';

/**
 * What a page pays for us, in Chromium: ms added to a keystroke, ms of the scout at each load, memory of a tab in
 * use, CPU of twenty idle tabs. The same page under two names: one switched on, one not.
 */
const on = 'https://mastodon.social/home';
const off = 'https://social.example/home';
const badge = { role: 'button', name: 'Paraphe' };

const sessionOf = (page: Page): CDPSession => {
  if (page.tab instanceof ChromiumTab) return page.tab.session;
  throw new TypeError('this benchmark needs Chromium');
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function inUse(paraphe: Paraphe, url: string): Promise<Page> {
  const tab = await paraphe.browser.page(url);
  await tab.click('textarea');
  if (url === on) await tab.find(badge);
  return tab;
}

const sentence = 'Tu viens samedi ? Nos libraires vous attendent, et les nouveautés aussi. ';

/** Keys typed 60 ms apart, as people do; or each after a pause, so that each is followed by a reading. */
async function keystrokes(paraphe: Paraphe, before: number, apart: number, keys: number) {
  const tab = await inUse(paraphe, on);
  await tab.eval((length: number) => {
    const area = document.querySelector('textarea');
    if (!area) return;
    area.focus();
    document.execCommand(
      'insertText',
      false,
      'Une phrase pour voir. '.repeat(Math.ceil(length / 22)).slice(0, length),
    );
  }, before);
  await pause(400);
  const cost = await traced(sessionOf(tab), '/compose.js', async () => {
    for (const letter of sentence.repeat(3).slice(0, keys)) {
      await tab.type(letter);
      await pause(apart);
    }
    await pause(400);
  });
  await tab.close();
  return { perKey: cost.total / keys, longest: cost.longest };
}

async function scoutLoad(paraphe: Paraphe): Promise<number> {
  const tab = await paraphe.browser.page();
  const loads: number[] = [];
  for (let load = 0; load < 7; load++) {
    const cost = await traced(sessionOf(tab), '/scout.js', () => tab.goto(on));
    loads.push(cost.total);
  }
  await tab.close();
  return median(loads);
}

async function firstFocus(paraphe: Paraphe): Promise<number> {
  const times: number[] = [];
  for (let visit = 0; visit < 5; visit++) {
    const tab = await paraphe.browser.page(on);
    const cost = await traced(sessionOf(tab), '/compose.js', async () => {
      await tab.click('textarea');
      await tab.find(badge);
      await pause(200);
    });
    times.push(cost.total);
    await tab.close();
  }
  return median(times);
}

/** MB of script memory once the rubbish is out, with a draft in the box and the panel open. */
async function heap(paraphe: Paraphe, url: string): Promise<number> {
  const tab = await inUse(paraphe, url);
  await tab.type(sentence);
  if (url === on) {
    await tab.click(badge);
    await tab.find({ role: 'dialog', name: 'Paraphe' });
  }
  await pause(500);
  const session = sessionOf(tab);
  await session.send('Performance.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await tab.close();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** % of one core used by the whole browser over 15 s, with 20 tabs holding a draft that nobody touches. */
async function idleCpu(paraphe: Paraphe, url: string): Promise<number> {
  const tabs: Page[] = [];
  for (let count = 0; count < 20; count++) {
    const tab = await inUse(paraphe, url);
    await tab.type('Bonjour');
    tabs.push(tab);
  }
  await pause(5_000);
  const first = tabs[0];
  const root = first && first.tab instanceof ChromiumTab ? first.tab.page.context().browser() : undefined;
  const session = await root?.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await used();
  await pause(15_000);
  const after = await used();
  for (const tab of tabs) await tab.close();
  return ((after - before) / 15) * 100;
}

const paraphe = await startParaphe();
try {
  await asJulie(paraphe);
  await addServer(paraphe, 'mastodon.social');
  const short = await keystrokes(paraphe, 0, 60, 120);
  const paused = await keystrokes(paraphe, 200, 220, 40);
  const long = await keystrokes(paraphe, 5_000, 60, 120);
  const scout = await scoutLoad(paraphe);
  const focus = await firstFocus(paraphe);
  const [withUs, without] = [
    median([await heap(paraphe, on), await heap(paraphe, on), await heap(paraphe, on)]),
    median([await heap(paraphe, off), await heap(paraphe, off), await heap(paraphe, off)]),
  ];
  const cpu = { withUs: await idleCpu(paraphe, on), without: await idleCpu(paraphe, off) };
  const result = {
    msPerKey: short.perKey,
    msPerKeyReviewedEachTime: paused.perKey,
    msPerKeyIn5000Characters: long.perKey,
    longestTaskMs: Math.max(short.longest, paused.longest),
    longestTaskMsIn5000Characters: long.longest,
    scoutMsPerLoad: scout,
    firstFocusMs: focus,
    heapMbPerTab: withUs - without,
    idle20TabsCpuPercent: cpu.withUs,
    idle20TabsCpuPercentWithout: cpu.without,
  };
  for (const [name, value] of Object.entries(result))
    console.log(name.padEnd(32), value.toFixed(3).padStart(10));
  console.log(`RESULT ${JSON.stringify(result)}`);
} finally {
  await paraphe.stop();
}
