/**
 * The answer, or undefined when asking failed. A page may do anything to its elements (a form whose field is
 * called `querySelector` hides the method): one broken page or adapter must not take the others with it.
 */
export function safely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
