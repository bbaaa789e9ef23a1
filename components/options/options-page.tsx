import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { PageFrame, type PageLinks } from '../page/page-frame';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { type Saved, SavedNote } from '../parts/saved-note';
import { SectionSearchContext } from '../parts/section-search';
import { useT } from '../translate';
import { SourcesSection, type SourcesSectionProps } from '../vigilance/sources-section';
import { AsideSection, type AsideSectionProps } from './aside-section';
import { BrandsSection, type BrandsSectionProps } from './brands-section';
import { DataSection, type DataSectionProps } from './data-section';
import { LanguageSection, type LanguageSectionProps } from './language-section';
import { NetworksSection, type NetworksSectionProps } from './networks-section';
import { PeopleSection, type PeopleSectionProps } from './people-section';
import { RememberSection, type RememberSectionProps } from './remember-section';
import { RewritingSection, type RewritingSectionProps } from './rewriting-section';
import { SearchField } from './search-field';
import { SectionList } from './section-list';
import { SignatureSection, type SignatureSectionProps } from './signature-section';
import { SilencedSection, type SilencedSectionProps } from './silenced-section';
import { TeamSection, type TeamSectionProps } from './team-section';
import { TryingSection, type TryingSectionProps } from './trying-section';
import { useMarkedWords } from './use-marked-words';
import { VoiceSection, type VoiceSectionProps } from './voice-section';

interface OptionsPageProps {
  readonly links: PageLinks;
  readonly people: PeopleSectionProps;
  readonly brands: BrandsSectionProps;
  readonly signature: SignatureSectionProps;
  readonly voice: VoiceSectionProps;
  readonly rewriting: RewritingSectionProps;
  readonly aside: AsideSectionProps;
  readonly remember: RememberSectionProps;
  readonly trying: TryingSectionProps;
  readonly networks: NetworksSectionProps;
  readonly vigilance: SourcesSectionProps;
  readonly language: LanguageSectionProps;
  readonly silenced: SilencedSectionProps;
  readonly team: TeamSectionProps;
  readonly data: DataSectionProps;
  /** The way to the welcome, and whether it was left halfway. */
  readonly welcome: { readonly href: string; readonly unfinished: boolean };
  readonly saved?: Saved | undefined;
  /** Something the stored settings held that could not be read, in a sentence. */
  readonly problem?: string | undefined;
}

const sections = [
  ['people', 'peopleTitle'],
  ['brands', 'brandsTitle'],
  ['signature', 'signatureTitle'],
  ['voice', 'voiceTitle'],
  ['networks', 'networksTitle'],
  ['trying', 'tryingTitle'],
  ['rewriting', 'rewritingTitle'],
  ['aside', 'asideTitle'],
  ['remember', 'rememberTitle'],
  ['vigilance', 'vigilanceTitle'],
  ['language', 'languageTitle'],
  ['silenced', 'silencedTitle'],
  ['team', 'teamTitle'],
  ['data', 'dataTitle'],
] as const;

/** Each card tells by its anchor whether it holds what is searched; the list beside them follows. */
function useSearch() {
  const [query, setQuery] = useState('');
  const [without, setWithout] = useState<readonly string[]>([]);
  const onFound = useCallback(
    (anchor: string, found: boolean) =>
      setWithout((before) => {
        if (before.includes(anchor) !== found) return before;
        return found ? before.filter((one) => one !== anchor) : [...before, anchor];
      }),
    [],
  );
  return { query, setQuery, without, search: useMemo(() => ({ query, onFound }), [query, onFound]) };
}

/** Everything the user decides; each change is kept at once. */
export const OptionsPage = (props: OptionsPageProps) => {
  const { t } = useT();
  const { links, saved, problem } = props;
  // Fields keep what is typed: another brand needs new ones.
  const brand = props.brands.inUse;
  const { query, setQuery, without, search } = useSearch();
  const cards = useRef<HTMLDivElement>(null);
  useMarkedWords(cards, query);
  const found = sections.filter(([id]) => !without.includes(id));
  return (
    <PageFrame current="options" links={links} title={t('optionsTitle')} intro={t('optionsIntro')}>
      <div class="options">
        <div class="options-aside">
          <SearchField query={query} found={found.length} onQuery={setQuery} />
          <SectionList within={cards} sections={found.map(([id, key]) => ({ id, label: t(key) }))} />
          <a class="small" href={props.welcome.href}>
            {t('welcomeAgain')}
          </a>
        </div>
        <div ref={cards} class="stack options-cards">
          {props.welcome.unfinished && (
            <Notice icon="flourish" actions={<a href={props.welcome.href}>{t('welcomeResume')}</a>}>
              {t('welcomeGoOn')}
            </Notice>
          )}
          {problem && <Notice tone="attention">{problem}</Notice>}
          {found.length === 0 && (
            <EmptyState icon="search" title={t('optionsFoundNothing')}>
              <Button onPress={() => setQuery('')}>{t('optionsShowAll')}</Button>
            </EmptyState>
          )}
          <SectionSearchContext.Provider value={search}>
            <PeopleSection {...props.people} />
            <BrandsSection {...props.brands} />
            <SignatureSection
              key={`signature-${brand}-${props.signature.edition ?? 0}`}
              {...props.signature}
            />
            <VoiceSection key={`voice-${brand}`} {...props.voice} />
            <NetworksSection key={`networks-${brand}`} {...props.networks} />
            <TryingSection {...props.trying} />
            <RewritingSection {...props.rewriting} />
            <AsideSection {...props.aside} />
            <RememberSection {...props.remember} />
            <SourcesSection key={`vigilance-${brand}`} {...props.vigilance} />
            <LanguageSection {...props.language} />
            <SilencedSection {...props.silenced} />
            <TeamSection {...props.team} />
            <DataSection {...props.data} />
          </SectionSearchContext.Provider>
          <SavedNote saved={saved} />
        </div>
      </div>
    </PageFrame>
  );
};
