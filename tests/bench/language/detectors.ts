import { build } from 'esbuild';
import { francAll } from 'franc-min';
import { detectAll } from 'tinyld/light';
import type { Browser } from '../../browsers/browser.ts';
import { spoken } from './language-rows.ts';

/** Says the language of each text, or undefined where it has none to name. */
export interface Detector {
  readonly name: string;
  detect(texts: readonly string[]): Promise<readonly (string | undefined)[]>;
}

const iso3 = { fra: 'fr', eng: 'en', spa: 'es', deu: 'de', ita: 'it', por: 'pt', nld: 'nl' } as const;

interface Ours {
  guess(text: string, library: boolean): string | undefined;
  languagesAt(text: string, offsets: readonly number[], library: boolean): readonly (string | undefined)[];
}

/** Ours is bundled first: the sources import each other without extensions, which Node alone does not resolve. */
export async function ourGuess(): Promise<Ours> {
  const entry = new URL('./guess.ts', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The packages are told which languages there are to choose from, as anybody would who reads no others. */
export function packagedDetectors({ guess }: Ours): readonly Detector[] {
  const ours = (name: string, library: boolean): Detector => ({
    name,
    detect: async (texts) => texts.map((text) => guess(text, library)),
  });
  return [
    ours('function words', false),
    ours('function words, then tinyld/light', true),
    {
      name: 'tinyld/light',
      detect: async (texts) =>
        texts.map((text) => detectAll(text, { only: [...spoken] })[0]?.lang || undefined),
    },
    {
      name: 'franc-min',
      detect: async (texts) =>
        texts.map((text) => {
          const [code] = francAll(text, { only: Object.keys(iso3), minLength: 3 })[0] ?? [];
          return Object.entries(iso3).find(([three]) => three === code)?.[1];
        }),
    },
  ];
}

/** What `i18n.detectLanguage` answers. */
interface Detected {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** The browser's own detector, asked from a page of an extension. */
export const detectorOf = (browser: Browser): Detector => ({
  name: `i18n.detectLanguage, ${browser.name}`,
  async detect(texts) {
    const page = await browser.page(browser.extensionUrl('page.html'));
    const found: Detected[] = await page.eval(async (all: readonly string[]) => {
      interface Api {
        readonly i18n: { detectLanguage(text: string): Promise<Detected> };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { i18n } = world.browser ?? world.chrome;
      const answers: Detected[] = [];
      for (const text of all) answers.push(await i18n.detectLanguage(text));
      return answers;
    }, texts);
    await page.close();
    return found.map(({ languages }) => languages[0]?.language);
  },
});
