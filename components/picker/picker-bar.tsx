import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useT } from '../translate';

interface PickerBarProps {
  readonly theme: 'light' | 'dark';
  /** How many places could be a compose box. */
  readonly found: number;
  readonly onLeave: () => void;
}

/** What to do, while the page waits for her to show her compose box. */
export const PickerBar = ({ theme, found, onLeave }: PickerBarProps) => {
  const { t, language } = useT();
  return (
    <div
      class="paraphe picker-bar"
      data-theme={theme}
      lang={language}
      role="dialog"
      aria-label={t('panelName')}
    >
      <Icon name="flourish" />
      <p role="status">{found > 0 ? t('pickHint') : t('pickNone')}</p>
      <Button onPress={onLeave}>{t('pickLeave')}</Button>
    </div>
  );
};
