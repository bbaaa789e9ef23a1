import { fileURLToPath } from 'node:url';

/** Where the project is: scripts and benchmarks are bundled elsewhere before they run. */
export const projectRoot = process.env.npm_package_json
  ? fileURLToPath(new URL('.', `file://${process.env.npm_package_json}`))
  : `${process.cwd()}/`;
