/** Takes what was asked for last: an answer that comes after a newer question was asked is left, and a failure too. */
export function newestOnly<T>(take: (answer: T) => void): (asked: Promise<T>) => Promise<void> {
  let newest: Promise<T> | undefined;
  return async (asked) => {
    newest = asked;
    const answer = await asked;
    if (newest === asked) take(answer);
  };
}
