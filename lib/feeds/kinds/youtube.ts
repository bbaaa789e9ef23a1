import { isHost, type SourceKind } from './source-kind';

const channel = /^UC[\w-]{22}$/;

/** Its feeds answer "not modified" for ever to some, and 404 or 500 for hours at times: neither means anything. */
export const youtube: SourceKind = {
  id: 'youtube',
  label: 'sourceYoutube',
  help: 'sourceYoutubeHelp',
  asks: 'address',
  recognises: (url) => isHost(url, 'youtube.com') && url.pathname === '/feeds/videos.xml',
  addressFor: (typed) => {
    const id = channel.exec(typed.trim())?.[0] ?? /\/channel\/(UC[\w-]{22})/.exec(typed)?.[1];
    return id ? `https://www.youtube.com/feeds/videos.xml?channel_id=${id}` : undefined;
  },
  publishesEverything: () => true,
  everyMinutes: 60,
  apartSeconds: 1,
  holds: 15,
  ignoresChanges: true,
};
