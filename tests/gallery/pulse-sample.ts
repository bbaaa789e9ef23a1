import { expectedBand } from '../../lib/vigilance/expected-band';
import type { Language } from './gallery';
import { wordsOf } from './words';

const hourMs = 3_600_000;
const now = Date.UTC(2026, 4, 12, 15, 10);

/** Three days of mentions of Oriflo, quiet by night, that rise in the last hours. */
export function pulseSample(language: Language) {
  const { plural } = wordsOf(language);
  const last = Math.floor(now / hourMs);
  const hours = Array.from({ length: 72 }, (_, i) => {
    const hour = last - 71 + i;
    const expected = hour % 24 < 6 ? 0.4 : 2.5 + Math.sin(hour / 3);
    const count = i > 67 ? 9 + i - 67 : Math.round(expected + 1.2 * Math.sin(i * 2.3));
    return { hour, count: Math.max(0, count), surge: i > 67, ...expectedBand(expected, 1.6) };
  });
  return {
    now,
    sourcesHref: '#options',
    pulse: {
      sentences: [
        plural('vigilanceTimesNegative', 3, {
          brand: 'Oriflo',
          since: language === 'fr' ? '14:00' : '2:00 pm',
          times: 4,
        }),
      ],
      surging: true,
      // Six hours that nobody saw: the computer slept.
      hours: hours.filter((_, i) => i < 20 || i > 25),
      posts: [{ at: (last - 30) * hourMs, network: 'Bluesky', text: 'La fontaine rouvre samedi. ^JD' }],
      freshAt: now - 12 * 60_000,
    },
  };
}
