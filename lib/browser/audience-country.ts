/** Countries whose public holidays are known, by the time zones their people live in. */
const byZone: Readonly<Record<string, string>> = {
  'Europe/Paris': 'FR',
  'Europe/Brussels': 'BE',
  'Europe/Luxembourg': 'LU',
  'Europe/Zurich': 'CH',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'America/Toronto': 'CA',
  'America/Montreal': 'CA',
  'America/Vancouver': 'CA',
  'America/Halifax': 'CA',
  'America/Winnipeg': 'CA',
  'America/Edmonton': 'CA',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Phoenix': 'US',
  'America/Los_Angeles': 'US',
};

/** The country most likely read in, from where this computer's clock says it is; undefined elsewhere. */
export const countryOfZone = (timeZone: string): string | undefined =>
  Object.hasOwn(byZone, timeZone) ? byZone[timeZone] : undefined;
