import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  /** Microseconds by the clock, and of the thread's own work. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What our scripts cost in a page, from Chromium's own trace: ms of work in all, and in the longest single call. */
export interface Cost {
  readonly total: number;
  readonly longest: number;
}

/** Time spent in one packaged script while `work` goes on: every call into it, and its own first run. */
export async function traced(session: CDPSession, script: string, work: () => Promise<void>): Promise<Cost> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const calls = events.filter(
    ({ name, args }) =>
      /^(FunctionCall|EvaluateScript)$/.test(name) &&
      args?.data?.url?.startsWith('chrome-extension://') &&
      args.data.url.endsWith(script),
  );
  const times = calls.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}
