import { useT } from '../translate';
import { Icon } from './icon';

/** Whether the last change is on the disk. */
export type Saved = 'saving' | 'saved' | 'failed';

const keys = { saving: 'savedSaving', saved: 'savedDone', failed: 'savedFailed' } as const;
const icons = { saving: 'pen', saved: 'tick', failed: 'attention' } as const;

/** Says politely that a change is kept, or that it is not; nothing until there is one. */
export const SavedNote = ({ saved }: { readonly saved: Saved | undefined }) => {
  const { t } = useT();
  return (
    <div class="saved" role="status">
      {saved && (
        <span class={saved}>
          <Icon name={icons[saved]} size={16} />
          {t(keys[saved])}
        </span>
      )}
    </div>
  );
};
