import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import type { Point, Tab } from './tab.ts';

interface Evaluation {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** A tab of Chromium: keys and pointer through Playwright, scripts through the protocol itself, which no CSP blocks. */
export class ChromiumTab implements Tab {
  constructor(
    readonly page: PlaywrightPage,
    readonly session: CDPSession,
  ) {}

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async evaluate(expression: string): Promise<unknown> {
    return resultOf(
      await this.session.send('Runtime.evaluate', {
        expression: `(async () => (${expression}\n))()`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
      }),
    );
  }

  async inspect(source: string, args: readonly unknown[]): Promise<unknown> {
    const roots = await this.closedRoots();
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document' });
    if (!result.objectId) throw new Error('The page has no document.');
    return resultOf(
      await this.session.send('Runtime.callFunctionOn', {
        objectId: result.objectId,
        functionDeclaration: `function (args, ...closed) {
          const shadowOf = (e) => e.shadowRoot ?? closed.find((root) => root.host === e) ?? null;
          return (${source})(shadowOf, ...args);
        }`,
        arguments: [{ value: args }, ...roots.map((objectId) => ({ objectId }))],
        awaitPromise: true,
        returnByValue: true,
      }),
    );
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 2 });
    await mouse.up();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.toReversed()) await this.page.keyboard.up(key);
  }

  async compose(text: string): Promise<void> {
    const end = text.length;
    await this.session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  }

  async commit(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  async screenshot(): Promise<Buffer> {
    // The driver's own would undo the width that a test has given the page.
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async print(): Promise<Buffer> {
    const { data } = await this.session.send('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69 });
    return Buffer.from(data, 'base64');
  }

  async show(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Closed shadow roots of the document and of its same-process frames, as remote objects. */
  private async closedRoots(): Promise<string[]> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed: number[] = [];
    const visit = (node: DomNode): void => {
      if (node.shadowRootType === 'closed') closed.push(node.backendNodeId);
      const inner = node.contentDocument ? [node.contentDocument] : [];
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...inner]) visit(child);
    };
    visit(root);
    const objects = await Promise.all(
      closed.map((backendNodeId) => this.session.send('DOM.resolveNode', { backendNodeId })),
    );
    return objects.flatMap(({ object }) => object.objectId ?? []);
  }
}

function resultOf({ result, exceptionDetails }: Evaluation): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
