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
  (site: SiteStateProps['site'], team = people): Pieces[string] =>
  () => (
    <Popup
      site={site}
      people={team}
      onDuty="j"
      onTakeDuty={nothing}
      onSwitchOn={nothing}
      onPick={nothing}
      onPickAlways={nothing}
      onOpen={nothing}
    />
  );

export const popups: Pieces = {
  'popup-on': popup({ name: 'Bluesky', state: 'on' }),
  'popup-off': popup({ name: 'LinkedIn', state: 'off' }),
  'popup-new': popup({ name: 'example.com', state: 'unknown' }, []),
};
