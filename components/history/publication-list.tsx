import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Letter } from '../parts/letter';
import { useT } from '../translate';
import type { PublicationView } from './experiment-view-model';
import { Moment } from './moment';

const safe = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);

interface PublicationListProps {
  readonly publications: readonly PublicationView[];
  /** Opens a publication and reads the counters of its page. */
  readonly onRead: (publication: string) => void;
}

/** Where and when each version went out, with a link to it. */
export const PublicationList = ({ publications, onRead }: PublicationListProps) => {
  const { t } = useT();
  if (publications.length === 0) return <p class="soft">{t('publicationsNone')}</p>;
  return (
    <ul class="stack">
      {publications.map(({ id, variant, network, at, url, asWritten, edited }) => (
        <li key={id} class="publication">
          <Letter name={variant} />
          <div class="grow">
            {safe(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {t('publicationOpen', { network, variant })} <Icon name="open" size={14} />
              </a>
            ) : (
              <span>{t('publicationOn', { network, variant })}</span>
            )}
            <p class="soft small">
              <Moment at={at} />
            </p>
            {!asWritten && <p class="soft small">{t('publicationDiffers')}</p>}
            {edited !== undefined && (
              <p class="small publication-edited">{t('publicationEdited', { network, text: edited })}</p>
            )}
          </div>
          {safe(url) && (
            <Button
              look="quiet"
              label={t('publicationReadLabel', { network, variant })}
              onPress={() => onRead(id)}
            >
              {t('publicationRead')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
