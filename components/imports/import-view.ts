/** A field of a post, and the column of the file that holds it: -1 for none. */
export interface ColumnChoice {
  readonly field: string;
  /** In the reader's words. */
  readonly label: string;
  readonly column: number;
}

/** A post as it was understood. */
export interface PreviewPost {
  readonly key: string;
  readonly text: string;
  /** Ms since 1970. */
  readonly published: number;
  readonly likes?: number | undefined;
  readonly comments?: number | undefined;
  readonly reposts?: number | undefined;
  readonly views?: number | undefined;
}

/** How a file is read, and what it gives; everything can be corrected before anything is kept. */
export interface ImportView {
  readonly network: string;
  readonly dayFirst: boolean;
  readonly columns: readonly ColumnChoice[];
  /** The heads of the file's columns, by number. */
  readonly heads: readonly string[];
  readonly posts: number;
  readonly first: readonly PreviewPost[];
  /** How many posts are publications of cross-tests. */
  readonly readings: number;
  /** Sentences about rows that are left out. */
  readonly leftOut: readonly string[];
}
