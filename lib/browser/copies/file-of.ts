/**
 * A file made of texts that come in parts, each kept by the browser outside of our memory: a history of any length is
 * written in the memory of one part.
 */
export async function fileOf(type: string, texts: AsyncIterable<string>): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const text of texts) parts.push(new Blob([text]));
  return new Blob(parts, { type });
}
