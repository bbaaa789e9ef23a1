import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageCounters } from '../lib/browser/readings/read-page-counters';

/** Loaded into a tab that was opened to read its counters, and into no other. */
export default defineUnlistedScript(() => readPageCounters(document));
