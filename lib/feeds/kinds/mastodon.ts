import type { SourceKind } from './source-kind';

/** One hashtag seen from one instance, "#verlaine@piaille.fr": there is no Mastodon without an instance. */
export const mastodon: SourceKind = {
  id: 'mastodon',
  label: 'sourceMastodon',
  help: 'sourceMastodonHelp',
  asks: 'hashtag',
  recognises: ({ pathname }) => /^\/tags\/[^/]+\.rss$|^\/api\/v1\/timelines\/tag\//.test(pathname),
  addressFor: (typed) => {
    const [, tag, instance] =
      /^#?([\p{L}\p{N}_]{1,100})\s*@\s*([a-z0-9.-]+\.[a-z]{2,})$/iu.exec(typed.trim()) ?? [];
    // The API tells the author and the language, which the RSS leaves out.
    return tag && instance
      ? `https://${instance.toLowerCase()}/api/v1/timelines/tag/${encodeURIComponent(tag)}?limit=40`
      : undefined;
  },
  everyMinutes: 15,
  apartSeconds: 1,
  holds: 40,
};
