/**
 * The colours, by role. Every pair that carries text keeps 4.5:1, every edge of a control 3:1 (WCAG 2.2, 1.4.3 and
 * 1.4.11); palette.test.ts computes it. There is no red: nothing here is an alarm.
 */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly sunk: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly attention: string;
  readonly attentionSoft: string;
}

/** Ink on paper. */
export const light: Palette = {
  paper: '#fbf8f3',
  raised: '#fffefb',
  sunk: '#f4eee4',
  ink: '#1f2a44',
  soft: '#586074',
  line: '#e4ddd0',
  edge: '#8b8577',
  accent: '#0f766e',
  onAccent: '#ffffff',
  accentSoft: '#e1f0ec',
  attention: '#a34a08',
  attentionSoft: '#fbeeda',
};

/** The same room at night. */
export const dark: Palette = {
  paper: '#161b26',
  raised: '#1e2533',
  sunk: '#111520',
  ink: '#e9e4da',
  soft: '#a9afbc',
  line: '#30394a',
  edge: '#747e92',
  accent: '#63cbbd',
  onAccent: '#0b211e',
  accentSoft: '#173530',
  attention: '#f0b268',
  attentionSoft: '#38291a',
};
