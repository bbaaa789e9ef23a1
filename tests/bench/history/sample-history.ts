/**
 * Runs in a page: the text of a backup of `count` experiments from number `first` on, two publications and `readings`
 * readings each, as a `File` handed to the import of the options. Self-contained, because it is sent as source.
 */
export function giveSampleFile(first: number, count: number, readings: number): void {
  const openings = [
    'Notre café réparation rouvre',
    'Merci pour vos livres',
    'New opening hours',
    'Les livraisons reprennent',
  ];
  const middles = [
    'samedi matin avec les libraires',
    'from Monday on, thanks to you',
    'près de la gare',
    'with the whole team',
  ];
  const ends = ['Venez nombreux !', 'See you there.', 'Qui vient ?', 'Bring your bike.'];
  const networks = ['bluesky', 'mastodon', 'x', 'linkedin'];
  const people = ['Julie Durand', 'Ana Costa', 'Paul Ferrand'];
  const hour = 3_600_000;
  const start = Date.UTC(2016, 0, 1);
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const lines: string[] = [];
  const tell = (event: object) => lines.push(JSON.stringify(event));
  for (let n = first; n < first + count; n++) {
    const experiment = `sample-${n}`;
    const at = start + n * hour;
    const network = pick(networks, n);
    const words = `${pick(openings, n)} ${pick(middles, n >> 2)} numéro ${n}.`;
    const variants = { A: `${words} ${pick(ends, n >> 4)}`, B: `${pick(ends, n >> 5)} ${words}` };
    tell({
      id: `${experiment}:start`,
      type: 'experiment/started',
      experiment,
      at,
      target: 'facebook',
      test: [network],
      design: 'repost',
      first: 'A',
      seed: n,
      metric: 'likes',
      variants,
      practice: false,
      by: pick(people, n),
    });
    for (const variant of ['A', 'B'] as const) {
      const published = at + (variant === 'A' ? 1 : 73) * hour;
      tell({
        id: `${experiment}:published:${variant}:${network}`,
        type: 'publication/observed',
        experiment,
        at: published,
        variant,
        network,
        text: variants[variant],
      });
      for (let r = 0; r < readings / 2; r++) {
        tell({
          id: `${experiment}:read:${variant}:${r}`,
          type: 'reading/taken',
          experiment,
          at: published + (r + 1) * 6 * hour,
          variant,
          network,
          source: 'api',
          counts: { likes: (n * 7 + r * 3) % 90, views: 900 + ((n * 31) % 700) },
        });
      }
    }
  }
  const text = `{"format":"paraphe-history","version":1,"exportedAt":"2026-01-01T00:00:00.000Z","events":[\n${lines.join(',\n')}\n]}\n`;
  const input = document.querySelector<HTMLInputElement>('#data input[type="file"]');
  if (!input) throw new Error('no import on this page');
  const files = new DataTransfer();
  files.items.add(new File([text], 'paraphe-history.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
