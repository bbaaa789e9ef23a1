import type { ComponentChildren } from 'preact';
import { useT } from '../translate';
import { Button } from './button';
import { Notice } from './notice';

interface AskAgainProps {
  /** What will be gone. */
  readonly children: ComponentChildren;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more, in place, before something is erased for good. */
export const AskAgain = ({ children, onYes, onNo }: AskAgainProps) => {
  const { t } = useT();
  return (
    <Notice
      tone="attention"
      actions={
        <>
          <Button icon="bin" onPress={onYes}>
            {t('eraseForGood')}
          </Button>
          <Button look="quiet" onPress={onNo}>
            {t('eraseKeep')}
          </Button>
        </>
      }
    >
      {children}
    </Notice>
  );
};
