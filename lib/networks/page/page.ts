/** The page a compose box is on: its address and its document, both read only. */
export interface Page {
  readonly url: URL;
  readonly document: Document;
}
