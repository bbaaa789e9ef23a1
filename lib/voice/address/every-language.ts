import spanish from '../lexicons/address/es.json';
import italian from '../lexicons/address/it.json';
import portuguese from '../lexicons/address/pt.json';
import { droppedPronoun } from './dropped-pronoun';
import { dutchAddress } from './dutch';
import { addFinder } from './find-address';
import { germanAddress } from './german';

/** Lets `findAddress` read German, Dutch, Italian, Spanish and Portuguese too. Calling it again changes nothing. */
export function readEveryLanguage(): void {
  addFinder('de', germanAddress);
  addFinder('nl', dutchAddress);
  addFinder('it', droppedPronoun(italian));
  addFinder('es', droppedPronoun(spanish));
  addFinder('pt', droppedPronoun(portuguese));
}
