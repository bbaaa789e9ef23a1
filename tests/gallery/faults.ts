import axe, { type AxeResults } from 'axe-core';

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Evaluates an expression in the page, its promise awaited; JSON comes back. */
export type Evaluate = (expression: string) => Promise<unknown>;

/**
 * Every violation that axe finds (WCAG 2.2 A and AA) in what `scope` matches, shadow roots included, a line each; in the
 * whole page without it.
 */
export async function axeFaults(evaluate: Evaluate, scope?: string): Promise<string[]> {
  await evaluate(`(() => { if (!globalThis.axe) { ${axe.source} } })()`);
  const where =
    scope === undefined ? 'document' : `{ include: (${elementsWithin})(${JSON.stringify(scope)}) }`;
  const results = (await evaluate(
    `axe.run(${where}, ${JSON.stringify({ runOnly })}).then(({ violations }) => ({ violations }))`,
  )) as Pick<AxeResults, 'violations'>;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} — ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Sent to the page as text: elements that match, in any open shadow root. */
const elementsWithin = `(selector) => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    one.matches(selector) ? [one] : one.shadowRoot ? within(one.shadowRoot) : []);
  return within(document);
}`;

/** By how many pixels the page scrolls sideways, as a line; none when it does not. */
export async function sidewaysFaults(evaluate: Evaluate): Promise<string[]> {
  const tooWide = Number(await evaluate('document.documentElement.scrollWidth - innerWidth'));
  return tooWide > 0 ? [`scrolls sideways by ${tooWide} px`] : [];
}
