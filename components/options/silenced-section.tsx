import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { useT } from '../translate';

/** Something the user asked never to see again, in words. */
export interface Silenced {
  readonly id: string;
  readonly label: string;
}

export interface SilencedSectionProps {
  /** Kinds of findings, and sites where the badge stays away. */
  readonly silenced: readonly Silenced[];
  readonly onBringBack: (id: string) => void;
}

/** "Never again" is for good, until it is taken back here. */
export const SilencedSection = ({ silenced, onBringBack }: SilencedSectionProps) => {
  const { t } = useT();
  return (
    <Card id="silenced" icon="moon" title={t('silencedTitle')} intro={t('silencedIntro')}>
      {silenced.length === 0 ? (
        <p class="soft">{t('silencedEmpty')}</p>
      ) : (
        <ul class="words">
          {silenced.map(({ id, label }) => (
            <li key={id}>
              <span class="grow">{label}</span>
              <Button
                look="quiet"
                label={t('silencedBringBackOf', { what: label })}
                onPress={() => onBringBack(id)}
              >
                {t('silencedBringBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
