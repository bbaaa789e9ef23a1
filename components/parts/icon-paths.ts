import type { pageIconPaths } from './page-icon-paths';

/** Every icon on a 24 px grid, one pen stroke, round ends. Drawn for Paraphe. Here those of a box; page-icon-paths has the rest. */
export const iconPaths = {
  flourish:
    'M10.4 5.6C9.6 10 8.8 14 7.2 17.6 6.2 19.8 4 20.2 3.4 18.6 2.6 16.4 6.5 15 10.5 14c5-1.2 9.3-3.4 9.1-7-.2-3.2-4.6-4-8.6-2.6C8.6 5.2 6.6 6.6 6 8.4',
  tick: 'M4.5 13.2c1.6.9 2.9 2.3 4 4.3C11 12.3 14.5 8.2 19.5 5.5',
  pen: 'M4 20l1-4.5L15.8 4.7a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19 4 20zM13.8 6.7l3.5 3.5M13 20h7',
  wave: 'M2.5 14c2.2 0 2.7-5 5-5s2.7 7 5 7 2.7-10 5-10 2.3 8 4 8',
  ab: 'M2.5 17.5L6 7l3.5 10.5M3.6 14.2h4.8M12 4v16M15.2 7v10.5h3.1a2.9 2.9 0 0 0 0-5.8h-3.1H18a2.35 2.35 0 0 0 0-4.7h-2.8z',
  close: 'M6 6l12 12M18 6L6 18',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  more: 'M5.500 12h.01M12 12h.01M18.500 12h.01',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  reload: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5v4h-4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.7h.01',
  attention: 'M12 4.5L3.5 19.5h17zM12 10.5v4M12 17h.01',
  voice: 'M4 5h16v11h-8.5L7 20v-4H4zM8 9h8M8 12.2h5',
  length: 'M3 8.5h18v7H3zM7 8.5V12M11 8.5v2.3M15 8.5V12M19 8.5v2.3',
  person: 'M12 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM4.5 20c.8-3.7 3.7-5.5 7.5-5.5s6.7 1.8 7.5 5.5',
} as const;

export type IconName = keyof typeof iconPaths | keyof typeof pageIconPaths;
