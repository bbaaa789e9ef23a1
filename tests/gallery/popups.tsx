import type { NextPostProps } from '../../components/popup/next-post';
import type { OwnPostsLineProps } from '../../components/popup/own-posts-line';
import { Popup } from '../../components/popup/popup';
import type { SiteStateProps } from '../../components/popup/site-state';
import type { Pieces } from './gallery';

const nothing = () => {};

const people = [
  { id: 'j', name: 'Julie Durand', initials: 'JD' },
  { id: 'a', name: 'Amadou Koné', initials: 'AK' },
  { id: 'm', name: 'Marie-Hélène Vandenbroucke-Saint-Just', initials: 'MHV' },
];

const popup =
  (
    site: SiteStateProps['site'],
    team = people,
    next?: (language: 'en' | 'fr') => NextPostProps['next'],
    ownPosts?: OwnPostsLineProps['ownPosts'],
  ): Pieces[string] =>
  (_, language) => (
    <Popup
      next={next?.(language)}
      site={site}
      {...(ownPosts && { ownPosts })}
      people={team}
      onDuty="j"
      onTakeDuty={nothing}
      onSwitchOn={nothing}
      onPick={nothing}
      onPickAlways={nothing}
      onOpen={nothing}
      onAside={nothing}
    />
  );

export const popups: Pieces = {
  'popup-on': popup({ name: 'Bluesky', state: 'on' }),
  'popup-next': popup({ name: 'Facebook', state: 'on' }, people, (language) => ({
    sentence:
      language === 'fr'
        ? 'Prochaine étape\u00a0: publier B sur Mastodon, jeudi à 10:00.'
        : 'Next: post B on Mastodon, Thursday 10:00.',
  })),
  'popup-due': popup({ name: 'Mastodon', state: 'on' }, people, (language) => ({
    sentence:
      language === 'fr' ? 'C’est le moment\u00a0: publier B sur Mastodon.' : 'Now: post B on Mastodon.',
    open: language === 'fr' ? 'Ouvrir Mastodon avec B' : 'Open Mastodon with B',
  })),
  'popup-profile': popup({ name: 'Bluesky', state: 'on' }, people, undefined, { state: 'offered' }),
  'popup-posts': popup({ name: 'Bluesky', state: 'on' }, people, undefined, {
    state: 'seen',
    account: 'oriflo.example',
    texts: Array.from({ length: 12 }, (_, i) => `On ouvre samedi, venez avec votre vélo ${'🚲'.repeat(i)}`),
  }),
  'popup-off': popup({ name: 'LinkedIn', state: 'off' }),
  'popup-new': popup({ name: 'example.com', state: 'unknown' }, []),
};
