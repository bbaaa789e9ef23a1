import { useEffect, useId, useRef } from 'preact/hooks';
import { axisNames } from '../../lib/crosstest/plan/axis-names';
import { Button } from '../parts/button';
import { DateField } from '../parts/date-field';
import { SelectField } from '../parts/select-field';
import { Switch } from '../parts/switch';
import { useT } from '../translate';
import type { HistoryChoices, HistoryQuery } from './history-query';

export interface HistoryFiltersProps {
  readonly query: HistoryQuery;
  readonly choices: HistoryChoices;
  readonly onQuery: (query: HistoryQuery) => void;
}

const states = {
  planned: 'statePlanned',
  running: 'stateRunning',
  told: 'stateTold',
  decided: 'stateDecided',
} as const;
const stateNames = ['planned', 'running', 'told', 'decided'] as const;

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** A search, and filters behind one button; `/` goes to the search from anywhere on the page. */
export const HistoryFilters = ({ query, choices, onQuery }: HistoryFiltersProps) => {
  const { t, language } = useT();
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener('keydown', toSearch);
    return () => removeEventListener('keydown', toSearch);
  }, []);
  const change = <Field extends keyof HistoryQuery>(field: Field, value: HistoryQuery[Field] | '') => {
    const { [field]: _, ...rest } = query;
    onQuery({ text: '', practice: false, ...rest, ...(value === '' ? {} : { [field]: value }) });
  };
  const any = { id: '', label: t('filterAny') } as const;
  const axes = choices.axes
    .map((axis) => ({ id: axis, label: t(axisNames[axis]) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  const { text, practice, ...filters } = query;
  const active = Object.keys(filters).length;
  return (
    <search class="history-search">
      <div class="field">
        <label for={id}>{t('searchLabel')}</label>
        <input
          id={id}
          ref={search}
          class="input"
          type="search"
          maxLength={200}
          autocomplete="off"
          placeholder={t('searchPlaceholder')}
          value={text}
          onInput={(event) => change('text', event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('.experiment-title')?.focus();
          }}
        />
      </div>
      <details class="filters" open={active > 0}>
        <summary>{active > 0 ? t('filterSome', { count: active }) : t('filterTitle')}</summary>
        <div class="fields">
          <SelectField
            label={t('filterNetwork')}
            value={query.network ?? ''}
            options={[any, ...choices.networks]}
            onValue={(value) => change('network', value)}
          />
          <SelectField
            label={t('filterState')}
            value={query.stage ?? ''}
            options={[any, ...stateNames.map((name) => ({ id: name, label: t(states[name]) }))]}
            onValue={(value) => change('stage', value)}
          />
          <SelectField
            label={t('filterPerson')}
            value={query.person ?? ''}
            options={[any, ...choices.people.map((name) => ({ id: name, label: name }))]}
            onValue={(value) => change('person', value)}
          />
          <SelectField
            label={t('filterAxis')}
            value={query.axis ?? ''}
            options={[any, ...axes]}
            onValue={(value) => change('axis', value)}
          />
          <DateField
            label={t('filterFrom')}
            value={query.from ?? ''}
            onValue={(day) => change('from', day)}
          />
          <DateField label={t('filterTo')} value={query.to ?? ''} onValue={(day) => change('to', day)} />
        </div>
        {active > 0 && (
          <div class="row">
            <Button look="quiet" icon="close" onPress={() => onQuery({ text, practice: false })}>
              {t('filterClear')}
            </Button>
          </div>
        )}
      </details>
      {(practice || choices.practised) && (
        <Switch label={t('historyWithPractice')} on={practice} onSwitch={(on) => change('practice', on)}>
          {t('practiceRibbon')}
        </Switch>
      )}
    </search>
  );
};
