// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { useCorrected } from './use-corrected';

/** However busy the machine is. */
const patient = { timeout: 20_000 };

interface How {
  readonly network: string;
  readonly dayFirst: boolean;
}
const say = ({ network, dayFirst }: How) => `${network} ${dayFirst ? 'day' : 'month'} first`;
const doors: (() => void)[] = [];
const work = async (how: How) => {
  await new Promise<void>((resolve) => doors.push(resolve));
  return say(how);
};

let corrected: ReturnType<typeof useCorrected<How, string>>;
const Shown = () => {
  corrected = useCorrected(work);
  return <p>{corrected.result}</p>;
};
const shown = () => document.body.textContent;
afterEach(() => {
  render(null, document.body);
  doors.length = 0;
});

const start = async () => {
  render(<Shown />, document.body);
  void corrected.begin({ network: '', dayFirst: false });
  corrected.correct((how) => ({ ...how, network: 'bluesky' }));
  corrected.correct((how) => ({ ...how, dayFirst: true }));
  await expect.poll(() => doors.length, patient).toBe(3);
};

test('two corrections made before anything came of the first are both kept', async () => {
  await start();
  for (const open of doors) open();
  await expect.poll(shown, patient).toBe('bluesky day first');
  expect(await corrected.settled()).toBe('bluesky day first');
});

test('what comes of an older correction never shows after what came of a newer one', async () => {
  await start();
  doors[2]?.();
  await expect.poll(shown, patient).toBe('bluesky day first');
  doors[0]?.();
  doors[1]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown()).toBe('bluesky day first');
});
