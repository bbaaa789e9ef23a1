/**
 * Hands a file to the browser's own download, without any permission. Its text comes in parts, each kept by the
 * browser outside of the page's memory: a history of any length is written in the memory of one part.
 */
export async function saveFile(name: string, type: string, texts: AsyncIterable<string>): Promise<void> {
  const parts: Blob[] = [];
  for await (const text of texts) parts.push(new Blob([text]));
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download starts in a later turn; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
