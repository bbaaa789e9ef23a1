import { AsidePage } from '../../components/aside/aside-page';
import type { Pieces } from './gallery';
import { findings } from './samples';

const nothing = () => {};
const actions = {
  onEdit: nothing,
  onIgnore: nothing,
  onNever: nothing,
  onSign: nothing,
  onSettings: nothing,
  onCopy: nothing,
  onReload: nothing,
  onChoose: nothing,
};

export const asidePages: Pieces = {
  aside: (theme, language) => (
    <AsidePage
      {...actions}
      theme={theme}
      view={{
        text: '',
        network: 'LinkedIn',
        surface: 'post',
        findings: findings(language).slice(0, 2),
        length: { used: 212, max: 3000 },
        signature: { name: 'Julie', initials: 'JD', form: '^JD', status: 'unsigned' },
      }}
    />
  ),
  'aside-empty': (theme) => <AsidePage {...actions} theme={theme} view={undefined} />,
};
