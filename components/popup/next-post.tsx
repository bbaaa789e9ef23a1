import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

export interface NextPostProps {
  /** What is to be published next, where and when; absent when no test is running. */
  readonly next?: { readonly sentence: string; readonly open?: string | undefined } | undefined;
  /** Opens the composer with the right text. */
  readonly onPost?: () => void;
  /** Shows the plan. */
  readonly onPlan?: () => void;
}

/** The next post of the plans that are running. */
export const NextPost = ({ next, onPost, onPlan }: NextPostProps) => {
  const { t } = useT();
  if (!next) return null;
  return (
    <Notice
      icon="ab"
      actions={
        <>
          {next.open && (
            <Button look="main" icon="open" onPress={() => onPost?.()}>
              {next.open}
            </Button>
          )}
          <Button onPress={() => onPlan?.()}>{t('planSee')}</Button>
        </>
      }
    >
      {next.sentence}
    </Notice>
  );
};
