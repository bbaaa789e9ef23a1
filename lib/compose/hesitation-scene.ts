import type { HesitationScene } from './hesitation-drawing';

/** The scene of two versions, wherever they are shown: which networks are on is the same everywhere. */
export const hesitationScene = (given: Omit<HesitationScene, 'networks'>): HesitationScene => ({
  ...given,
  networks: given.ports.preferences.now.networksOn,
});
