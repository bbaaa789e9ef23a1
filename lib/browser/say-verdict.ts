import { sayWith } from '../../components/say';
import type { Words } from '../../components/translate';
import type { Verdict } from '../crosstest/decide';
import { describeVerdict, type VerdictNames } from '../crosstest/describe-verdict';
import { networkById, networks } from '../networks';

const allNames = Object.fromEntries(networks.map(({ id, name }) => [id, name]));

/** A verdict in the reader's words, the call first. `record`: how our calls of nine in ten turned out so far. */
export const sayVerdict = (
  verdict: Verdict,
  target: string,
  words: Words,
  record?: VerdictNames['record'],
): readonly string[] =>
  describeVerdict(verdict, {
    target: networkById(target).name,
    networks: allNames,
    ...(record ? { record } : {}),
  }).map(sayWith(words));
