import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly isTest: boolean;
}

/** Every file git tracks or would track, below these folders, with its text. */
export function sourceFiles(extensions: RegExp, ...folders: readonly string[]): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))]
    .filter((path) => extensions.test(path))
    .flatMap((path) => {
      try {
        const text = readFileSync(resolve(root, path), 'utf8');
        return [
          { path, text, lines: text.split('\n').length - 1, isTest: /\.test\.tsx?$|^tests\//.test(path) },
        ];
      } catch {
        return []; // listed by git, deleted here
      }
    });
}
