import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Fingerprint } from '../../../shared/contracts';
import { type LookAnswer, type LookAnswerCode, pairOf, type Turn } from '../../../shared/looks/contracts';
import { mastersOf } from '../services/masters';
import type { PortsService } from '../services/ports';
import { derivativePath, hasDerivatives } from '../store/derivative-store';
import { ANSWERS_TABLE, TURNED_TABLE } from './tables';

type Turned = Partial<Record<Turn, Fingerprint>>;

interface AnswerRow {
  one: string;
  other: string;
  answer: LookAnswerCode;
  actor: string;
  at: string;
}

export type KnownAnswer = Pick<LookAnswer, 'answer' | 'actor' | 'at'>;

/** The service `plugin::preservation.lookAnswers`. */
export interface LookAnswersService {
  /** What was answered about a master, by the other one's SHA-256. */
  of: (sha256: string) => Promise<Map<string, KnownAnswer>>;
  /** Keeps an answer, in the place of an earlier one, and tells whoever is wired to it; both or neither. */
  keep: (answer: LookAnswer) => Promise<void>;
  /** How a picture looks turned and mirrored; nothing where the work in the background has not come to it. */
  turnedOf: (sha256: string) => Promise<Turned>;
  /** Finds that out and keeps it; nothing happens to what has no picture or is known already. */
  noteTurned: (sha256: string) => Promise<void>;
}

export const createLookAnswers = ({ strapi }: { strapi: Core.Strapi }): LookAnswersService => {
  /** Inside a running transaction, where there is one: on SQLite a second connection would wait for it for ever. */
  const on = <T>(
    work: (at: <R extends object>(table: string) => Knex.QueryBuilder<R>) => Promise<T>,
  ): Promise<T> =>
    strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => {
      const schemaName: string | undefined = strapi.db.getSchemaName();
      return work(<R extends object>(table: string) => {
        const query = trx<R>(table);
        return (schemaName ? query.withSchema(schemaName) : query) as Knex.QueryBuilder<R>;
      });
    }) as Promise<T>;

  return {
    of: (sha256) =>
      on(async (at) => {
        const rows = (await at<AnswerRow>(ANSWERS_TABLE)
          .where('one', sha256)
          .orWhere('other', sha256)) as AnswerRow[];
        return new Map(
          rows.map(({ one, other, answer, actor, at: when }) => [
            one === sha256 ? other : one,
            { answer, actor, at: when },
          ]),
        );
      }),

    keep: (answer) =>
      on(async (at) => {
        const [one, other] = pairOf(...answer.pair);
        const row: AnswerRow = { one, other, answer: answer.answer, actor: answer.actor, at: answer.at };
        await at<AnswerRow>(ANSWERS_TABLE).insert(row).onConflict(['one', 'other']).merge();
        const ports: PortsService = strapi.plugin('preservation').service('ports');
        await ports.recordLook(answer);
      }),

    turnedOf: (sha256) =>
      on(async (at) => {
        const [row] = (await at<{ looks: string }>(TURNED_TABLE).where('sha256', sha256)) as {
          looks: string;
        }[];
        return row ? (JSON.parse(row.looks) as Turned) : {};
      }),

    async noteTurned(sha256) {
      const { layout } = mastersOf(strapi);
      if (!(await hasDerivatives(layout, sha256))) return;
      const { turnedFingerprints } = await import('../inspection/fingerprint');
      const looks = await turnedFingerprints(derivativePath(layout, sha256, 'thumb.webp'));
      await on((at) =>
        at(TURNED_TABLE)
          .insert({ sha256, looks: JSON.stringify(looks) })
          .onConflict('sha256')
          .merge(),
      );
    },
  };
};

/** Typed access to the service. */
export const lookAnswersOf = (strapi: Core.Strapi): LookAnswersService =>
  strapi.plugin('preservation').service('lookAnswers');
