import type { ComposeBox, InstanceFacts } from '../networks/network';

/** What the server of a box says of its limits: asked once a server, and read with what the page itself says. */
export class ServerFacts {
  #asked: string | undefined;
  #facts: InstanceFacts | undefined;

  constructor(
    private readonly ask: (host: string) => Promise<InstanceFacts | undefined>,
    private readonly changed: () => void,
  ) {}

  /** The box with its server's limits in its facts. The server's word counts more than the page's counter. */
  with(box: ComposeBox): ComposeBox {
    void this.#about(box.instanceHost);
    if (!this.#facts || box.instanceHost !== this.#asked) return box;
    const facts = { ...box.facts, ...this.#facts };
    return Object.create(box, { facts: { value: facts, enumerable: true } });
  }

  async #about(host: string | undefined): Promise<void> {
    if (host === undefined || host === this.#asked) return;
    this.#asked = host;
    this.#facts = undefined;
    // A dead worker: the page's own counter, or the usual limit.
    const facts = await this.ask(host).catch(() => undefined);
    if (host !== this.#asked || !facts) return;
    this.#facts = facts;
    this.changed();
  }
}
