import { type EventOf, type ExperimentEvent, type HistoryEvent, isOfExperiment } from './event';
import type { Experiment, Publication, Reading } from './experiment';

const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

const hour = 3_600_000;

function publicationOf(
  event: EventOf<'publication/observed'>,
  started: EventOf<'experiment/started'>,
  urls: Map<string, string>,
  edits: Map<string, Publication['edited']>,
): Publication {
  const url = urls.get(event.id) ?? event.url;
  const edited = edits.get(event.id);
  return {
    id: event.id,
    variant: event.variant,
    network: event.network,
    at: event.at,
    text: event.text,
    asWritten: sameWords(event.text, started.variants[event.variant]),
    ...(url === undefined ? {} : { url }),
    // A second look at the same edit, or one that was taken back, is no edit.
    ...(edited && !sameWords(edited.text, event.text) ? { edited } : {}),
  };
}

function readingOf(event: EventOf<'reading/taken'>, publications: readonly Publication[]): Reading {
  const published = publications.find((p) => p.variant === event.variant && p.network === event.network);
  const { id, variant, network, at, counts, source, approximate } = event;
  const ageHours = published && at >= published.at ? (at - published.at) / hour : undefined;
  return {
    id,
    variant,
    network,
    at,
    counts,
    source,
    ...(approximate ? { approximate } : {}),
    ...(ageHours === undefined ? {} : { ageHours }),
  };
}

function foldOne(events: readonly ExperimentEvent[]): Experiment | undefined {
  const of = <T extends ExperimentEvent['type']>(type: T): EventOf<T>[] =>
    events.filter((event): event is EventOf<T> => event.type === type);
  const started = of('experiment/started')[0];
  if (!started || of('experiment/erased').length > 0) return undefined;
  const urls = new Map(of('publication/located').map((event) => [event.publication, event.url]));
  const edits = new Map(
    of('publication/edited').map(({ publication, at, text }) => [publication, { at, text }]),
  );
  const publications = of('publication/observed').map((event) => publicationOf(event, started, urls, edits));
  const withdrawn = new Set(of('reading/withdrawn').map((event) => event.reading));
  const decision = of('decision/made').at(-1);
  const plan = of('plan/made').at(-1);
  const splits = new Map(
    of('split/counted')
      .filter((event) => !withdrawn.has(event.id))
      .map(({ id, at, network, a, b }) => [network, { id, at, network, a, b }]),
  );
  const note = of('note/written').at(-1)?.text.trim();
  return {
    id: started.experiment,
    startedAt: started.at,
    target: started.target,
    test: started.test,
    design: started.design,
    first: started.first,
    seed: started.seed,
    metric: started.metric,
    variants: started.variants,
    practice: started.practice,
    ...(plan ? { plan } : {}),
    ...(of('plan/stopped').length > 0 ? { stopped: true as const } : {}),
    publications,
    readings: of('reading/taken')
      .filter((event) => !withdrawn.has(event.id))
      .map((event) => readingOf(event, publications)),
    missed: of('reading/failed').map(({ id, variant, network, at, why, retryAt }) => ({
      id,
      variant,
      network,
      at,
      why,
      ...(retryAt === undefined ? {} : { retryAt }),
    })),
    ...(splits.size > 0 ? { splits: [...splits.values()] } : {}),
    claims: of('claim/made'),
    ...(decision ? { decision } : {}),
    ...(started.by === undefined ? {} : { by: started.by }),
    ...(started.brand ? { brand: started.brand } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * The experiments that a set of events tells, newest first. The order and the doubling of events change nothing:
 * they are sorted by time then id, and taken once by id, so that merging two histories is a union.
 * Events of an experiment whose start is unknown are left out until it arrives; replies and ordinary posts belong to none.
 */
export function fold(events: Iterable<HistoryEvent>): readonly Experiment[] {
  const unique = new Map<string, ExperimentEvent>();
  for (const event of events) {
    if (isOfExperiment(event) && !unique.has(event.id)) unique.set(event.id, event);
  }
  const ordered = [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const byExperiment = Map.groupBy(ordered, (event) => event.experiment);
  return [...byExperiment.values()]
    .flatMap((group) => foldOne(group) ?? [])
    .sort((a, b) => b.startedAt - a.startedAt);
}
