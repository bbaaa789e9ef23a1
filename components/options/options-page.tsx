import { PageFrame, type PageLinks } from '../page/page-frame';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { DataSection, type DataSectionProps } from './data-section';
import { LanguageSection, type LanguageSectionProps } from './language-section';
import { NetworksSection, type NetworksSectionProps } from './networks-section';
import { PeopleSection, type PeopleSectionProps } from './people-section';
import { RememberSection, type RememberSectionProps } from './remember-section';
import { SignatureSection, type SignatureSectionProps } from './signature-section';
import { SilencedSection, type SilencedSectionProps } from './silenced-section';
import { VoiceSection, type VoiceSectionProps } from './voice-section';

interface OptionsPageProps {
  readonly links: PageLinks;
  readonly people: PeopleSectionProps;
  readonly signature: SignatureSectionProps;
  readonly voice: VoiceSectionProps;
  readonly remember: RememberSectionProps;
  readonly networks: NetworksSectionProps;
  readonly language: LanguageSectionProps;
  readonly silenced: SilencedSectionProps;
  readonly data: DataSectionProps;
  /** Whether the last change is on the disk. */
  readonly saved?: 'saving' | 'saved' | 'failed' | undefined;
  /** Something the stored settings held that could not be read, in a sentence. */
  readonly problem?: string | undefined;
}

const sections = [
  ['people', 'peopleTitle'],
  ['signature', 'signatureTitle'],
  ['voice', 'voiceTitle'],
  ['networks', 'networksTitle'],
  ['remember', 'rememberTitle'],
  ['language', 'languageTitle'],
  ['silenced', 'silencedTitle'],
  ['data', 'dataTitle'],
] as const;

const savedKeys = { saving: 'savedSaving', saved: 'savedDone', failed: 'savedFailed' } as const;

/** Everything the user decides; each change is kept at once. */
export const OptionsPage = (props: OptionsPageProps) => {
  const { t } = useT();
  const { links, saved, problem } = props;
  return (
    <PageFrame current="options" links={links} title={t('optionsTitle')} intro={t('optionsIntro')}>
      <div class="options">
        <nav class="sections" aria-label={t('optionsSections')}>
          {sections.map(([id, key]) => (
            <a key={id} href={`#${id}`}>
              {t(key)}
            </a>
          ))}
        </nav>
        <div class="stack options-cards">
          {problem && <Notice tone="attention">{problem}</Notice>}
          <PeopleSection {...props.people} />
          <SignatureSection {...props.signature} />
          <VoiceSection {...props.voice} />
          <NetworksSection {...props.networks} />
          <RememberSection {...props.remember} />
          <LanguageSection {...props.language} />
          <SilencedSection {...props.silenced} />
          <DataSection {...props.data} />
          <div class="saved" role="status">
            {saved && (
              <span class={saved}>
                <Icon
                  name={saved === 'failed' ? 'attention' : saved === 'saved' ? 'tick' : 'pen'}
                  size={16}
                />
                {t(savedKeys[saved])}
              </span>
            )}
          </div>
        </div>
      </div>
    </PageFrame>
  );
};
