import type { Recipe, RecipeInput } from './recipe';

/** How far a result is from its original; codes of `file-processing` without the original itself. */
export const PROCESSINGS = ['cleaned', 'restored', 'colourised'] as const;
export type Processing = (typeof PROCESSINGS)[number];

/** What results are called, also in the names of files. */
export const PROCESSING_WORDS: Readonly<Record<Processing, { readonly vi: string; readonly en: string }>> = {
  cleaned: { vi: 'đã làm sạch', en: 'cleaned' },
  restored: { vi: 'đã phục hồi', en: 'restored' },
  colourised: { vi: 'đã tô màu', en: 'colourised' },
};

export const SMALLEST_PREVIEW = 200;
export const LARGEST_PREVIEW = 1600;

/** `POST /preservation/recipes/preview` */
export interface PreviewRequest {
  readonly uid: string;
  readonly documentId: string;
  readonly fileId: number;
  readonly recipe: RecipeInput;
  /** Longest side of the picture before it is cropped, in pixels. */
  readonly size: number;
  /** Two pictures of a file may be drawn at the same time; of each, the newest request counts. */
  readonly pane?: 'before' | 'after';
}

/** Headers of a preview: what was measured. */
export const SKEW_HEADER = 'X-Recipe-Skew';

/** `POST /preservation/recipes` */
export interface SaveRequest {
  readonly uid: string;
  readonly documentId: string;
  readonly fileId: number;
  readonly recipe: RecipeInput;
  readonly processing?: Processing;
  readonly label?: string | null;
}

export interface SaveAnswer {
  /** Row of the media library. */
  readonly fileId: number;
  readonly sha256: string;
  readonly name: string;
  /** The same recipe had been applied to the same master before: that result is named, nothing new was made. */
  readonly known: boolean;
  readonly processing: Processing;
}

/** A recipe that was applied to a master. */
export interface KeptRecipe {
  readonly sha256: string;
  readonly parent: string;
  readonly recipe: Recipe;
  readonly software: Readonly<Record<string, string>>;
  readonly processing: string;
  readonly label: string | null;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** A picture of an item, as the editor of recipes shows it. */
export interface RecipePicture {
  readonly fileId: number;
  readonly sha256: string;
  readonly name: string;
  readonly role: string;
  readonly label: string | null;
  readonly pageNumber: number | null;
  readonly processing: string | null;
  /** SHA-256 of the file it was made from. */
  readonly madeFrom: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Signed addresses. */
  readonly thumb: string;
  readonly screen: string;
  /** Why no recipe can be applied; null where one can. */
  readonly problem: { readonly vi: string; readonly en: string } | null;
  /** Applied to this master, the last first. */
  readonly recipes: readonly (KeptRecipe & { readonly screen: string | null })[];
}

/** `GET /preservation/recipes/:uid/:documentId` */
export interface RecipePictures {
  readonly title: string;
  readonly mayChange: boolean;
  readonly pictures: readonly RecipePicture[];
}

/** Of a result that was made again: `same` bytes, or by how much its pixels differ, in levels of 8 bits. */
export interface Verification {
  readonly same: boolean;
  readonly mean: number;
  readonly most: number;
  /** Same bytes, or so little difference that no eye sees it. */
  readonly withinTolerance: boolean;
  readonly software: {
    readonly then: Readonly<Record<string, string>>;
    readonly now: Readonly<Record<string, string>>;
  };
}

/** Largest mean and single difference of a result made by other versions, in levels of 8 bits. */
export const TOLERANCE = { mean: 0.5, most: 4 } as const;
