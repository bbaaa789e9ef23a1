import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copiesOnly } from '../../components/panel/panel-props';
import { useT } from '../../components/translate';
import type { BoxSession } from './box-session';
import type { DrawHesitation } from './hesitation-drawing';

interface HesitationSlotProps {
  readonly session: BoxSession;
}

/** The place of the two versions, or of another wording, in the panel. What draws them is only loaded once she asks. */
export const HesitationSlot = ({ session }: HesitationSlotProps) => {
  const words = useT();
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<{ readonly draw: DrawHesitation }>();
  const { ports } = session;
  useEffect(() => {
    void session.asked(ports.hesitationDrawing()).then((draw) => draw && setDrawing({ draw }));
  }, [session, ports]);
  // With the panel, not a frame later: what is pressed next is pressed on what is shown.
  useLayoutEffect(() => {
    if (!place.current) return;
    drawing?.draw(place.current, {
      hesitation: session.state.hesitation,
      wording: session.state.wording,
      draft: session.draft,
      words,
      target: session.state.network.id,
      networks: ports.preferences.now.networksOn,
      ports,
      writable: !copiesOnly(session.state.trouble),
      decide: (change) => session.decide(change),
      revise(make) {
        const { hesitation } = session.state;
        if (hesitation) session.decide({ hesitation: make(hesitation) });
      },
      apply: (edit) => session.apply(() => edit(session.state.text)),
      asked: (question) => session.asked(question),
    });
  });
  useEffect(() => {
    const element = place.current;
    return () => element && drawing?.draw(element, undefined);
  }, [drawing]);
  return <div ref={place} />;
};
