import { type StyleAxis, styleAxes } from '../crosstest/style/style-of';
import { type Stage, stages } from './summary';

/** What is looked for in the history; what is left out does not matter. */
export interface Query {
  readonly text: string;
  readonly network?: string;
  readonly person?: string;
  readonly axis?: StyleAxis;
  readonly stage?: Stage;
  /** Days as `2026-11-22`, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly practice: boolean;
}

export const everything: Query = { text: '', practice: false };

const isDay = (value: string | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '');
const isStage = (value: string | undefined): value is Stage => stages.some((one) => one === value);
const isAxis = (value: string | undefined): value is StyleAxis => styleAxes.some((one) => one === value);

/** The query as it stands in an address: `q=livraison&network=x`. Empty for everything. */
export function queryToAddress(query: Query): string {
  const { text, practice, ...rest } = query;
  const params = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== ''));
  if (text.trim()) params.set('q', text.trim());
  if (practice) params.set('practice', '1');
  return params.toString();
}

/** Reads an address that anybody may have written; what makes no sense is left out. */
export function queryFromAddress(address: string): Query {
  const params = new URLSearchParams(address);
  const said = (name: string) => params.get(name)?.slice(0, 300) || undefined;
  const network = said('network');
  const person = said('person');
  const axis = said('axis');
  const stage = said('stage');
  const from = said('from');
  const to = said('to');
  return {
    text: said('q') ?? '',
    practice: params.get('practice') === '1',
    ...(network ? { network } : {}),
    ...(person ? { person } : {}),
    ...(isAxis(axis) ? { axis } : {}),
    ...(isStage(stage) ? { stage } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
  };
}
