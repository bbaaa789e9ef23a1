import { Card } from '../parts/card';
import { useT } from '../translate';

/** A call that turned out wrong, said in the reader's language. */
export interface WrongCall {
  readonly title: string;
  readonly href: string;
  readonly sentence: string;
}

/** What was wrong, on purpose in full view. */
export const WrongCard = ({ calls }: { calls: readonly WrongCall[] }) => {
  const { t } = useT();
  return (
    <Card title={t('learntWrong')} icon="attention" intro={t('learntWrongIntro')}>
      <ul class="stack">
        {calls.map(({ title, href, sentence }) => (
          <li key={href}>
            <a href={href}>{title || t('experimentUntitled')}</a>
            <div class="soft">{sentence}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
