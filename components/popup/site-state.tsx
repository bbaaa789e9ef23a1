import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

export interface SiteStateProps {
  readonly site: {
    /** Name of the network, or the host where none is known; empty on the browser's own pages. */
    readonly name: string;
    /** `unknown`: no network that Paraphe knows. `refused`: the browser's question was answered no just now. */
    readonly state: 'on' | 'off' | 'asking' | 'refused' | 'unknown';
  };
  /** Call the browser within this very call: it asks only during a click. */
  readonly onSwitchOn: (event: MouseEvent) => void;
}

/** Is Paraphe at work on the page in front, and if not, why. */
export const SiteState = ({ site: { name, state }, onSwitchOn }: SiteStateProps) => {
  const { t } = useT();
  if (state === 'on') return <Notice tone="good">{t('siteOn', { name })}</Notice>;
  if (state === 'unknown') return <Notice>{name ? t('siteUnknown', { name }) : t('siteNone')}</Notice>;
  const action = (
    <Button look="main" disabled={state === 'asking'} onPress={onSwitchOn}>
      {t('siteSwitchOn', { name })}
    </Button>
  );
  const words = { off: t('siteOff', { name }), asking: t('siteAsking'), refused: t('siteRefused', { name }) }[
    state
  ];
  return (
    <Notice icon="flourish" actions={action}>
      {words}
    </Notice>
  );
};
