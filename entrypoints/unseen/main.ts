import { serveCopies } from '../../lib/browser/copies/serve-copies';
import { serveModel } from '../../lib/browser/rewriting/serve-model';

serveModel();
serveCopies();
