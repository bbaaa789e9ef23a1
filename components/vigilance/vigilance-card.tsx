import { Card } from '../parts/card';
import { useT } from '../translate';
import { PulseChart } from './pulse-chart';
import type { PulseView } from './pulse-view';
import { sayAgo } from './say-ago';

interface VigilanceCardProps {
  readonly pulse: PulseView;
  readonly now: number;
  /** Where the sources are. */
  readonly sourcesHref: string;
}

/** What is said of us elsewhere: in words, hour by hour, and the same as a table. */
export const VigilanceCard = ({ pulse, now, sourcesHref }: VigilanceCardProps) => {
  const words = useT();
  const { t } = words;
  const { sentences, surging, hours, posts, freshAt } = pulse;
  const [first = t('vigilanceNothingYet'), ...others] = sentences;
  return (
    <Card id="vigilance" icon="wave" title={t('vigilanceTitle')}>
      <div class="pulse">
        <p class={surging ? 'pulse-reason' : undefined}>{first}</p>
        {others.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {hours.length > 0 && <PulseHours pulse={pulse} />}
        <p class="soft small">
          {freshAt !== undefined && `${t('vigilanceAge', { ago: sayAgo(freshAt, now, words) })} `}
          <a href={sourcesHref}>{t('vigilanceToSources')}</a>
        </p>
        {hours.length > 0 && <PulseTable hours={hours} posts={posts} />}
      </div>
    </Card>
  );
};

const PulseHours = ({ pulse: { hours, posts } }: { pulse: PulseView }) => {
  const { t, plural } = useT();
  const total = hours.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PulseChart
        hours={hours}
        posts={posts}
        label={t('pulseLabel', { mentions: plural('sourceMentions', total) })}
      />
      <p class="pulse-key" aria-hidden="true">
        <span>
          <i /> {t('pulseKeyMentions')}
        </span>
        <span>
          <i class="surge" /> {t('pulseKeySurge')}
        </span>
        <span>
          <i class="band" /> {t('pulseKeyUsual')}
        </span>
        <span>
          <i class="post" /> {t('pulseKeyPosts')}
        </span>
      </p>
    </>
  );
};

const hourMs = 3_600_000;

const PulseTable = ({ hours, posts }: Pick<PulseView, 'hours' | 'posts'>) => {
  const { t, language } = useT();
  const when = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const ours = (hour: number) =>
    posts
      .filter(({ at }) => Math.floor(at / hourMs) === hour)
      .map(({ network, text }) => `${network}: ${text}`)
      .join(' · ');
  return (
    <details>
      <summary>{t('pulseTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard. */}
      <section class="table-scroll pulse-rows" aria-label={t('pulseTable')} tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('pulseHour')}</th>
              <th scope="col" class="number">
                {t('pulseKeyMentions')}
              </th>
              <th scope="col" class="number">
                {t('pulseUsually')}
              </th>
              <th scope="col">{t('pulseKeyPosts')}</th>
            </tr>
          </thead>
          <tbody>
            {[...hours].reverse().map(({ hour, count, low, high, surge }) => (
              <tr key={hour}>
                <th scope="row">{when.format(hour * hourMs)}</th>
                <td class="number">{surge ? <strong>{count}</strong> : count}</td>
                <td class="number">{t('pulseRange', { low, high })}</td>
                <td>{ours(hour)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
