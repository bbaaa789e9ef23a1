import type { Draft } from '../draft/draft';
import { signatureIn } from '../signature/signature-in';
import type { Signing } from '../signature/signing';

/** The last text of a box that bore a signature: what tells that an edit took it away. An emptied box starts anew. */
export class SignedBefore {
  #text: string | undefined;

  /** What the checks are told, this draft being the latest. */
  after(draft: Draft, signing: Signing): { readonly signedBefore?: string } {
    if (draft.text.trim() === '') this.#text = undefined;
    else if (signatureIn(draft, signing)) this.#text = draft.text;
    return this.#text === undefined ? {} : { signedBefore: this.#text };
  }
}
