import { useRef, useState } from 'preact/hooks';

interface Corrected<How, Result> {
  /** What came of the newest correction that is worked out; undefined before the first. */
  readonly result: Result | undefined;
  /** Starts from this; undefined puts it all away. */
  begin(how: How | undefined): Promise<Result | undefined>;
  /** Changes how it is done, from the last correction though nothing came of it yet. */
  correct(make: (how: How) => How): void;
  /** What comes of the last correction, once it does; undefined when there is nothing. */
  settled(): Promise<Result | undefined>;
}

/** Something that is worked out slowly from what she corrects: no correction is lost, and an older result never shows after a newer one. */
export function useCorrected<How, Result>(work: (how: How) => Promise<Result>): Corrected<How, Result> {
  const [result, setResult] = useState<Result>();
  const newest = useRef<{ readonly how: How; readonly done: Promise<Result> } | undefined>(undefined);
  const begin = async (how: How | undefined) => {
    if (how === undefined) {
      newest.current = undefined;
      setResult(undefined);
      return undefined;
    }
    const mine = { how, done: work(how) };
    newest.current = mine;
    const done = await mine.done;
    if (newest.current === mine) setResult(done);
    return done;
  };
  return {
    result,
    begin,
    correct(make) {
      // What cannot be worked out leaves the former result.
      if (newest.current) begin(make(newest.current.how)).catch(() => {});
    },
    settled: async () => newest.current?.done,
  };
}
