import type { CDPSession } from 'playwright-core';
import { waitUntil } from './wait-until.ts';

type Version = { versionId: string; scriptURL: string; runningStatus: string };

/**
 * Stops the service workers whose script is under `prefix`, as the browser does with idle ones, and resolves once
 * each was seen stopped, even if a message wakes it again at once. `session` is any page's; throws when one that
 * runs does not stop.
 */
export async function stopServiceWorkers(session: CDPSession, prefix: string): Promise<void> {
  const status = new Map<string, string>();
  const stopped = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: { versions: Version[] }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (!scriptURL.startsWith(prefix)) continue;
      status.set(versionId, runningStatus);
      if (runningStatus === 'stopped') stopped.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  // The versions there are come in one event after the domain is enabled.
  await waitUntil(async () => status.size > 0, { what: 'the list of workers' });
  for (const [versionId, runs] of [...status]) {
    if (runs === 'stopped') continue;
    stopped.delete(versionId);
    await session.send('ServiceWorker.stopWorker', { versionId });
    await waitUntil(async () => stopped.has(versionId), { what: 'the worker to stop' });
  }
}
