/** One way in which a second version may differ from the first, and in nothing else. */
export const styleAxes = ['question', 'shorter', 'number-first', 'warmer', 'plainer', 'calmer'] as const;
export type StyleAxis = (typeof styleAxes)[number];
