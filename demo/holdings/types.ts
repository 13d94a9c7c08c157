import type { FileSpec } from '../pictures/specs';

export type Certainty = 'certain' | 'probable' | 'possible' | 'disputed';

/** How we know what a caption element says. */
export interface EvidenceWords {
  readonly certainty?: Certainty;
  readonly source?: string;
}

/** An element that was looked for and is not known, with the reason (decision 12). */
export interface Unknown {
  readonly unknown: string;
}

/** `event`, `person`, `place`, `organization`: natural keys of the lists beside this file and of `data/places.json`. */
export type EventWords = (EvidenceWords & { readonly event?: string; readonly asWritten?: string }) | Unknown;
export type PlaceWords = (EvidenceWords & { readonly place?: string; readonly asWritten?: string }) | Unknown;
export type TimeWords = (EvidenceWords & { readonly date: string }) | Unknown;
export type AuthorWords =
  | (EvidenceWords & {
      readonly person?: string;
      readonly organization?: string;
      readonly asWritten?: string;
    })
  | Unknown;

export interface Mention extends EvidenceWords {
  readonly person?: string;
  readonly asWritten?: string;
  readonly position?: string;
  readonly titleAtDate?: string;
}

export type PersonsWords = { readonly people: readonly Mention[] } | { readonly nobody: true } | Unknown;

/** One side, page or reel; `file` says what the renderer draws for it. */
export interface HoldingFile {
  readonly role: 'front' | 'back' | 'album-page' | 'page' | 'master' | 'subtitle';
  readonly file: FileSpec;
  readonly label?: string;
  readonly pageNumber?: number;
  readonly inscription?: string;
  readonly inscriptionSource?: string;
}

/** One act of the appraisal, done by the demonstration's account of that function. */
export interface Step {
  readonly by: 'BTG' | 'VPHU' | 'KTV';
  readonly act: string;
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
}

/** How far an item is on its way that is not public yet: who sent it in, and what was done with it since. */
export interface Journey {
  readonly sentBy: 'CQ' | 'NHT' | 'CTV';
  readonly steps: readonly Step[];
}

/** One item of the demonstration archive. Date fields hold words that `parseDatePhrase` understands. */
export interface Holding {
  readonly key: string;
  readonly kind: 'photo' | 'film' | 'document';
  readonly title: string;
  readonly titleEn?: string;
  readonly group: string;
  readonly event?: EventWords;
  readonly persons?: PersonsWords;
  readonly time?: TimeWords;
  readonly place?: PlaceWords;
  readonly author?: AuthorWords;
  readonly files: readonly HoldingFile[];
  readonly description: string;
  readonly provenance?: string;
  readonly accession?: string;
  readonly access?: string;
  readonly publish: boolean;
  /** For a draft that is meant to fail the gate: the codes it must be told. */
  readonly failsWith?: readonly string[];
  /** Only for what is not published. */
  readonly journey?: Journey;
  /** Where the original is kept. */
  readonly location?: Readonly<Record<'repository' | 'shelf' | 'box', string>>;
  /** Only documents: natural key of the issuing body. */
  readonly issuer?: string;
  readonly issuedDate?: string;
  /** Remaining plain attributes, named as in the schema. */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
}

export interface OtherName {
  readonly name: string;
  readonly nameKind: string;
  readonly source?: string;
}

export interface PersonEntry {
  readonly naturalKey: string;
  readonly fullName: string;
  readonly familyName?: string;
  readonly middleName?: string;
  readonly givenName?: string;
  readonly otherNames?: readonly OtherName[];
  readonly ethnicGroup?: string;
  readonly living: boolean;
  readonly biography: string;
}

export interface EventEntry {
  readonly naturalKey: string;
  readonly name: string;
  readonly eventType: string;
  readonly date: string;
  readonly place: string;
  readonly organizations?: readonly string[];
  readonly otherNames?: readonly OtherName[];
  readonly description: string;
}

export interface SuccessionEntry {
  readonly successor: string;
  readonly relationKind: string;
  readonly date: string;
  readonly legalBasis?: string;
}

export interface OrganizationEntry {
  readonly naturalKey: string;
  readonly name: string;
  readonly shortName?: string;
  readonly otherNames?: readonly OtherName[];
  readonly organizationType: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly parent?: string;
  readonly place?: string;
  readonly successions?: readonly SuccessionEntry[];
  readonly evidenceNote: string;
}

export interface DonorEntry {
  readonly naturalKey: string;
  readonly name: string;
  readonly donorKind: string;
  readonly mayBeNamed: boolean;
  readonly person?: string;
  readonly organization?: string;
  readonly contact: { readonly phone: string; readonly email: string; readonly address: string };
}

export interface AccessionEntry {
  readonly number: string;
  readonly title: string;
  readonly donor: string;
  readonly acquisitionMode: string;
  readonly acquiredOn: string;
  readonly handoverRecordNumber: string;
  readonly handoverDate: string;
  readonly ownershipTransferred: boolean;
  /** The paper by which the owner gave the rights away. */
  readonly deedNumber?: string;
  readonly deedDate?: string;
  readonly accuracyStatement: {
    readonly signedBy: string;
    readonly signerTitle: string;
    readonly signedOn: string;
    readonly statement: string;
  };
  readonly conditions?: string;
}
