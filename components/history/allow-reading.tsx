import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

interface AllowReadingProps {
  /** Names of the networks whose counters could be read without her. */
  readonly networks: readonly string[];
  readonly onAllow: () => void;
}

/** Proposes that counters be read at the right time without her; the browser's own question follows the click. */
export const AllowReading = ({ networks, onAllow }: AllowReadingProps) => {
  const { t, language } = useT();
  if (networks.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(networks);
  return (
    <Notice
      icon="reload"
      actions={
        <Button look="plain" onPress={onAllow}>
          {t('readingAllowButton')}
        </Button>
      }
    >
      <p>{t('readingAllow', { networks: list })}</p>
      <p class="soft small">{t('readingAllowHow')}</p>
    </Notice>
  );
};
