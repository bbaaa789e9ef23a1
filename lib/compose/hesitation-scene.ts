import { networkById } from '../networks';
import type { HesitationScene } from './hesitation-drawing';

type Given = Pick<HesitationScene, 'hesitation' | 'words' | 'target' | 'ports' | 'change' | 'asked'>;

/** The scene of two versions, wherever they are shown: what is known of the networks is the same everywhere. */
export const hesitationScene = (given: Given): HesitationScene => ({
  ...given,
  networks: given.ports.preferences.now.networksOn,
  nameOf: (id) => networkById(id).name,
  lengthOn: (id, text) => {
    const limit = networkById(id).limit('post');
    return limit && { used: limit.measure(text), max: limit.max };
  },
});
