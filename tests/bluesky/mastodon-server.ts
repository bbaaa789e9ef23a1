import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mastodonPost } from '../../lib/feeds/posts/mastodon-post';

/** A server that answers `GET /api/v1/statuses/:id` as https://docs.joinmastodon.org/methods/statuses/ says. */
export async function mastodonServer() {
  const statuses = new Map<string, unknown>();
  const server = createServer((request, response) => {
    const status = statuses.get(/^\/api\/v1\/statuses\/(\w+)$/.exec(request.url ?? '')?.[1] ?? '');
    response.writeHead(status ? 200 : 404, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(status ?? { error: 'Record not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    publish(text: string, likes: number) {
      const id = String(1_000 + statuses.size);
      statuses.set(id, {
        id,
        uri: `${origin}/users/lea/statuses/${id}`,
        created_at: '2026-05-04T08:00:00.000Z',
        edited_at: null,
        visibility: 'public',
        content: `<p>${text}</p>`,
        favourites_count: likes,
        reblogs_count: 0,
        replies_count: 0,
      });
      const post = mastodonPost(new URL(`${origin}/@lea/${id}`));
      if (!post) throw new Error('a status has an address');
      return post;
    },
    close: () => server.close(),
  };
}
