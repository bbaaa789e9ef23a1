import { useId } from 'preact/hooks';

interface ChoiceProps<Id extends string> {
  readonly legend: string;
  readonly value: Id | undefined;
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly note?: string | undefined;
  }[];
  /** `pills`: side by side, for short words. `list`: one under the other, with notes. */
  readonly look?: 'pills' | 'list';
  /** The question beside the answers, where several follow each other. */
  readonly inline?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly onValue: (id: Id) => void;
}

/** One of a few: real radio buttons, so that arrow keys and screen readers work as everywhere. */
export function Choice<Id extends string>({
  legend,
  value,
  options,
  look = 'pills',
  inline,
  hint,
  onValue,
}: ChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset class={`field${inline ? ' inline' : ''}`}>
      <legend>{legend}</legend>
      {hint && <p class="soft small">{hint}</p>}
      <div class={`choice ${look}`}>
        {options.map((option) => (
          <label key={option.id} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => onValue(option.id)}
            />
            <span class="choice-words">
              <span>{option.label}</span>
              {option.note && <span class="soft small">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
