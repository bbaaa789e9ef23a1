import { alsoDraw } from './icon';
import { pageIconPaths } from './page-icon-paths';

/** Imported once by each kind of page of ours. */
alsoDraw(pageIconPaths);
