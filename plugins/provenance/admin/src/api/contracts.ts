/** Answers of the admin API of provenance (docs/api/provenance-admin.md), as far as the edit view reads them. */
import type { Finding } from '../../../shared/finding';
import type { Score } from '../../../shared/score';
import type { WithdrawalProof } from '../../../shared/withdrawals/proof';

/** A sentence in both languages of the panel. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** An item as the routes name it. */
export interface ItemAddress {
  readonly uid: string;
  readonly documentId: string;
}

/** What the server says of a form's values. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly score: Score;
}

/** The value of a choice with its words. */
export interface FieldOption extends Sentence {
  readonly value: string;
}

/** What an act asks for. An unknown `type` is shown as one line of text. */
export interface ActField extends Sentence {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly options?: readonly FieldOption[] | null;
}

/** One thing that can be done with an item, or cannot now, and why. */
export interface Act extends Sentence {
  readonly act: string;
  /** `onward`, `back` to somebody, or `stop`: an end. */
  readonly tone: string;
  readonly fields: readonly ActField[];
  readonly allowed: boolean;
  /** Only open because the account runs the machine: a serious entry of the ledger. */
  readonly breakGlass: boolean;
  readonly why: (Sentence & { readonly code: string }) | null;
}

/** Why the item came back to the person who sent it. */
export interface SentBack {
  readonly act: string;
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** Where an item stands between the offer and the public, and what this account may do about it. */
export interface AppraisalState extends Sentence {
  readonly stage: string;
  /** ISO instant. */
  readonly since: string;
  /** Counts every change: an act says which state it was decided on. */
  readonly version: number;
  readonly submitter: string;
  readonly submitterProcess: Sentence | null;
  readonly sentBack: SentBack | null;
  /** What was changed since the appraisal, in the words of the form. */
  readonly changed: readonly Sentence[];
  /** Of the acts of this stage those that belong to the account's function. */
  readonly acts: readonly Act[];
}

/** What became of an item's last withdrawal; `null` where it never was withdrawn. */
export interface WithdrawalAnswer {
  readonly proof: WithdrawalProof | null;
}

/** One line of an item's history. */
export interface HistoryEntry extends Sentence {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  /** Where the archive itself acted, what it is called. */
  readonly process: Sentence | null;
  readonly role: string | null;
  readonly act: string;
  readonly outcome: string;
  readonly note: string | null;
  readonly change: { readonly old: unknown; readonly new: unknown } | null;
}

/** By field, the codes that occur in a history, in words. */
export type CodeWords = Readonly<Record<string, Readonly<Record<string, Sentence>> | undefined>>;

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly codes: CodeWords;
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}
