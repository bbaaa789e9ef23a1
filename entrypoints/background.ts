import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/browser/worker';

/** Wakes for a message, a grant or an alarm, and keeps nothing in memory that it would miss when it is stopped. */
export default defineBackground({ type: 'module', main: () => startWorker() });
