import type messages from '../../public/_locales/en/messages.json';

/** A sentence of the interface, by its key in `public/_locales`. Pure code names sentences, components speak them. */
export type MessageKey = keyof typeof messages;

/** A sentence and what goes into its placeholders, ready to be said in any language. */
export interface Sentence {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
}
