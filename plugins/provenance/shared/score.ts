import { namesATime } from './check-date';
import type {
  EvaluationContext,
  Evidence,
  ItemRecord,
  MasterInfo,
  PersonsStatement,
  ValueStatement,
} from './contracts';
import { gapsOf } from './custody-chain';
import { isFresh } from './fixity';
import { readRecord } from './read-record';
import {
  CERTAINTY_NOT_SAID,
  CERTAINTY_SHARE,
  CUSTODY_SHARE,
  EXPLICIT_UNKNOWN_SHARE,
  SOURCE_SHARE,
  WEIGHTS,
  type ScoreKey,
} from './score-weights';
import { MIN_REASON } from './statement-findings';

/** One line of the sum: `points` of `of`, whole numbers. */
export interface ScorePart {
  readonly key: ScoreKey;
  readonly vi: string;
  readonly en: string;
  readonly points: number;
  readonly of: number;
}

/** How well an item is evidenced. `total` (0–100) is the sum of the points of its parts. */
export interface Score {
  readonly total: number;
  readonly parts: readonly ScorePart[];
}

const evidenceShare = ({ certainty, source }: Pick<Evidence, 'certainty' | 'source'>): number => {
  const known = certainty !== null && Object.hasOwn(CERTAINTY_SHARE, certainty);
  const sure = known ? (CERTAINTY_SHARE[certainty] ?? CERTAINTY_NOT_SAID) : CERTAINTY_NOT_SAID;
  return sure * (source === null ? SOURCE_SHARE.none : SOURCE_SHARE.named);
};

const unknownShare = ({ unknown, unknownReason }: Pick<Evidence, 'unknown' | 'unknownReason'>): number =>
  unknown && (unknownReason ?? '').length >= MIN_REASON ? EXPLICIT_UNKNOWN_SHARE : 0;

const statementShare = (statement: Evidence | null, given: boolean): number => {
  if (!statement) return 0;
  return given && !statement.unknown ? evidenceShare(statement) : unknownShare(statement);
};

const valueShare = (statement: ValueStatement | null): number =>
  statementShare(statement, statement !== null && (statement.linked || statement.asWritten !== null));

const mean = (shares: readonly number[]): number =>
  shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;

const personsShare = (statement: PersonsStatement | null): number => {
  if (!statement) return 0;
  const { people, nobody } = statement;
  if (people.length === 0) return nobody ? 1 : unknownShare(statement);
  return mean(people.map((one) => (one.linked || one.asWritten !== null ? evidenceShare(one) : 0)));
};

const mastersShare = (
  { representations }: ItemRecord,
  { masters }: EvaluationContext,
  good: (master: MasterInfo) => boolean,
): number =>
  mean(
    representations
      .filter(({ fileId }) => fileId !== null)
      .map(({ fileId }) => {
        const master = fileId === null ? undefined : masters.get(fileId);
        return master && good(master) ? 1 : 0;
      }),
  );

const custodyShare = (
  { custody, provenance }: ItemRecord,
  { related, settings }: EvaluationContext,
): number => {
  if (custody.length === 0) {
    if (!provenance) return 0;
    return related?.accession?.donor ? CUSTODY_SHARE.statementAndDonor : CUSTODY_SHARE.statementOnly;
  }
  if (gapsOf(custody, settings).length > 0) return 0;
  const unknowns = custody.filter(({ unknown }) => unknown).length;
  return Math.max(0, CUSTODY_SHARE.whole - unknowns * CUSTODY_SHARE.perUnknown);
};

const sharesOf = (record: ItemRecord, context: EvaluationContext): Record<ScoreKey, number> => {
  const { related, settings } = context;
  const accession = related?.accession ?? null;
  const { captionTime } = record;
  return {
    event: valueShare(record.captionEvent),
    persons: personsShare(record.captionPersons),
    time: statementShare(captionTime, captionTime !== null && namesATime(captionTime.date)),
    place: valueShare(record.captionPlace),
    author: valueShare(record.captionAuthor),
    mastersSecured: mastersShare(record, context, ({ checked }) => checked),
    mastersFresh: related
      ? mastersShare(record, context, (master) => isFresh(master, related.today, settings))
      : 0,
    accession: record.hasAccession ? 1 : 0,
    handover: accession?.handoverRecordNumber ? 1 : 0,
    accuracy: accession?.accuracySignedBy ? 1 : 0,
    custody: custodyShare(record, context),
    rights: record.rightsStatement ? 1 : 0,
  };
};

/**
 * Scores a populated row by its evidence, 0–100, with the sum laid open: which part earned how much, by the one table
 * of `score-weights.ts`. What the context does not know (accession papers, freshness of masters) earns nothing, so
 * the form's instant score is at most the server's. Never throws.
 */
export const scoreOf = (row: unknown, context: EvaluationContext): Score => {
  const shares = sharesOf(readRecord(row), context);
  const parts = (Object.keys(WEIGHTS) as ScoreKey[]).map((key): ScorePart => {
    const { of, vi, en } = WEIGHTS[key];
    return { key, vi, en, of, points: Math.round(of * shares[key]) };
  });
  return { total: parts.reduce((sum, { points }) => sum + points, 0), parts };
};
