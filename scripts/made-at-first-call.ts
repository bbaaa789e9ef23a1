import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Bundles a package so that its own code runs at the first call of one of these functions, not when the script starts:
 * a worker may not `import()`, and tables made at every start would be felt.
 */
export const madeAtFirstCall = (name: string, functions: readonly string[]): Plugin => ({
  name: `${name} made at its first call`,
  enforce: 'pre',
  async transform(code, id) {
    if (!id.includes(`/node_modules/${name}/`)) return undefined;
    const { code: made } = await transform(code, { format: 'cjs' });
    return `let made;
const make = () => {
  const module = { exports: {} };
  ${made}
  return module.exports;
};
${functions.map((one) => `export const ${one} = (...given) => (made ??= make()).${one}(...given);`).join('\n')}`;
  },
});
