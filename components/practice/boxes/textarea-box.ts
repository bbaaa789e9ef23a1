import type { MountBox } from './practice-box';

/** A plain textarea, as Mastodon, Reddit's Markdown mode and many forms have. */
export const mountTextarea: MountBox = (mount, label) => {
  const area = document.createElement('textarea');
  area.rows = 4;
  area.setAttribute('aria-label', label);
  mount.append(area);
  return {
    element: area,
    text: () => area.value,
    set: (text) => {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
};
