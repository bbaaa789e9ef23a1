/**
 * Privileged scripts for Firefox: the system's own notifications, which a browser without a display has none of, are
 * replaced by a list that a test can click in. What the extension asked for is shown there or nowhere.
 */
export const watchAlerts = `
  const shown = new Map();
  Services.wm.getMostRecentWindow('navigator:browser').parapheAlerts = shown;
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) { shown.set(alert.name, { alert, listener }); listener?.observe(null, 'alertshow', alert.cookie); },
    showAlertNotification(image, title, text, clickable, cookie, listener, name) {
      shown.set(name, { alert: { name, cookie, title, text }, listener });
      listener?.observe(null, 'alertshow', cookie);
    },
    closeAlert(name) {
      const one = shown.get(name);
      shown.delete(name);
      one?.listener?.observe(null, 'alertfinished', one.alert.cookie);
    },
    getHistory() { return []; },
    teardown() {},
  };
  const { Components: { manager } } = globalThis;
  manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID('{6a4e5f0c-3c0e-4d0b-9a57-7d1b3f6a2c11}'), 'alerts', '@mozilla.org/alerts-service;1',
    { createInstance: (iid) => service.QueryInterface(iid), QueryInterface: ChromeUtils.generateQI(['nsIFactory']) });
  done(true);`;

/** Clicks the alert whose name ends with the id given; false while there is none. */
export const clickAlert = `
  const { parapheAlerts } = Services.wm.getMostRecentWindow('navigator:browser');
  const [, one] = [...parapheAlerts].find(([name]) => name.endsWith(arguments[0])) ?? [];
  if (!one) return done(false);
  one.listener.observe(null, 'alertclickcallback', one.alert.cookie);
  done(true);`;
