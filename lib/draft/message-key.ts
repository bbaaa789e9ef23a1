import type messages from '../../public/_locales/en/messages.json';

/** A sentence of the interface, by its key in `public/_locales`. Pure code names sentences, components speak them. */
export type MessageKey = keyof typeof messages;

/** The common part of two keys `…_one` and `…_other`: the right one depends on the language that speaks. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

type Params = Readonly<Record<string, string | number>>;

/** A sentence and what goes into its placeholders, ready to be said in any language. */
export type Sentence =
  | { readonly key: MessageKey; readonly params?: Params }
  /** `count` chooses the plural and fills `$COUNT$`. */
  | { readonly plural: PluralKey; readonly count: number; readonly params?: Params };
