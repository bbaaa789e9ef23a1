import { useRef } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { useT } from '../translate';

interface MoveHandleProps {
  readonly onMove: (x: number, y: number) => void;
  readonly onOtherSide?: (() => void) | undefined;
}

/** Pixels for one press of an arrow key. */
const step = 16;

/** A press that moves less than this is a press, not a drag. */
const slack = 3;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** Moves the panel: drag it, use the arrow keys, or press it once for the other side (WCAG 2.2, 2.5.7). */
export const MoveHandle = ({ onMove, onOtherSide }: MoveHandleProps) => {
  const { t } = useT();
  const from = useRef<{ x: number; y: number; dragged: boolean } | undefined>(undefined);
  return (
    <button
      type="button"
      class="button icon handle"
      aria-label={t('panelMove')}
      title={t('panelMove')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY, dragged: false };
      }}
      onPointerMove={(event) => {
        const start = from.current;
        if (!start || event.buttons === 0) return;
        const [x, y] = [event.clientX - start.x, event.clientY - start.y];
        if (!start.dragged && Math.hypot(x, y) < slack) return;
        from.current = { x: event.clientX, y: event.clientY, dragged: true };
        onMove(x, y);
      }}
      onClick={() => {
        if (!from.current?.dragged) onOtherSide?.();
        from.current = undefined;
      }}
      onKeyDown={(event) => {
        const way = arrows[event.key];
        if (!way) return;
        event.preventDefault();
        onMove(...way);
      }}
    >
      <Icon name="grip" />
    </button>
  );
};
