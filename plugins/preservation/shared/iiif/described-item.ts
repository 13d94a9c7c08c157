/** How sure a statement of a caption is, or why it is not known (A24). */
export interface DescribedStatement {
  readonly value: string | null;
  readonly certaintyLabel: string | null;
  readonly source: string | null;
  readonly unknown: boolean;
  readonly unknownReason: string | null;
}

/** A file of an item: its name, and what was done to it since it was scanned. */
export interface DescribedFile {
  readonly label: string;
  /** First characters of its hash; null where there is no file. */
  readonly sha12: string | null;
  readonly processing: { readonly code: string; readonly label: string };
  /** First characters of the hash of the untouched scan it goes back to, where that is shown. */
  readonly original: string | null;
}

/**
 * What a manifest tells of an item in words: the public description of the search room, as far as it is needed here.
 * It is an allow-list by itself: nothing internal is in it.
 */
export interface DescribedItem {
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string | null;
  readonly docCode: string | null;
  readonly group: { readonly label: string } | null;
  readonly caption: {
    readonly event: DescribedStatement;
    readonly time: DescribedStatement;
    readonly place: DescribedStatement;
    readonly author: DescribedStatement;
    readonly persons: {
      readonly people: readonly { readonly name: string; readonly position: string | null }[];
      readonly nobody: boolean;
      readonly unknown: boolean;
      readonly unknownReason: string | null;
    };
  };
  readonly provenance: {
    readonly accessionNumber: string | null;
    readonly provider: string | null;
    readonly creditLine: string | null;
    readonly rightsStatement: string | null;
  };
  readonly access: { readonly label: string };
  readonly restoration: { readonly status: string; readonly label: string };
  readonly representations: readonly DescribedFile[];
}

/** Tells an item in words; null where it may not be told to everybody. */
export type ItemDescriber = (kind: string, documentId: string) => Promise<DescribedItem | null>;
