import { useId } from 'preact/hooks';
import type { DimensionPoint } from '../../lib/voice/brand-voice';
import { useT } from '../translate';
import { type DimensionLabels, pointLabel } from './dimension-labels';

interface DimensionSliderProps {
  readonly labels: DimensionLabels;
  readonly point: DimensionPoint;
  readonly onPoint: (point: DimensionPoint) => void;
}

/** A dimension of the voice on three points, with a message that sounds like the one chosen. */
export const DimensionSlider = ({ labels, point, onPoint }: DimensionSliderProps) => {
  const { t } = useT();
  const id = useId();
  const places = [labels.left.point, 0, labels.right.point] as const;
  const place = places.indexOf(point);
  const example = labels.examples[place] ?? labels.examples[1];
  return (
    <div class="dimension">
      <label for={id} class="sr">
        {t(labels.title)}
      </label>
      <div class="dimension-scale">
        <span class={place === 0 ? 'chosen' : 'soft'} aria-hidden="true">
          {t(labels.left.label)}
        </span>
        <input
          id={id}
          type="range"
          min="0"
          max="2"
          step="1"
          value={place}
          aria-valuetext={t(pointLabel(labels, point))}
          aria-describedby={`${id}example`}
          onInput={(event) => {
            const chosen = places[event.currentTarget.valueAsNumber];
            if (chosen !== undefined) onPoint(chosen);
          }}
        />
        <span class={place === 2 ? 'chosen' : 'soft'} aria-hidden="true">
          {t(labels.right.label)}
        </span>
      </div>
      <p id={`${id}example`} class="dimension-example" aria-live="polite">
        {t(example)}
      </p>
    </div>
  );
};
