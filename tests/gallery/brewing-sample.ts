import type { Language } from './gallery';
import { wordsOf } from './words';

const nothing = () => {};
const now = Date.UTC(2026, 4, 12, 15, 10);

/** A rise of mentions, as the banner of the panel tells it. */
export const brewing = (language: Language) => {
  const french = language === 'fr';
  return {
    reason: wordsOf(language).plural('vigilanceTimesNegative', 3, {
      brand: 'Oriflo',
      since: french ? '14:00' : '2:00 pm',
      times: 4,
    }),
    links: [
      {
        id: '1',
        title: french
          ? 'La fontaine Oriflo fermée après une fuite, les riverains s’interrogent'
          : 'Oriflo fountain closed after a leak, neighbours ask questions',
        url: 'https://gazette-du-lac.example/fuite',
        source: 'gazette-du-lac.example',
      },
      {
        id: '2',
        title: french ? 'Oriflo\u00a0: «\u00a0nous vérifions\u00a0»' : 'Oriflo: “we are checking”',
        url: 'https://courrier.example/oriflo',
        source: 'courrier.example',
      },
      {
        id: '3',
        title: french ? 'Encore une fuite chez Oriflo' : 'Another leak at Oriflo',
        url: 'https://forum.example/t/1',
        source: 'forum.example',
      },
    ],
    freshAt: now - 12 * 60_000,
    now,
    onAnswer: nothing,
    onPutAside: nothing,
  };
};
