import type { Core, UID } from '@strapi/strapi';

import type { EvaluationContext, ItemKind, Phase } from '../../../shared/contracts';
import { evaluate, mayRefuse } from '../../../shared/evaluate';
import { errorsOf, type Finding } from '../../../shared/finding';
import { mastersOf } from '../../../shared/masters';
import { copies as copiesRule } from '../../../shared/rules/copies';
import { scoreOf } from '../../../shared/score';
import { documentIdOf, objectOf, textOf } from '../../../shared/values';
import { ITEM_POPULATE } from '../item-populate';
import { vocabulariesOf } from '../services/vocabularies';
import { uidOfKind } from './item-kinds';
import { type ItemRow, linkedIdsOf } from './reading/item-row';
import type { AddressedRow, ReadFacts, RelatedReader } from './reading/related-reader';
import type { RuleSettingsStore } from './rule-settings-store';
import { todayInVietnam } from './today';
import type { ProjectedRow, Score, Status, Verdict } from './verdict';

/** The judgement of one row. */
export interface Judgement {
  readonly findings: Finding[];
  readonly score: Score;
}

interface JudgedRow extends Judgement {
  readonly related: ReadFacts;
}

/** All findings, or only those that stand in the way: then what can only ask or help need not be looked up. */
type Asked = 'everything' | 'refusals';

/** Judgements of several rows, and the rules and settings they were made by. */
interface Judged {
  readonly judgements: readonly JudgedRow[];
  readonly rulesHash: string;
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const projectedRow = (row: ItemRow): ProjectedRow => ({
  id: Number(row.id),
  score: numberOf(row.score),
  findingErrors: numberOf(row.findingErrors),
  findingWarnings: numberOf(row.findingWarnings),
});

const statusOf = (row: ItemRow): Status => (row.publishedAt ? 'published' : 'draft');

const verdictOf = ({ kind, row }: AddressedRow, { findings, score, related }: JudgedRow): Verdict => {
  const { copies, codeTakenBy, accession, namedInText, place } = related.facts;
  const peers = [...copies, ...(codeTakenBy ? [codeTakenBy] : [])].map(({ uid, documentId }) => ({
    uid,
    documentId,
  }));
  const refs = [
    ...linkedIdsOf(row),
    ...namedInText.map(({ documentId }) => documentId),
    ...(place?.atThatDate ?? []).map(({ documentId }) => documentId),
    ...peers.map(({ documentId }) => documentId),
    ...related.alsoRestsOn,
  ];
  return {
    uid: uidOfKind(kind),
    documentId: String(row.documentId),
    status: statusOf(row),
    findings,
    score,
    contentGroup: textOf(objectOf(row.contentGroup).code),
    provider: accession?.donor
      ? { documentId: accession.donor.documentId, name: accession.donor.name }
      : null,
    refs: [...new Set(refs)],
    peers,
    row: projectedRow(row),
  };
};

/** Reads items and judges them with everything that other records say. One place for gate, form, worker and report. */
export const createJudge = (strapi: Core.Strapi, related: RelatedReader, settings: RuleSettingsStore) => {
  const judge = async (rows: readonly AddressedRow[], phase: Phase, asked: Asked): Promise<Judged> => {
    const inForce = await settings.read();
    const hasCode = await vocabulariesOf(strapi).codeCheck();
    const withCopies = asked === 'everything' || mayRefuse(copiesRule, inForce.settings);
    const facts = await related.read(rows, { today: todayInVietnam(), withCopies });
    const judgements = rows.map(({ kind, row }, at) => {
      const own = facts[at] as ReadFacts;
      const context: EvaluationContext = {
        kind,
        masters: mastersOf(row),
        hasCode,
        related: own.facts,
        settings: inForce.settings,
      };
      return { findings: evaluate(row, context, phase), score: scoreOf(row, context), related: own };
    });
    return { judgements, rulesHash: inForce.hash };
  };

  /** The rows of some items, draft and published, or only those of one status. Straight from the tables: inside the
   * pipeline's transaction this sees the row just written, and no file's address is signed. */
  const readRows = async (
    kind: ItemKind,
    ids: readonly string[],
    status?: Status,
  ): Promise<AddressedRow[]> => {
    const published =
      status === undefined
        ? {}
        : { publishedAt: status === 'published' ? { $notNull: true } : { $null: true } };
    const rows: ItemRow[] = await strapi.db.query(uidOfKind(kind) as UID.ContentType).findMany({
      where: { documentId: ids.length === 1 ? ids[0] : { $in: [...ids] }, ...published },
      populate: ITEM_POPULATE,
    });
    return rows.map((row) => ({ kind, documentId: documentIdOf(row), row }));
  };

  return {
    readRows,

    /** What one row says for itself; the row may be the form's. */
    async judgeRow(addressed: AddressedRow, phase: Phase): Promise<Judgement> {
      const { judgements } = await judge([addressed], phase, 'everything');
      const { findings, score } = judgements[0] as Judgement;
      return { findings, score };
    },

    /** What refuses to publish a row. Other copies are looked for only where an administrator made them refuse. */
    async refusals(addressed: AddressedRow): Promise<Finding[]> {
      const { judgements } = await judge([addressed], 'publish', 'refusals');
      return errorsOf((judgements[0] as Judgement).findings);
    },

    /** Verdicts of the rows as the gate would judge them if they were published now. */
    async verdicts(rows: readonly AddressedRow[]): Promise<{ verdicts: Verdict[]; rulesHash: string }> {
      const { judgements, rulesHash } = await judge(rows, 'publish', 'everything');
      const verdicts = rows.map((row, at) => verdictOf(row, judgements[at] as JudgedRow));
      return { verdicts, rulesHash };
    },
  };
};

export type Judge = ReturnType<typeof createJudge>;
