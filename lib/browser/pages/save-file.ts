import { fileOf } from '../copies/file-of';

/** Hands a file to the browser's own download, without any permission. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download starts in a later turn; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves a file whose text comes in parts. */
export async function saveFile(name: string, type: string, texts: AsyncIterable<string>): Promise<void> {
  saveBlob(name, await fileOf(type, texts));
}
