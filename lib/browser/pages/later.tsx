import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page whose code is read only once it is shown: what opens first opens sooner. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | undefined;
  return (props) => {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part) return;
      void load().then((loaded) => {
        known = loaded;
        setPart(() => loaded);
      });
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
}
