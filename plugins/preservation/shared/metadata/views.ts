import type { Suggestion } from './contracts';
import type { ListedTag } from './readable-list';

/** A person of the authority file whose name is that of a suggestion. */
export interface OfferedPerson {
  readonly id: number;
  readonly documentId: string;
  readonly fullName: string;
}

export interface OfferedSuggestion extends Suggestion {
  /** Persons and authors: who of the authority file is called so. Nobody is made by it. */
  readonly persons: readonly OfferedPerson[];
}

export interface FileMetadata {
  readonly fileId: number;
  readonly sha256: string;
  readonly name: string;
  /** `waiting`: the work in the background has not come to it yet. */
  readonly state: 'read' | 'waiting' | 'not-applicable';
  /** How many values were read. */
  readonly count: number;
  /** Signed address of the screen picture, upright. */
  readonly picture: string | null;
  /** A copy of full size can be made, not only one of the screen picture. */
  readonly hasFullCopy: boolean;
  readonly suggestions: readonly OfferedSuggestion[];
}

/** `GET /preservation/items/:uid/:documentId/metadata`. */
export interface ItemMetadata {
  readonly files: readonly FileMetadata[];
}

/** `GET /preservation/items/:uid/:documentId/metadata/:sha256`. */
export interface WholeMetadata {
  readonly readAt: string;
  readonly tool: string;
  readonly omitted: readonly string[];
  readonly tags: readonly ListedTag[];
}
