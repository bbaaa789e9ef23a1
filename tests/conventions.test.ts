import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files';

/** What a program can check of the house style. A rule that is here needs no reviewer. */
const code = sourceFiles(/\.(ts|tsx|mjs)$/, 'entrypoints', 'components', 'lib', 'scripts', 'tests');
const shipped = code.filter(({ path, isTest }) => !isTest && /^(entrypoints|components|lib)\//.test(path));
const offenders = (files: typeof code, breaks: (file: (typeof code)[number]) => boolean) =>
  files.filter(breaks).map(({ path }) => path);

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/ .*/g, '');

describe('a file is one idea', () => {
  test('no file is longer than 250 lines, no test than 300', () => {
    expect(offenders(code, ({ lines, isTest }) => lines > (isTest ? 300 : 250))).toEqual([]);
  });

  test('half of the shipped files have 70 lines or fewer', () => {
    const lengths = shipped.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });

  test('entry points only wire: 40 lines at the most', () => {
    const entry = shipped.filter(({ path }) => path.startsWith('entrypoints/'));
    expect(offenders(entry, ({ lines }) => lines > 40)).toEqual([]);
  });

  test('names are kebab-case and say what is inside', () => {
    const name = (path: string) => path.split('/').at(-1) ?? '';
    expect(
      offenders(
        code,
        ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d|config))*\.(ts|tsx|mjs)$/.test(name(path)),
      ),
    ).toEqual([]);
    expect(
      offenders(code, ({ path }) =>
        /(^|[/-])(utils?|helpers?|types|misc|common|manager|service)\.tsx?$/.test(path),
      ),
    ).toEqual([]);
  });
});

describe('nothing unsafe is shipped', () => {
  test.each([
    [
      'writing HTML',
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML/,
    ],
    ['silencing the compiler', /\bas any\b|: any\b|<any>/],
    ['leaving messages in the console', /\bconsole\.(log|debug|info)\(/],
    // A port is the extension's own line to the worker, which no page hears.
    ['talking to the page', /(?<!\bport)\.postMessage\(|addEventListener\(['"]message['"]/],
    ['behaving otherwise under automation', /\bwebdriver\b/],
    ['evaluating text', /\beval\(|new Function\(/],
    ['pressing the site’s controls', /\.requestSubmit\(|[fF]orm\w*\.submit\(\)/],
  ])('%s', (_, pattern) => {
    expect(offenders(shipped, ({ text }) => pattern.test(withoutComments(text)))).toEqual([]);
  });

  test('nothing on a site is ever clicked', () => {
    const onSites = shipped.filter(({ path }) => /^lib\/(compose|networks|editors)\//.test(path));
    expect(offenders(onSites, ({ text }) => /\.click\(/.test(withoutComments(text)))).toEqual([]);
  });

  test('the compiler is never silenced', () => {
    expect(
      offenders(
        code.filter(({ path }) => path !== 'tests/conventions.test.ts'),
        ({ text }) => /@ts-(ignore|expect-error|nocheck)/.test(text),
      ),
    ).toEqual([]);
  });

  test('the browser’s API has one door', () => {
    const door = /from '(webextension-polyfill|wxt\/browser)'|\bchrome\.\w/;
    const allowed = ['lib/browser/webext.ts', 'entrypoints/scout.ts'];
    expect(offenders(shipped, ({ path, text }) => door.test(text) && !allowed.includes(path))).toEqual([]);
  });
});

describe('arrows point one way', () => {
  const pure = ['voice', 'signature', 'crosstest', 'vigilance'];
  /** What a folder may import, beside itself. */
  const mayImport: Readonly<Record<string, readonly string[]>> = {
    'lib/draft': [],
    ...Object.fromEntries(pure.map((name) => [`lib/${name}`, ['lib/draft']])),
    'lib/networks': ['lib/draft', ...pure.map((name) => `lib/${name}`)],
    'lib/editors': ['lib/draft', ...pure.map((name) => `lib/${name}`)],
    'lib/feeds': ['lib/draft', ...pure.map((name) => `lib/${name}`)],
    'lib/history': ['lib/draft', 'lib/networks', ...pure.map((name) => `lib/${name}`)],
    components: ['lib/draft', ...pure.map((name) => `lib/${name}`)],
    'lib/compose': [
      'components',
      'lib/networks',
      'lib/editors',
      'lib/draft',
      ...pure.map((name) => `lib/${name}`),
    ],
    'lib/browser': [
      'components',
      'lib/compose',
      'lib/history',
      'lib/feeds',
      'lib/networks',
      'lib/draft',
      ...pure.map((name) => `lib/${name}`),
    ],
  };
  const roomOf = (path: string) => /^(lib\/[^/]+|components|entrypoints)\//.exec(path)?.[1] ?? '';
  const resolveFrom = (path: string, to: string) => new URL(to, `file:///${path}`).pathname.slice(1);
  const imports = shipped.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to = '']) => ({
      path,
      to: resolveFrom(path, to),
    })),
  );

  test('every import stays in its room or goes to one below', () => {
    const wrong = imports.filter(({ path, to }) => {
      const [from, into] = [roomOf(path), roomOf(to)];
      if (from === into || into === '' || from === 'entrypoints') return false;
      return !(mayImport[from] ?? []).includes(into);
    });
    expect(wrong).toEqual([]);
  });

  test('nothing imports an entry point', () => {
    expect(imports.filter(({ to }) => to.startsWith('entrypoints/'))).toEqual([]);
  });

  test('pure rooms have no clock, no chance, no page and no browser', () => {
    const impure =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bperformance\.now|\bdocument\.|\bwindow\.|crypto\./;
    const inPure = shipped.filter(({ path }) =>
      /^lib\/(draft|voice|signature|crosstest|vigilance)\//.test(path),
    );
    expect(offenders(inPure, ({ text }) => impure.test(withoutComments(text)))).toEqual([]);
  });
});

test('no file holds a path of a machine or a registry’s address', () => {
  const everything = sourceFiles(/\.(ts|tsx|mjs|json|md|html|css|yml)$/, '.');
  const private_ = /\/(home|root|Users|work)\/[a-z]|registry\.npm|"resolved":/;
  expect(
    offenders(
      everything.filter(({ path }) => path !== 'tests/conventions.test.ts'),
      ({ text }) => private_.test(text),
    ),
  ).toEqual([]);
});
