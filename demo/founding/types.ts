/**
 * The full text of a document in reading order: what the page drawer and the PDF writer set on paper. Dashes of lists
 * are part of the text; an empty line of the signature is the room the hand needs.
 */
export interface TypesetDocument {
  leftHead: string[];
  rightHead: string[];
  title: string[];
  paragraphs: { text: string; style: 'heading' | 'body' | 'bullet' }[];
  recipients: string[];
  signature: string[];
}

/** A document that the founding document rests on, as it cites it. */
export interface LegalBasis {
  readonly number: string;
  /** Words that `parseDatePhrase` understands. */
  readonly datePhrase: string;
  readonly issuer: string;
  readonly abstract: string;
}

/** A code of the archive's own lists with the words of the document that it stands for. */
export interface CodedPassage {
  readonly code: string;
  readonly asWritten: string;
}

/** A phase of the work; `datePhrase` says in full what "từ nay" leaves to the reader. */
export interface Phase {
  readonly order: number;
  readonly asWritten: string;
  readonly datePhrase: string;
  readonly work: string;
}

/** What one body is charged with. `roles` are codes of `data/roles.json`. */
export interface Charge {
  readonly body: string;
  readonly roles: readonly string[];
  readonly tasks: readonly string[];
}

/** "trước ngày …": the day itself is already too late (A43, B15). */
export interface Deadline {
  readonly asWritten: string;
  /** `--12-10` for a day of every year, `2023-12-30` for one day (ISO 8601). */
  readonly before: string;
  readonly yearly: boolean;
  readonly subject: string;
}

/** Where the retyped text departs from the copy that came to us, and why: no silent corrections. */
export interface Emendation {
  readonly copy: string;
  readonly retyped: string;
  readonly reason: string;
}

/** One of the two documents this archive was built for: its text as typeset, and its meaning as data. */
export interface FoundingDocument {
  readonly key: string;
  readonly typeset: TypesetDocument;
  readonly kind: 'ke-hoach' | 'cong-van';
  readonly issuer: string;
  /** `null`: the number was not yet filled in (A1). */
  readonly number: string | null;
  readonly notation: string;
  readonly place: string;
  readonly datePhrase: string;
  readonly abstract: string;
  readonly basis: readonly LegalBasis[];
  readonly contentGroups: readonly CodedPassage[];
  readonly sourceGroups: readonly CodedPassage[];
  readonly phases: readonly Phase[];
  readonly charges: readonly Charge[];
  readonly deadlines: readonly Deadline[];
  readonly recipients: readonly string[];
  readonly signer: { readonly name: string; readonly title: string; readonly onBehalfOf: string };
  readonly emendations: readonly Emendation[];
}
