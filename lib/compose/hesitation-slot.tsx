import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../../components/translate';
import type { BoxSession } from './box-session';
import type { Hesitation } from './hesitation';
import type { DrawHesitation } from './hesitation-drawing';
import { hesitationScene } from './hesitation-scene';

interface HesitationSlotProps {
  readonly session: BoxSession;
  readonly hesitation: Hesitation;
}

/** The place of the two versions in the panel. What draws them is only loaded once she hesitates. */
export const HesitationSlot = ({ session, hesitation }: HesitationSlotProps) => {
  const words = useT();
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<{ readonly draw: DrawHesitation }>();
  const { ports } = session;
  useEffect(() => {
    void session.asked(ports.hesitationDrawing()).then((draw) => draw && setDrawing({ draw }));
  }, [session, ports]);
  useEffect(() => {
    if (!place.current) return;
    drawing?.draw(
      place.current,
      hesitationScene({
        hesitation,
        words,
        target: session.state.network.id,
        ports,
        change: (next) => session.change(next),
        asked: (question) => session.asked(question),
      }),
    );
  });
  useEffect(() => {
    const element = place.current;
    return () => element && drawing?.draw(element, undefined);
  }, [drawing]);
  return <div ref={place} />;
};
