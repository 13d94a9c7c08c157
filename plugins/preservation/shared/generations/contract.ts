/** A master that was made from another one of the store. */
export interface MadeFile {
  readonly sha256: string;
  readonly parent: string;
  /** Code of `file-processing`. */
  readonly processing: string;
  /** `recipe`: the archive applied a recipe; `replace`: the file of the media library was replaced or cropped. */
  readonly manner: 'recipe' | 'replace';
  readonly recipe: unknown;
  /** Versions of the programs that made it, by name. */
  readonly software: Readonly<Record<string, string>> | null;
}

/** Told of each such file, in the transaction of its lines, before the ledger's entry. @throws where it cannot be (a cycle) */
export type GenerationRecorder = (made: MadeFile) => Promise<void>;

/** A file to be shown with an item, beside what it was made from. */
export interface AttachedGeneration {
  readonly uid: string;
  readonly documentId: string;
  /** Row of the media library. */
  readonly fileId: number;
  readonly parent: string;
  readonly processing: string;
  readonly label: string | null;
}

/** Adds the file to the draft of the item, after its parent, as the person who acts; through the write pipeline. */
export type GenerationAttacher = (attached: AttachedGeneration) => Promise<void>;
