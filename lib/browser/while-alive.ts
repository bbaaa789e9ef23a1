/** How often who is asked is asked for a sign of life, in ms: a sleeping worker wakes in 14–74 ms (measured). */
const beat = 2_500;
/** Signs of life after which an answer is no longer awaited all the same: 20 s in all. */
const most = 7;

/**
 * The answer, awaited as long as there are signs of life: on a busy machine an answer may take long, where a dead
 * worker gives none. `sign` asks for one.
 * @throws what `silent` makes, 5 s after the last sign of life, or after 20 s; or what the answer throws
 */
export async function whileAlive<T>(
  answer: Promise<T>,
  sign: () => Promise<unknown>,
  silent: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    let signs = 0;
    const wait = (asked: number) => {
      timer = setTimeout(() => {
        if (signs < asked || asked === most) return reject(silent());
        sign().then(
          () => {
            signs += 1;
          },
          () => {},
        );
        wait(asked + 1);
      }, beat);
    };
    wait(0);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
