import { readRows } from './read-folder';

/** One post of a public page. */
export interface PagePost {
  readonly at: number;
  readonly type: string;
  readonly reactions: number;
  readonly link: string;
}

/** Posts of each page in order of time; times are those of the file, taken as UTC. */
export function readPosts(folder: string): Map<string, PagePost[]> {
  const pages = new Map<string, PagePost[]>();
  for (const row of readRows(folder, 'fb_posts.csv.gz')) {
    const post = {
      at: Date.parse(`${row.time}:00Z`),
      type: row.type ?? '',
      reactions: Number(row.reactions),
      link: row.link_key ?? '',
    };
    const posts = pages.get(row.page ?? '');
    if (posts) posts.push(post);
    else pages.set(row.page ?? '', [post]);
  }
  for (const posts of pages.values()) posts.sort((a, b) => a.at - b.at);
  return pages;
}
