import { useT } from '../translate';
import type { ExperimentRow } from './experiment-view-model';
import { Moment } from './moment';
import { StateTag } from './state-tag';

interface ExperimentListProps {
  readonly rows: readonly ExperimentRow[];
  readonly hrefOf: (id: string) => string;
}

/** The arrows go from one experiment to the next, beside the Tab key, which leaves the list sooner or later. */
function moveByArrows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget;
  if (step === undefined || !(list instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  const links = [...list.querySelectorAll<HTMLElement>('.experiment-title')];
  const at = links.indexOf(event.target);
  if (at < 0) return;
  event.preventDefault();
  links[at + step]?.focus();
}

export const ExperimentList = ({ rows, hrefOf }: ExperimentListProps) => {
  const { t, language } = useT();
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  return (
    <ul class="experiments" onKeyDown={moveByArrows}>
      {rows.map((row) => (
        <li key={row.id} class="experiment-row">
          <div class="experiment-words">
            <a class="experiment-title" href={hrefOf(row.id)}>
              {row.title || t('experimentUntitled')}
            </a>
            <p class="soft small">
              {list.format(row.networks)} · <Moment at={row.startedAt} />
              {row.by && ` · ${row.by}`}
            </p>
            {row.verdict && <p class="small">{row.verdict}</p>}
          </div>
          <div class="tags">
            {row.practice && <span class="tag">{t('practiceTag')}</span>}
            <StateTag state={row.state} />
          </div>
        </li>
      ))}
    </ul>
  );
};
