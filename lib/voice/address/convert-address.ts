import type { Span } from '../../draft/span';
import type { Language } from '../language';
import { readText } from '../text/read-text';
import type { AddressForm, AddressMark } from './address-mark';
import { convertFrench } from './convert-french';

/** The draft said to its reader in the other form, where that is certain: only French has the tables for it. */
export const convertAddress = (
  text: string,
  marks: readonly AddressMark[],
  to: AddressForm,
  language: Language,
): { readonly span: Span; readonly text: string } | undefined =>
  language === 'fr' ? convertFrench(readText(text), marks, to) : undefined;
