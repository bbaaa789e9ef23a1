import { CountHeads } from '../history/count-heads';
import { countNames } from '../history/experiment-view-model';
import { Moment } from '../history/moment';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { TableScroll } from '../parts/table-scroll';
import { useT } from '../translate';
import type { ImportView, PreviewPost } from './import-view';

const PreviewTable = ({ posts }: { posts: readonly PreviewPost[] }) => {
  const { t, language } = useT();
  const numbers = new Intl.NumberFormat(language);
  return (
    <TableScroll label={t('importMore')}>
      <table class="table">
        <caption class="sr">{t('importMore')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('importFieldPublished')}</th>
            <th scope="col">{t('importFieldText')}</th>
            <CountHeads names={countNames} />
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.key}>
              <td>
                <Moment at={post.published} />
              </td>
              <td>
                <div class="import-text">{post.text || post.key}</div>
              </td>
              {countNames.map((name) => {
                const count = post[name];
                return (
                  <td key={name} class="number">
                    {count === undefined ? <span class="soft">–</span> : numbers.format(count)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

interface ImportPreviewProps {
  readonly view: ImportView;
  readonly storing: boolean;
  readonly onStore: () => void;
  readonly onStop?: (() => void) | undefined;
}

/** What would be kept, as it is understood. Nothing is stored before she says so. */
export const ImportPreview = ({ view, storing, onStore, onStop }: ImportPreviewProps) => {
  const { t, plural } = useT();
  const { posts, first, readings, leftOut, network } = view;
  return (
    <Card title={t('importPreviewTitle')} icon="data" intro={plural('importPosts', posts)}>
      {readings > 0 && <p>{plural('importReadings', readings)}</p>}
      {first.length > 0 && <PreviewTable posts={first} />}
      {leftOut.length > 0 && (
        <ul class="soft small stack">
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button
          look="main"
          icon="plus"
          disabled={posts === 0 || network === '' || storing}
          describedBy="import-needs"
          onPress={onStore}
        >
          {t('importStore')}
        </Button>
        {onStop && (
          <Button look="quiet" onPress={onStop}>
            {t('importStop')}
          </Button>
        )}
        <span id="import-needs" class="soft small">
          {posts > 0 && network === '' && t('importNeedsNetwork')}
        </span>
      </div>
    </Card>
  );
};
