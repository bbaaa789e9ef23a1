/** How long `expect.poll` waits for a state: as long as every other wait, however busy the machine is. */
export const patient = { timeout: 10_000 } as const;
