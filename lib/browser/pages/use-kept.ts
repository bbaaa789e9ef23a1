import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptRecord } from '../kept-record';

/**
 * What a record keeps, as she has just changed it: `first` until it is read. Each change is made on what is kept when its
 * turn comes, and shows at once; an answer to an earlier one never takes it back.
 */
export function useKept<T>(record: KeptRecord<T>, first: T): readonly [T, (make: (now: T) => T) => void] {
  const [value, setValue] = useState(first);
  const awaited = useRef<Promise<T> | undefined>(undefined);
  const show = (answer: Promise<T>) => {
    awaited.current = answer;
    // What could not be kept stays shown until something was.
    answer.then(
      (kept) => awaited.current === answer && setValue(kept),
      () => {},
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once a record.
  useEffect(() => show(record.read()), [record]);
  const change = (make: (now: T) => T) => {
    setValue(make);
    show(record.change(make));
  };
  return [value, change];
}
