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
  /** Lets her point at her compose box, on this page only. */
  readonly onPick?: ((event: MouseEvent) => void) | undefined;
  /** The same, after the browser's own question: on this site from now on. Absent where that cannot be asked for. */
  readonly onPickAlways?: ((event: MouseEvent) => void) | undefined;
}

/** Is Paraphe at work on the page in front, and if not, why. */
export const SiteState = ({ site: { name, state }, onSwitchOn, onPick, onPickAlways }: SiteStateProps) => {
  const { t } = useT();
  if (state === 'on') {
    const pick = onPick && (
      <Button look="quiet" onPress={onPick}>
        {t('sitePickAgain')}
      </Button>
    );
    return (
      <Notice tone="good" actions={pick}>
        {t('siteOn', { name })}
      </Notice>
    );
  }
  if (state === 'unknown' && name && onPick) {
    const picks = (
      <>
        <Button look="main" onPress={onPick}>
          {t('sitePick')}
        </Button>
        {onPickAlways && <Button onPress={onPickAlways}>{t('sitePickAlways', { name })}</Button>}
      </>
    );
    return (
      <Notice icon="flourish" actions={picks}>
        {t('siteElsewhere', { name })}
      </Notice>
    );
  }
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
