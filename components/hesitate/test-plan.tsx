import { useId } from 'preact/hooks';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

/** A network where the two versions can be tried. */
export interface TestNetworkView {
  readonly id: string;
  readonly name: string;
  /** Why this one: a sentence. */
  readonly reason: string;
}

export interface TestPlanProps {
  /** The proposed one first. */
  readonly networks: readonly TestNetworkView[];
  readonly network: TestNetworkView;
  /** What such a test can tell, said honestly: a sentence. */
  readonly promise: string;
  /** Which version the draw puts first. */
  readonly first: 'A' | 'B';
  /** `open`: the network takes a text by link. `copy`: the text goes by the clipboard. */
  readonly way: 'open' | 'copy';
  /** The text was handed over: what is left is to publish it, over there. */
  readonly handedOver?: boolean | undefined;
  readonly onNetwork: (id: string) => void;
  readonly onTry: (event: MouseEvent) => void;
  readonly onCopyFirst: (event: MouseEvent) => void;
}

/** Where, in which order, what it can tell, and the button that goes there. */
export const TestPlan = (props: TestPlanProps) => {
  const { networks, network, promise, first, way, handedOver, onNetwork, onTry, onCopyFirst } = props;
  const { t } = useT();
  const id = useId();
  const where = { network: network.name, variant: first };
  return (
    <div class="plan">
      <div class="variant">
        <label for={id}>{t('planNetwork')}</label>
        <select
          id={id}
          class="input"
          value={network.id}
          aria-describedby={`${id}why`}
          onChange={(event) => onNetwork(event.currentTarget.value)}
        >
          {networks.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <p id={`${id}why`} class="soft small">
          {network.reason}
        </p>
      </div>
      <p>
        {t('planOrder', { variant: first })} <span class="soft">{promise}</span>
      </p>
      <div class="plan-go">
        {handedOver ? (
          <Notice tone="good">{t('planHandedOver', where)}</Notice>
        ) : (
          <Button look="main" wide icon={way} onPress={onTry}>
            {t(way === 'open' ? 'planOpen' : 'planCopyOpen', where)}
          </Button>
        )}
        {(way === 'open' || handedOver) && (
          <Button look="quiet" wide icon="copy" onPress={onCopyFirst}>
            {t('planCopy', where)}
          </Button>
        )}
      </div>
    </div>
  );
};
