import type { CaseActName } from './case-acts';
import type { CaseField } from './case-fields';
import type {
  DigitisationProfile,
  Grade,
  Priority,
  RestorationCase,
  RestorationStatus,
  StepForm,
  Survey,
  SurveyForm,
} from './contract';
import type { BudgetLine, BudgetSums } from './costs';
import type { CodeOption, ItemMaster, RestorationOptions } from './options';
import type { RestorationDuty } from './restoration-duties';
import type { Words } from './status-words';
import type { TrendPoint } from './survey-trend';

/**
 * Requests and answers of the routes below `/provenance/restoration` (docs/api/provenance-admin.md). Every POST about an
 * item answers its new `ItemRestoration`.
 */

/** Why a button is closed; several where several things are open. */
export interface Why extends Words {
  readonly code: string;
  readonly field: string | null;
}

/** An act as the panel draws its button. */
export interface CaseActView extends Words {
  readonly act: CaseActName;
  readonly tone: 'onward' | 'back' | 'stop';
  readonly fields: readonly CaseField[];
  readonly allowed: boolean;
  readonly why: readonly Why[];
}

/** Something done beside the acts: a survey, a step, a check of the scans, the striking of one. */
export interface DutyView extends Words {
  readonly allowed: boolean;
  readonly why: readonly Why[];
}

export interface CaseView extends RestorationCase, Words {
  /** Where the archive itself opened it, what it is called. */
  readonly openedByProcess: Words | null;
  /** Why it was last returned, postponed, sent back or ended. */
  readonly lastReason: string | null;
  /** Why deviations were accepted at the quality check. */
  readonly waiver: string | null;
  /** Whole đồng; of the steps that are not struck. */
  readonly estimated: number;
  readonly spent: number;
}

/** `GET /restoration/items/:uid/:documentId` */
export interface ItemRestoration extends Words {
  readonly status: RestorationStatus;
  /** `vi`, `en` are the words of the status. Since when; `null` without a case. */
  readonly since: string | null;
  /** The account may not read cases: only the status is told, everything else is empty. */
  readonly restricted: boolean;
  readonly case: CaseView | null;
  /** Ended ones, the last first. */
  readonly pastCases: readonly CaseView[];
  /** The last look first; struck ones too, with why. */
  readonly surveys: readonly Survey[];
  /** Oldest first, without struck ones. */
  readonly trend: readonly TrendPoint[];
  /** Of the last survey that stands; `null` without one. */
  readonly priority: Priority | null;
  readonly formula: Words;
  /** Acts of the status that belong to the account's functions, with what stands in their way. */
  readonly acts: readonly CaseActView[];
  readonly duties: Readonly<Record<Exclude<RestorationDuty, CaseActName | 'read'>, DutyView>>;
  readonly options: RestorationOptions;
  /** Files of the item that regions may be drawn on and photographs chosen from. */
  readonly masters: readonly ItemMaster[];
}

/** `POST …/surveys`. `version` is that of the open case; left out, the survey is recorded whatever happened meanwhile. */
export type SurveyRequest = SurveyForm & { readonly version?: number };

/** `POST …/steps`. Leave `version` out: steps of several persons at once are all kept, in the order they arrive. */
export type StepRequest = StepForm & { readonly version?: number };

/** `POST …/surveys/:id/strike`, `POST …/steps/:id/strike` */
export interface StrikeRequest {
  readonly reason: string;
  readonly version?: number;
}

/** `POST …/digitisation-checks`: it may take minutes, so it asks for no version; only whether the case still stands there. */
export interface DigitisationCheckRequest {
  readonly profile: DigitisationProfile;
}

/** One case of the queue. */
export interface CaseRow extends Words {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly status: RestorationStatus;
  readonly since: string;
  /** Whole days at this status. */
  readonly days: number;
  readonly openedAt: string;
  readonly reason: string;
  readonly priority: Priority | null;
  readonly grade: Grade | null;
  readonly estimated: number;
  readonly postponedUntil: string | null;
  /** Bodies that approved so far. */
  readonly approvals: readonly string[];
}

/**
 * `GET /restoration/cases?status&sort&page&pageSize`: `status` one or several with commas (`nominated,surveyed`); without
 * it all open ones. `sort` is `priority` (as if left out; then the oldest first) or `age`.
 */
export interface CasePage {
  readonly cases: readonly CaseRow[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  /** How many cases stand at each status, ended ones too. */
  readonly counts: Readonly<Partial<Record<RestorationStatus, number>>>;
  readonly formula: Words;
}

/** An item that should be looked at again. */
export interface OverdueLook {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  /** The day of the last survey, and the day it set for the next. */
  readonly on: string;
  readonly nextLook: string;
  /** Days since then. */
  readonly days: number;
  readonly grade: Grade;
}

/** Cases of a status that wait for something. */
export interface WaitingCases extends Words {
  readonly status: RestorationStatus;
  readonly count: number;
  /** Since when the oldest waits. */
  readonly oldest: string | null;
}

/** What the account itself could do next. */
export interface WaitingAct extends Words {
  readonly act: CaseActName;
  /** Filter for `GET /restoration/cases`. */
  readonly statuses: readonly RestorationStatus[];
  readonly count: number;
}

/** `GET /restoration/overview` */
export interface RestorationOverview {
  /** Open cases of the highest priority, at most ten. */
  readonly urgent: readonly CaseRow[];
  readonly overdue: { readonly count: number; readonly items: readonly OverdueLook[] };
  readonly waiting: readonly WaitingCases[];
  readonly mine: readonly WaitingAct[];
}

/** `GET /restoration/costs?year&phase&source` */
export interface RestorationCosts {
  readonly lines: readonly BudgetLine[];
  readonly total: BudgetSums;
  /** What may be filtered by. */
  readonly phases: readonly string[];
  readonly sources: readonly string[];
  readonly years: readonly number[];
}

export type { CodeOption, ItemMaster, RestorationOptions };
