import { AsidePage } from '../../components/aside/aside-page';
import { VigilanceBanner } from '../../components/panel/vigilance-banner';
import { brewing } from './brewing-sample';
import type { Pieces } from './gallery';
import { panelButtons } from './panel-buttons';
import { findings } from './samples';
import { wordingView } from './wordings';

const nothing = () => {};
const actions = { ...panelButtons, onOneWay: nothing, onChoose: nothing };

export const asidePages: Pieces = {
  aside: (theme, language) => (
    <AsidePage
      {...actions}
      theme={theme}
      view={{
        target: 'linkedin',
        text: '',
        network: 'LinkedIn',
        surface: 'post',
        findings: findings(language).slice(0, 2),
        length: { used: 212, max: 3000 },
        signature: { name: 'Julie', initials: 'JD', form: '^JD', status: 'unsigned' },
      }}
    />
  ),
  'aside-brewing': (theme, language) => (
    <AsidePage
      {...actions}
      theme={theme}
      vigilance={<VigilanceBanner {...brewing(language)} held={false} />}
      view={{
        target: 'linkedin',
        text: 'a',
        noticed: { a: 'a', b: 'b', where: 'opening' },
        network: 'LinkedIn',
        surface: 'post',
        findings: findings(language).slice(0, 1),
        length: { used: 212, max: 3000 },
        signature: { name: 'Julie', initials: 'JD', form: '^JD', status: 'signed' },
      }}
    />
  ),
  'aside-copied': (theme, language) => (
    <AsidePage
      {...actions}
      theme={theme}
      copied
      view={{
        target: 'linkedin',
        text: 'a',
        trouble: 'unwritable',
        network: 'LinkedIn',
        surface: 'post',
        findings: findings(language).slice(0, 1),
        signature: { name: 'Julie', initials: 'JD', form: '^JD', status: 'unsigned' },
      }}
    />
  ),
  'aside-wording': (theme, language) => (
    <AsidePage
      {...actions}
      theme={theme}
      view={{ target: 'linkedin', text: 'a', network: 'LinkedIn', surface: 'post', findings: [] }}
    >
      {wordingView(language)}
    </AsidePage>
  ),
  'aside-empty': (theme) => <AsidePage {...actions} theme={theme} view={undefined} />,
};
