import { grantedSites } from './grants';
import { siteOrigins } from './grants-of';
import { browser } from './webext';

const id = 'scout';
const scoutFile = '/scout.js';

/**
 * Makes the browser load the scout on exactly the granted origins, from now on and over restarts.
 * Called at every start of the worker and at every change of the grants; same grants, same registration.
 */
export async function registerScout(): Promise<void> {
  const origins = siteOrigins(await grantedSites());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches: [...origins],
    js: [scoutFile],
    allFrames: true,
    // Editors put what is written into frames without an address: they belong to the site that holds them.
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (!registered) await browser.scripting.registerContentScripts([script]);
  else if (
    registered.matchOriginAsFallback !== true ||
    String(registered.matches?.toSorted()) !== String(origins.toSorted())
  ) {
    await browser.scripting.updateContentScripts([script]);
  }
}

/** Loads the scout in the tabs already open on these origins, so that switching a network on needs no reload. */
export async function scoutOpenTabs(granted: readonly string[]): Promise<void> {
  const origins = siteOrigins(granted);
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  const loads = tabs.flatMap(({ id: tabId }) =>
    tabId === undefined
      ? []
      : [browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [scoutFile] })],
  );
  // A tab that closed meanwhile, or an error page, is no reason to leave the others out.
  await Promise.allSettled(loads);
}
