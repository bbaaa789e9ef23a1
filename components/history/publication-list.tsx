import { Icon } from '../parts/icon';
import { Letter } from '../parts/letter';
import { useT } from '../translate';
import type { PublicationView } from './experiment-view-model';
import { Moment } from './moment';

const safe = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);

/** Where and when each version went out, with a link to it. */
export const PublicationList = ({ publications }: { publications: readonly PublicationView[] }) => {
  const { t } = useT();
  if (publications.length === 0) return <p class="soft">{t('publicationsNone')}</p>;
  return (
    <ul class="stack">
      {publications.map(({ id, variant, network, at, url, asWritten }) => (
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
          </div>
        </li>
      ))}
    </ul>
  );
};
