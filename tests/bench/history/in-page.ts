/** What the benchmark runs inside our own pages; each function is sent as source, and is self-contained. */

/** Starts watching how long the page is kept from answering, until `longestWait` is asked. */
export function watchTurns(): void {
  const world = window as unknown as { longestTurn?: number; watching?: boolean };
  world.longestTurn = 0;
  world.watching = true;
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    world.longestTurn = Math.max(world.longestTurn ?? 0, now - last);
    last = now;
    if (world.watching) setTimeout(() => channel.port2.postMessage(0), 4);
  };
  channel.port2.postMessage(0);
}

/** The longest time in ms that a turn waited since `watchTurns`. */
export function longestTurn(): number {
  const world = window as unknown as { longestTurn?: number; watching?: boolean };
  world.watching = false;
  return world.longestTurn ?? 0;
}

/** One page of the list, read with nothing but IndexedDB: opened, asked, answered; ms. */
export async function rawRead(rows: number): Promise<number> {
  const began = performance.now();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('paraphe');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    const index = database.transaction('summaries').objectStore('summaries').index('[practice+startedAt]');
    const request = index.openCursor(IDBKeyRange.bound([0, 0], [0, Number.MAX_VALUE]), 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || found.length === rows) return resolve();
      found.push(cursor.value);
      cursor.continue();
    };
  });
  const took = performance.now() - began;
  database.close();
  if (found.length !== rows) throw new Error(`only ${found.length} rows`);
  return took;
}

/**
 * One event of `sample` experiment `n` stored until it is durable, ms: by the store itself (`keptHistory`, put there by the
 * benchmark), or asked of the worker, as pages and content scripts do.
 */
export async function appendOne(n: number, by: 'store' | 'worker'): Promise<number> {
  const world = window as unknown as { browser?: Api; chrome: Api; keptHistory: Store };
  interface Store {
    append(events: readonly object[]): Promise<number>;
  }
  interface Api {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  }
  const event = {
    id: `appended-${n}-${Math.random().toString(36).slice(2)}`,
    type: 'reading/taken',
    experiment: `sample-${n}`,
    at: Date.UTC(2026, 0, 1) + n,
    variant: 'A',
    network: 'bluesky',
    source: 'hand',
    counts: { likes: n },
  };
  const began = performance.now();
  const stored =
    by === 'store'
      ? await world.keptHistory.append([event])
      : await (world.browser ?? world.chrome).runtime.sendMessage({
          type: 'history/append',
          args: [[event]],
        });
  if (!stored) throw new Error('nothing was stored');
  return performance.now() - began;
}

/** The same durable write with nothing but IndexedDB: one record put, strict; ms. */
export async function rawAppend(n: number): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('bench-raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
  });
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ id: n, text: 'x'.repeat(200) });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  const took = performance.now() - began;
  database.close();
  return took;
}

/** As many records as an import has events, with one index, in one strict transaction and nothing else; ms. */
export async function rawImport(count: number): Promise<number> {
  const name = `bench-import-${Math.random()}`;
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('rows', { keyPath: 'id' }).createIndex('group', 'group');
    request.onsuccess = () => resolve(request.result);
  });
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore('rows');
    for (let n = 0; n < count; n++) {
      const counts = { likes: n % 90, views: 900 };
      rows.add({ id: `row-${n}:read`, group: `group-${n >> 4}`, type: 'reading/taken', at: n, counts });
    }
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  const took = performance.now() - began;
  database.close();
  indexedDB.deleteDatabase(name);
  return took;
}

/** Types a question into the search and waits until its answer is drawn; ms. */
export async function searchFor(question: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) throw new Error('no search on this page');
  const listed = new Promise<number>((resolve, reject) => {
    const watcher = new PerformanceObserver((list) => {
      const mark = list.getEntriesByName('history:listed').find(({ startTime }) => startTime > began);
      if (mark) resolve(mark.startTime);
    });
    watcher.observe({ entryTypes: ['mark'] });
    setTimeout(() => reject(new Error(`no answer to ${question}`)), 5_000);
  });
  const began = performance.now();
  input.value = question;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return (await listed) - began;
}
