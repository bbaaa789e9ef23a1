import '../parts/page-icons';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { Wordmark } from '../parts/wordmark';
import { useT } from '../translate';
import { type DutyPerson, DutyPicker } from './duty-picker';
import { NextPost, type NextPostProps } from './next-post';
import { OwnPostsLine, type OwnPostsLineProps } from './own-posts-line';
import { SiteState, type SiteStateProps } from './site-state';

interface PopupProps extends SiteStateProps, NextPostProps, OwnPostsLineProps {
  readonly people: readonly DutyPerson[];
  /** Id of the person who signs now; empty when nobody is. */
  readonly onDuty: string;
  readonly onTakeDuty: (id: string) => void;
  readonly onOpen: (page: 'practice' | 'history' | 'options' | 'welcome') => void;
  /** The welcome was left halfway. */
  readonly unfinished?: boolean | undefined;
  /** Call the browser within this very call: it opens its side panel only during a click. */
  readonly onAside: (event: MouseEvent) => void;
}

const entries = [
  ['practice', 'navPractice', 'practice'],
  ['history', 'navHistory', 'history'],
  ['options', 'navOptions', 'settings'],
] as const;

/** Behind the toolbar button: who is on duty, whether this site is switched on, and the way to the pages. */
export const Popup = (props: PopupProps) => {
  const { people, onDuty, unfinished, onTakeDuty, onOpen, onAside, ...site } = props;
  const { t } = useT();
  return (
    <main class="popup">
      <h1>
        <Wordmark size={24} />
      </h1>
      {unfinished && (
        <Notice
          icon="flourish"
          actions={<Button onPress={() => onOpen('welcome')}>{t('welcomeResume')}</Button>}
        >
          {t('welcomeGoOn')}
        </Notice>
      )}
      <SiteState {...site} />
      <NextPost {...site} />
      {site.site.state === 'on' && <OwnPostsLine {...site} />}
      {people.length > 0 ? (
        <DutyPicker people={people} onDuty={onDuty} onTakeDuty={onTakeDuty} />
      ) : (
        <div class="signature">
          <span class="grow">{t('peopleEmpty')}</span>
          <Button onPress={() => onOpen('options')}>{t('signatureChoose')}</Button>
        </div>
      )}
      <nav class="popup-links" aria-label={t('navName')}>
        {entries.map(([page, key, icon]) => (
          <button key={page} type="button" class="popup-link" onClick={() => onOpen(page)}>
            <Icon name={icon} />
            {t(key)}
          </button>
        ))}
        <button type="button" class="popup-link" onClick={onAside}>
          <Icon name="aside" />
          {t('asideTitle')}
        </button>
      </nav>
    </main>
  );
};
