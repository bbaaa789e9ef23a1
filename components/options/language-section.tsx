import { Card } from '../parts/card';
import { Choice } from '../parts/choice';
import { useT } from '../translate';

export type LanguageChoice = 'auto' | 'en' | 'fr';

export interface LanguageSectionProps {
  readonly language: LanguageChoice;
  readonly onLanguage: (language: LanguageChoice) => void;
}

/** The language of the interface; each language is named in itself. The text checked is another thing. */
export const LanguageSection = ({ language, onLanguage }: LanguageSectionProps) => {
  const { t } = useT();
  return (
    <Card id="language" icon="language" title={t('languageTitle')} intro={t('languageIntro')}>
      <Choice
        legend={t('languageLegend')}
        value={language}
        options={[
          { id: 'auto', label: t('languageAuto') },
          { id: 'fr', label: 'Français' },
          { id: 'en', label: 'English' },
        ]}
        onValue={onLanguage}
      />
    </Card>
  );
};
