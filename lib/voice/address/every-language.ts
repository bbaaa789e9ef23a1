import { addShapes } from '../guess-language';
import spanish from '../lexicons/address/es.json';
import italian from '../lexicons/address/it.json';
import portuguese from '../lexicons/address/pt.json';
import { wordShapes } from '../word-shapes';
import { droppedPronoun } from './dropped-pronoun';
import { dutchAddress } from './dutch';
import { addFinder } from './find-address';
import { germanAddress } from './german';

/** Lets `findAddress` read German, Dutch, Italian, Spanish and Portuguese too, and short posts tell their language. Calling it again changes nothing. */
export function readEveryLanguage(): void {
  addShapes(wordShapes);
  addFinder('de', germanAddress);
  addFinder('nl', dutchAddress);
  addFinder('it', droppedPronoun(italian));
  addFinder('es', droppedPronoun(spanish));
  addFinder('pt', droppedPronoun(portuguese));
}
