import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Switch } from '../parts/switch';
import { useT } from '../translate';

export interface AsideSectionProps {
  /** Networks that are switched on, LinkedIn in any case. */
  readonly networks: readonly { readonly id: string; readonly name: string; readonly aside: boolean }[];
  readonly onAside: (id: string, aside: boolean) => void;
  /** Call the browser within this very call: it opens its side panel only during a click. */
  readonly onOpen: (event: MouseEvent) => void;
}

/** Where nothing is added to the page: there, Paraphe speaks in the browser's own side panel. */
export const AsideSection = ({ networks, onAside, onOpen }: AsideSectionProps) => {
  const { t } = useT();
  return (
    <Card id="aside" icon="aside" title={t('asideTitle')} intro={t('asideIntro')}>
      <ul class="networks">
        {networks.map(({ id, name, aside }) => (
          <li key={id}>
            <Switch label={t('asideOn', { name })} on={aside} onSwitch={(on) => onAside(id, on)}>
              {id === 'linkedin' && t('asideLinkedin')}
            </Switch>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button icon="aside" onPress={onOpen}>
          {t('asideOpen')}
        </Button>
      </div>
    </Card>
  );
};
