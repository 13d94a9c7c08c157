import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { ADVISORY_LOCKS } from '../../../../../packages/background/src/advisory-locks';
import type { Disposal, DisposalAct } from '../../../shared/bin/contract';
import { readFileDuties, readRetentionDays } from '../../../shared/bin/file-duties';
import {
  ALREADY_HANDLED,
  ALREADY_PROPOSED,
  judgeDisposal,
  LEADS_TO,
  UNKNOWN,
} from '../../../shared/bin/judge-disposal';
import { isSha256 } from '../../../shared/media-url';
import { createAlarmStore } from '../fixity/alarm-store';
import { plainDatabase } from '../fixity/database';
import { mastersOf } from '../services/masters';
import type { PortsService } from '../services/ports';
import { createDisposalStore, type StepColumns } from './disposal-store';
import { refused } from './refused';

const DAY_MS = 86_400_000;
/** A purged file lies so long in `bin/`: an upload of the same bytes that was under way finds it again (F123). */
const LAST_DAY_MS = DAY_MS;

/** The service `plugin::preservation.bin`: the only way a master ever leaves the archive. */
export const createBin = ({ strapi }: { strapi: Core.Strapi }) => {
  const database = plainDatabase(strapi);
  const store = createDisposalStore(database);
  const alarms = createAlarmStore(database);
  const folder = () => mastersOf(strapi).shelf.bin;
  const ports = (): PortsService => strapi.plugin('preservation').service('ports');
  const read = (name: string) => fs.readFileSync(path.join(strapi.dirs.app.root, 'data', name), 'utf8');
  const duties = readFileDuties(read('roles.json'));
  const binDays = readRetentionDays(read('retention.json'));
  const now = () => new Date().toISOString();

  /** One at a time on PostgreSQL: what was judged must still be so when it is written. SQLite has one writer anyway. */
  const inTurn = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
    database.inTransaction(async (trx) => {
      if (database.isPostgres) await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCKS.disposal]);
      return work(trx);
    });

  const judge = async (
    trx: Knex,
    act: DisposalAct,
    disposal: Disposal | null,
    sha256: string,
    reason: string,
  ) => {
    const refusal = judgeDisposal({
      act,
      person: ports().whoActs(),
      duties,
      disposal,
      isUsed: await store.isUsed(trx, sha256),
      reason,
      now: now(),
    });
    if (refusal) throw refused(refusal);
  };

  const columnsOf = (act: DisposalAct, reason: string): StepColumns => {
    const { id, name } = ports().whoActs();
    const by = { id, name };
    const state = LEADS_TO[act];
    if (act === 'approve-disposal')
      return {
        state,
        decidedBy: by,
        decidedAt: now(),
        keepUntil: new Date(Date.now() + binDays * DAY_MS).toISOString(),
      };
    const ended = { state, endedBy: by, endedAt: now(), endReason: reason };
    return act === 'reject-disposal' ? { ...ended, decidedBy: by, decidedAt: now() } : ended;
  };

  return {
    store,
    duties,
    binDays,
    prepare: () => store.prepare(),

    /** Proposes an unused master for disposal. @throws a refusal with code and sentence */
    async propose(sha256: unknown, reason: string): Promise<Disposal> {
      const given = isSha256(sha256) ? sha256 : '';
      const name = (await ports().watch().namesOf([given])).get(given) ?? null;
      return inTurn(async (trx) => {
        await judge(trx, 'propose-disposal', null, given, reason);
        const line = given === '' ? null : await store.line(trx, given);
        if (!line) throw refused(UNKNOWN);
        const { id, name: who } = ports().whoActs();
        const disposal = await store.propose(trx, line, {
          name,
          reason: reason.trim(),
          by: { id, name: who },
          at: now(),
        });
        if (!disposal) throw refused(ALREADY_PROPOSED);
        await ports()
          .watch()
          .recordDisposal({
            act: 'propose-disposal',
            sha256: given,
            reason: disposal.reason,
            old: null,
            new: 'proposed',
            facts: { name, bytes: line.bytes },
          });
        return disposal;
      });
    },

    /** Approves, rejects, brings back or purges. @throws a refusal with code and sentence */
    act: (id: number, act: Exclude<DisposalAct, 'propose-disposal'>, reason: string): Promise<Disposal> =>
      inTurn(async (trx) => {
        const disposal = await store.byId(trx, id);
        await judge(trx, act, disposal, disposal?.sha256 ?? '', reason);
        if (!disposal) throw refused(UNKNOWN);
        const columns = columnsOf(act, reason.trim());
        if (!(await store.step(trx, id, disposal.state, columns))) throw refused(ALREADY_HANDLED);
        if (act === 'purge') {
          await store.forget(trx, disposal.sha256);
          await alarms.resolve(trx, now(), (query) => query.where({ name: disposal.sha256 }));
          // Where the commit fails, `settle` finds the line still there and puts the file back.
          await folder().put(disposal);
        }
        await ports()
          .watch()
          .recordDisposal({
            act,
            sha256: disposal.sha256,
            reason: act === 'approve-disposal' ? disposal.reason : reason.trim(),
            old: disposal.state,
            new: columns.state,
            facts: { name: disposal.name, ...(columns.keepUntil && { keepUntil: columns.keepUntil }) },
          });
        return (await store.byId(trx, id)) ?? disposal;
      }),

    /**
     * Looks after `bin/`: what is used or listed again goes back, what was purged more than a day ago is erased.
     * @param olderThan milliseconds since 1970
     */
    async settle(olderThan = Date.now() - LAST_DAY_MS): Promise<void> {
      for (const master of await folder().list())
        await inTurn(async (trx) => {
          const line = await store.line(trx, master.sha256);
          if (line || (await store.isUsed(trx, master.sha256))) return folder().takeOut(master);
          const disposal = await store.purged(trx, master.sha256);
          if (!disposal?.endedAt || Date.parse(disposal.endedAt) > olderThan) return undefined;
          await store.step(trx, disposal.id, 'purged', { state: 'erased' });
          await ports()
            .watch()
            .recordDisposal({
              act: 'erase',
              sha256: master.sha256,
              reason: null,
              old: 'purged',
              new: 'erased',
              facts: { name: disposal.name, bytes: disposal.bytes },
            });
          return folder().erase(master);
        });
    },
  };
};

export type BinService = ReturnType<typeof createBin>;

/** The service, with its type. */
export const binOf = (strapi: Core.Strapi): BinService => strapi.plugin('preservation').service('bin');
