/** A post on the network, with the addresses that its page has on bsky.app. */
export interface NetworkPost {
  readonly uri: string;
  readonly cid: string;
  readonly permalink: string;
  readonly byIdentity: string;
}

/** A whole network on this machine: one account that posts, others that like. */
export interface LocalNetwork {
  /** Seconds it took to start. */
  readonly upIn: number;
  readonly appView: string;
  /** The author’s own server and handle. */
  readonly server: string;
  readonly handle: string;
  /** A new app password of the author’s. */
  appPassword(): Promise<string>;
  publish(text: string, at: number): Promise<NetworkPost>;
  like(post: NetworkPost, count: number): Promise<void>;
  remove(post: NetworkPost): Promise<void>;
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Apart from its types: the network’s own packages are installed only where this test runs. */
export function localNetwork(): Promise<LocalNetwork>;
