import type { LaunchOptions } from './browser.ts';

/** With a profile that is used again, a temporary extension keeps its address and what it stored, as an installed one does. */
const kept = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'paraphe@paraphe.app': 'aaaaaaaa-0000-4000-8000-000000000001',
  }),
};

/** The text of a profile's `user.js`: no telemetry, no updates, no call home; the language and colours asked for. */
export function firefoxPreferences({
  lang = 'en',
  dark = false,
  sites,
  profile,
  downloads,
}: LaunchOptions): string {
  const preferences: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': 0,
    'intl.locale.requested': lang === 'fr' ? 'fr' : 'en-US',
    'intl.accept_languages': lang === 'fr' ? 'fr, en' : 'en-US, en',
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // The prompt for a permission ignores clicks during its first moments; a test is not a person to protect.
    'security.notification_enable_delay': 0,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'app.update.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.ipc.processPrelaunch.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.server': '',
    // Every host leads to the test's own server, or nowhere: port 9 refuses.
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': sites?.proxyPort ?? 9,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': sites?.proxyPort ?? 9,
    ...(profile === undefined ? {} : kept),
    ...(downloads === undefined
      ? {}
      : {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          // The list of downloads opens by itself, and takes the keys that are for the page.
          'browser.download.alwaysOpenPanel': false,
        }),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
