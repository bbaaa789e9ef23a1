import { Badge } from '../../components/badge/badge';
import type { BadgeState } from '../../components/badge/badge-state';
import type { Pieces } from './gallery';

const nothing = () => {};

const badge =
  (state: BadgeState, initials?: string, open = false): Pieces[string] =>
  (theme) => <Badge theme={theme} state={state} open={open} initials={initials} onOpen={nothing} />;

export const badges: Pieces = {
  quiet: badge({ kind: 'quiet' }),
  good: badge({ kind: 'good' }, 'JD'),
  'one finding': badge({ kind: 'findings', count: 1 }),
  'two findings': badge({ kind: 'findings', count: 2 }, 'JD'),
  'many findings': badge({ kind: 'findings', count: 7 }),
  unsigned: badge({ kind: 'unsigned' }, 'JD'),
  brewing: badge({ kind: 'brewing' }),
  'findings, brewing': (theme) => (
    <Badge
      theme={theme}
      state={{ kind: 'findings', count: 2 }}
      open={false}
      initials="JD"
      brewing="Mentions of Oriflo are 4× their usual level."
      onOpen={nothing}
    />
  ),
  testing: badge({ kind: 'testing' }, 'ABC'),
  'two ways': badge({ kind: 'two-ways' }, 'JD'),
  open: badge({ kind: 'quiet' }, 'JD', true),
};
