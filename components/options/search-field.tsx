import { useId, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { useT } from '../translate';

interface SearchFieldProps {
  readonly query: string;
  /** Sections that hold what is searched. */
  readonly found: number;
  readonly onQuery: (query: string) => void;
}

/** Looks for a setting by any word of it; Escape takes the search back. */
export const SearchField = ({ query, found, onQuery }: SearchFieldProps) => {
  const { t, plural } = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <search class="options-search">
      <label class="sr" for={id}>
        {t('optionsSearch')}
      </label>
      <Icon name="search" />
      <input
        ref={input}
        id={id}
        class="input"
        type="search"
        placeholder={t('optionsSearchPlaceholder')}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onQuery('');
        }}
      />
      <span class="soft small" role="status">
        {query.trim() !== '' && (found > 0 ? plural('optionsFound', found) : t('optionsFoundNothing'))}
      </span>
    </search>
  );
};
