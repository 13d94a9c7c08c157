import type { Person } from '../appraisal/state';
import type { Approval, CostLine, Digitisation, RestorationStatus, Step, StepForm } from './contract';

/** An approval with the account that gave it: names repeat, accounts do not. */
export interface GivenApproval extends Omit<Approval, 'by'> {
  readonly by: Person;
}

/** A step with the account that recorded it. */
export interface StoredStep extends StepForm {
  readonly id: number;
  readonly order: number;
  readonly recordedBy: Person;
  readonly recordedAt: string;
  readonly struck: Step['struck'];
}

/** A check of the scans with the account that ran it. */
export interface StoredDigitisation extends Omit<Digitisation, 'checkedBy'> {
  readonly checkedBy: Person;
}

/** A case as the table keeps it: the truth of which the column `restorationStatus` is only the projection. */
export interface CaseState {
  readonly id: number;
  readonly status: RestorationStatus;
  /** Counts every change: two acts over the same version cannot both win. */
  readonly version: number;
  readonly openedAt: string;
  readonly openedBy: Person;
  readonly reason: string;
  /** Since when it stands at its status, ISO instant. */
  readonly since: string;
  readonly postponed: { readonly from: RestorationStatus; readonly until: string | null } | null;
  readonly estimate: readonly CostLine[];
  readonly approvals: readonly GivenApproval[];
  /** When the quality check last sent it back to the treatment: older checks of scans count no more. */
  readonly sentBackAt: string | null;
  /** Why it was returned, postponed, sent back or ended; of the last act that says why. */
  readonly lastReason: string | null;
  /** Why deviations were let pass at the quality check. */
  readonly waiver: string | null;
}

/** What the conditions of an act look at beside the case. */
export interface CaseFacts {
  readonly steps: readonly StoredStep[];
  readonly digitisations: readonly StoredDigitisation[];
  /** Surveys of the item that are not struck. */
  readonly surveys: number;
}
