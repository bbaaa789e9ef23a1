import { Worker } from 'node:worker_threads';

const entries = 20;

/** Runs in the thread, from its source: it refers to nothing outside itself. */
function serve(many: number): void {
  const { createServer } = process.getBuiltinModule('node:http');
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  const feed = (name: number) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Alert - brand ${name}</title>${Array.from(
      { length: many },
      (_, i) =>
        `<entry><id>tag:${name}:${i}</id><title type="html">&lt;b&gt;Brand ${name}&lt;/b&gt; story ${i}</title><link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://site${i}.example/${name}/&amp;ct=ga&amp;cd=x"/><published>2026-05-04T14:03:05Z</published><content type="html">${'Some &lt;b&gt;words&lt;/b&gt; about it. '.repeat(10)}</content></entry>`,
    ).join('')}</feed>`;
  const server = createServer((request, response) =>
    response.writeHead(200, { etag: '"1"' }).end(feed(Number(request.url?.slice(1)))),
  );
  server.listen(0, '0.0.0.0', () => {
    const address = server.address();
    parentPort?.postMessage(typeof address === 'object' ? address?.port : 0);
  });
}

/** A server of alerts in a thread of its own, so that its work is not taken for ours. */
export async function feedServerThread(): Promise<{ readonly port: number; close(): Promise<unknown> }> {
  const thread = new Worker(`(${serve})(${entries})`, { eval: true });
  const port = await new Promise<number>((resolve) => thread.once('message', resolve));
  return { port, close: () => thread.terminate() };
}
