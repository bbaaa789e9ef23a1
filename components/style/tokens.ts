import { dark, light, type Palette } from './palette';

const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const declare = (palette: Palette) =>
  Object.entries(palette)
    .map(([role, colour]) => `--${kebab(role)}:${colour};`)
    .join('');

/** In forced colours the user's own palette takes every role. */
const forced = `--paper:Canvas;--raised:Canvas;--sunk:Canvas;--ink:CanvasText;--soft:CanvasText;--line:CanvasText;
--edge:ButtonBorder;--accent:LinkText;--on-accent:Canvas;--accent-soft:Canvas;--attention:CanvasText;--attention-soft:Canvas;`;

const shapes = `--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif;
--round:10px;--pill:999px;`;

/** Pixels, because a site may set any root font size; page zoom still enlarges them. */
const panelSizes = '--text:14px;--small:12.5px;--title:15px;--huge:20px;';

/** Rem, so that a page of ours follows the reader's own font size. */
const pageSizes = '--text:1rem;--small:.875rem;--title:1.1875rem;--huge:1.75rem;';

/** For shadow roots in a site: the theme is a prop, measured on the site, not a wish of the system. */
export const panelTokens = `.paraphe{${shapes}${panelSizes}${declare(light)}color-scheme:light}
.paraphe[data-theme=dark]{${declare(dark)}color-scheme:dark}
@media (forced-colors:active){.paraphe,.paraphe[data-theme=dark]{${forced}}}`;

/** For pages of ours: the system's wish, and paper is never dark. */
export const pageTokens = `:root{${shapes}${pageSizes}${declare(light)}color-scheme:light}
@media screen and (prefers-color-scheme:dark){:root{${declare(dark)}color-scheme:dark}}
@media (forced-colors:active){:root{${forced}}}`;
