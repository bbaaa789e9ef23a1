import * as v from 'valibot';
import { RewriteTrouble } from './rewrite-trouble';

/** Bytes of an answer that are read: thinking aloud included, far more than any message. */
const mostBytes = 400_000;

const text = v.nullish(v.string(), '');
const message = v.object({ content: text, refusal: text });
const whole = v.object({ choices: v.pipe(v.array(v.object({ message })), v.minLength(1)) });
const piece = v.object({
  choices: v.optional(v.array(v.object({ delta: v.optional(v.partial(message)) })), []),
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

interface Said {
  readonly content: string;
  readonly refusal: string;
}

/** What one event of a stream adds; nothing for one that is not of the protocol. */
function saidIn(line: string): Said {
  const read = v.safeParse(piece, line.startsWith('data:') ? parsed(line.slice(5)) : undefined);
  const delta = read.success ? read.output.choices[0]?.delta : undefined;
  return { content: delta?.content ?? '', refusal: delta?.refusal ?? '' };
}

function saidInWhole(body: string): Said {
  const read = v.safeParse(whole, parsed(body));
  if (!read.success) throw new RewriteTrouble('foreign');
  const [first] = read.output.choices;
  return first?.message ?? { content: '', refusal: '' };
}

const checked = ({ content, refusal }: Said): string => {
  if (content === '' && refusal !== '') throw new RewriteTrouble('refused');
  return content;
};

/**
 * The text of an answer of chat completions, streamed or whole; `told` hears how many characters have come. Tool calls
 * are no text, so nothing is ever called.
 * @throws {RewriteTrouble} `too-long`, `foreign`, `refused`
 */
export async function readChat(response: Response, told: (length: number) => void): Promise<string> {
  const streamed = response.headers.get('content-type')?.includes('text/event-stream') === true;
  const reader = response.body?.getReader();
  if (!reader) throw new RewriteTrouble('foreign');
  const decoder = new TextDecoder();
  let [bytes, rest] = [0, ''];
  let said: Said = { content: '', refusal: '' };
  const take = (line: string) => {
    const more = saidIn(line.trim());
    said = { content: said.content + more.content, refusal: said.refusal + more.refusal };
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (bytes > mostBytes) throw new RewriteTrouble('too-long');
      rest += decoder.decode(value, { stream: true });
      if (!streamed) continue;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
      told(said.content.length);
    }
  } finally {
    // Whoever goes on sending is not listened to.
    reader.cancel().catch(() => {});
  }
  if (!streamed) return checked(saidInWhole(rest));
  take(rest);
  return checked(said);
}
