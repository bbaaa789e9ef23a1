import { TestNetwork } from '@atproto/dev-env';

const fans = 12;

/** A whole network (personal data server, AppView and what they need), with one account that posts and others that like. */
export async function localNetwork() {
  const start = performance.now();
  const network = await TestNetwork.create({ dbPostgresSchema: 'paraphe' });
  const upIn = (performance.now() - start) / 1000;
  const account = async (name) => {
    const agent = network.pds.getAgent();
    await agent.createAccount({
      handle: `${name}.test`,
      email: `${name}@exemple.test`,
      password: 'un-mot-de-passe',
    });
    return agent;
  };
  const author = await account('lea');
  const likers = [];
  for (let i = 0; i < fans; i += 1) likers.push(await account(`lecteur-${i}`));

  return {
    upIn,
    appView: network.bsky.url,
    /** The author's own server, handle, and a new app password. */
    server: network.pds.url,
    handle: 'lea.test',
    async appPassword() {
      const { data } = await author.com.atproto.server.createAppPassword({ name: 'paraphe' });
      return data.password;
    },
    /** Publishes a post; `at` in ms since 1970 is when it says it was written. */
    async publish(text, at) {
      const { uri, cid } = await author.post({ text, createdAt: new Date(at).toISOString() });
      const key = uri.split('/').at(-1);
      return {
        uri,
        cid,
        permalink: `https://bsky.app/profile/lea.test/post/${key}`,
        byIdentity: `https://bsky.app/profile/${author.assertDid}/post/${key}`,
      };
    },
    async like({ uri, cid }, count) {
      for (const liker of likers.slice(0, count)) await liker.like(uri, cid);
    },
    remove: ({ uri }) => author.deletePost(uri),
    /** Waits until all that was done has reached the AppView. */
    settle: () => network.processAll(),
    close: () => network.close(),
  };
}
