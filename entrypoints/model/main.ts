import { serveModel } from '../../lib/browser/rewriting/serve-model';

serveModel();
