/** What a test file of feedparser's suite expects of its first entry. */
export interface Expectation {
  readonly field: 'title' | 'link' | 'id' | 'summary';
  readonly value: string;
}

const fields: Readonly<Record<string, Expectation['field']>> = {
  title: 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  summary: 'summary',
  description: 'summary',
};

/** A Python string literal's value. */
function unescaped(literal: string): string {
  return literal.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (_, code: string) => {
    if (/^[ux]./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return { n: '\n', t: '\t', r: '\r' }[code] ?? code;
  });
}

/**
 * Reads the comment every file of the suite carries: `Expect: not bozo and entries[0]['title'] == u'…'`. Undefined when
 * it is about anything else than one of our four fields of the first entry.
 */
export function expectationOf(text: string): Expectation | undefined {
  const wanted = /Expect:\s*([\s\S]*?)\s*(?:-->|\n\s*\n)/.exec(text.slice(0, 4_000))?.[1] ?? '';
  const parts =
    /^(?:not bozo and )?entries\[0\](?:\['(\w+)'\]|\.(\w+)) == u?(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)")$/.exec(
      wanted,
    );
  const field = fields[parts?.[1] ?? parts?.[2] ?? ''];
  return field && { field, value: unescaped(parts?.[3] ?? parts?.[4] ?? '') };
}
