import type { DimensionName, DimensionPoint } from '../../lib/voice/brand-voice';
import { dimensionLabels } from './dimension-labels';
import { DimensionSlider } from './dimension-slider';

export type Dimensions = Readonly<Partial<Record<DimensionName, DimensionPoint>>>;

interface DimensionSlidersProps {
  readonly dimensions: Dimensions;
  readonly onDimensions: (dimensions: Dimensions) => void;
}

/** The four dimensions of tone of voice; what is not chosen stands in the middle, where nothing is asked. */
export const DimensionSliders = ({ dimensions, onDimensions }: DimensionSlidersProps) => (
  <div class="dimensions">
    {dimensionLabels.map((labels) => (
      <DimensionSlider
        key={labels.name}
        labels={labels}
        point={dimensions[labels.name] ?? 0}
        onPoint={(point) => onDimensions({ ...dimensions, [labels.name]: point })}
      />
    ))}
  </div>
);
