/**
 * What the rooms of restoration say to each other and to the panel (A5, A18, A37, A41; requirements 2.5). Shapes only:
 * the typed table of acts stands in `case-acts.ts`, the formula of priority in `priority.ts`.
 */

/** Codes of `data/vocabularies/restoration-status.json`: the states of a case, and of an item without one. */
export const RESTORATION_STATUSES = [
  'not-needed',
  'nominated',
  'surveyed',
  'estimated',
  'approved',
  'in-treatment',
  'digitised',
  'quality-check',
  'done',
  'returned',
  'postponed',
  'abandoned',
] as const;
export type RestorationStatus = (typeof RESTORATION_STATUSES)[number];

/** A status in which nobody works on the item any more; a new case may be opened. */
export const ENDED: readonly RestorationStatus[] = ['not-needed', 'done', 'abandoned'];

/** A rectangle on a picture as fractions (0–1) of its width and height, whatever size it is shown at. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A damage seen on the object; marked on a picture of the item where it can be. */
export interface Damage {
  /** Code of `damages`. */
  readonly code: string;
  /** SHA-256 of the master the region is drawn on; `null` where the damage is only ticked. */
  readonly sha256: string | null;
  readonly region: Region | null;
  readonly note: string | null;
}

/** Working grades of `condition-grades` (1 good … 5 information is being lost). */
export type Grade = 1 | 2 | 3 | 4 | 5;

/** What of a priority is judged by a person, each 1 (little) … 5 (very much). */
export interface PriorityJudgement {
  readonly value: number;
  readonly urgency: number;
  readonly uniqueness: number;
}

/** A condition survey as it is written; repeated over the years, with or without a case. */
export interface SurveyForm {
  /** Day of the survey, `YYYY-MM-DD`. */
  readonly on: string;
  readonly surveyor: string;
  /** `paper` | `photo` | `film` | `tape` | `optical-digital`: the lists of damages. */
  readonly carrier: string;
  /** Material in words: "giấy ảnh bạc gelatin", "phim nhựa acetate 16 mm". */
  readonly material: string | null;
  readonly damages: readonly Damage[];
  /** Codes of `causes`. */
  readonly causes: readonly string[];
  readonly grade: Grade;
  readonly judgement: PriorityJudgement;
  /** Masters (SHA-256) of the item that show the state of the object. */
  readonly photographs: readonly string[];
  readonly nextLook: string | null;
  readonly note: string | null;
}

/** A mistake in what was recorded is struck with its reason, never erased. */
export interface Struck {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export interface Survey extends SurveyForm {
  readonly id: number;
  /** The case it was made for; `null` outside any. */
  readonly caseId: number | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly struck: Struck | null;
}

/** One factor of the product, as the panel explains it. */
export interface PriorityFactor {
  readonly name: 'condition' | 'value' | 'urgency' | 'uniqueness';
  readonly points: number;
  readonly vi: string;
  readonly en: string;
}

export interface Priority {
  /** 0–100, the product of the factors on that scale. */
  readonly score: number;
  readonly factors: readonly PriorityFactor[];
}

/** A line of an estimate or of what was spent. Whole đồng. */
export interface CostLine {
  /** Phase of the plan: `1` collecting, `2` processing (A27); text as the archive names them. */
  readonly phase: string;
  /** Source of funds. */
  readonly source: string;
  readonly year: number;
  readonly what: string;
  readonly amount: number;
}

/** One of the three approvals, in this order: BTG, VPHU, TTHU (A37). */
export interface Approval {
  readonly body: 'BTG' | 'VPHU' | 'TTHU';
  /** Number of the document, such as `146-TTr/BTG`. */
  readonly number: string;
  readonly on: string;
  readonly by: string;
  readonly note: string | null;
}

/** A step of the treatment as it is written. */
export interface StepForm {
  /** Code of `treatments`, or of a term the archive added. */
  readonly treatment: string;
  readonly operator: string;
  readonly materials: string | null;
  /** Day of the work, and minutes it took. */
  readonly on: string;
  readonly minutes: number | null;
  readonly cost: CostLine | null;
  readonly note: string | null;
}

export interface Step extends StepForm {
  readonly id: number;
  readonly order: number;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly struck: Struck | null;
}

export type DigitisationProfile = 'party' | 'state';

/** A way in which a file departs from a profile. */
export interface Deviation {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Name of the file; `null` where it concerns the whole set, such as a gap in its pages. */
  readonly file: string | null;
  readonly vi: string;
  readonly en: string;
}

/** What the check of an item's scans against a profile found; answered by the port the composition root wires. */
export interface DigitisationReport {
  readonly profile: DigitisationProfile;
  readonly files: readonly { readonly name: string; readonly sha256: string | null }[];
  readonly deviations: readonly Deviation[];
}

export interface Digitisation extends DigitisationReport {
  readonly id: number;
  readonly checkedAt: string;
  readonly checkedBy: string;
}

export interface RestorationCase {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly status: RestorationStatus;
  /** Counts every change; sent back with an act, so that two persons never overwrite each other. */
  readonly version: number;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly reason: string;
  readonly since: string;
  /** Where a postponed case goes on, and from which day. */
  readonly postponed: { readonly from: RestorationStatus; readonly until: string | null } | null;
  readonly estimate: readonly CostLine[];
  readonly approvals: readonly Approval[];
  readonly steps: readonly Step[];
  readonly digitisations: readonly Digitisation[];
  readonly priority: Priority | null;
}

/** What a file was made from, and what was done to it. */
export interface Generation {
  /** SHA-256 of this master. */
  readonly sha256: string;
  readonly parent: string | null;
  /** Code of `file-processing`: the strongest of the file's own and its ancestors'. */
  readonly processing: string;
  /** `recipe`: by the archive itself; `declared`: an editor said so; `replace`: in the media library. */
  readonly manner: 'recipe' | 'declared' | 'replace' | null;
  /** The recipe (preservation's shape), kept as it was applied. */
  readonly recipe: unknown;
  /** Versions of the programs that applied it. */
  readonly software: Readonly<Record<string, string>> | null;
  readonly madeAt: string | null;
  readonly madeBy: string | null;
}

/** What everybody may know of an item's restoration. */
export interface PublicRestoration {
  readonly status: RestorationStatus;
  readonly label: string;
  /** Working grade of the last survey with its words. */
  readonly grade: { readonly grade: Grade; readonly label: string } | null;
  readonly updatedAt: string | null;
  /** Every shown file that is not as it was scanned, by the first 12 characters of its SHA-256. */
  readonly generations: readonly {
    readonly sha12: string;
    readonly processing: string;
    readonly label: string;
    /** The untouched scan it goes back to, among the item's shown files; `null` where it is not shown. */
    readonly original: string | null;
    readonly parent: string | null;
  }[];
}
