import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { sayAgo } from '../vigilance/say-ago';

interface VigilanceBannerProps {
  /** Why: how much, since when, from how many sources. */
  readonly reason: string;
  /** Http or https only: what gives them here has checked. */
  readonly links: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly source: string;
  }[];
  /** Until when the sources were read; ms since 1970, as `now`. */
  readonly freshAt?: number | undefined;
  readonly now: number;
  /** The message was held, as she asked. */
  readonly held: boolean;
  readonly onAnswer: (answer: 'seen' | 'mute') => void;
  readonly onPutAside: (mention: string) => void;
}

/** What is brewing, on what grounds and how fresh, and the three answers to it. It holds nothing back by itself. */
export const VigilanceBanner = (props: VigilanceBannerProps) => {
  const { reason, links, freshAt, now, held, onAnswer, onPutAside } = props;
  const words = useT();
  const { t } = words;
  const actions = (
    <>
      <Button onPress={() => onAnswer('seen')}>{t('vigilanceGotIt')}</Button>
      <Button look="quiet" onPress={() => onAnswer('mute')}>
        {t('vigilanceMute')}
      </Button>
    </>
  );
  return (
    <Notice tone="attention" icon="wave" actions={actions}>
      {held && (
        <p class="held" role="alert">
          <strong>{t('vigilanceHeld')}</strong>
        </p>
      )}
      <p>{reason}</p>
      <ul class="banner-links">
        {links.map(({ id, title, url, source }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <span class="soft small">{source}</span>
            <Button look="quiet" label={t('vigilanceNotUsNamed', { title })} onPress={() => onPutAside(id)}>
              {t('vigilanceNotUs')}
            </Button>
          </li>
        ))}
      </ul>
      {freshAt !== undefined && (
        <p class="soft small">{t('vigilanceAge', { ago: sayAgo(freshAt, now, words) })}</p>
      )}
    </Notice>
  );
};
