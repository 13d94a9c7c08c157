import type { Core } from '@strapi/strapi';

import type { ItemKind } from '../../../shared/contracts';
import type { JobOrder } from '../../../shared/jobs/contract';
import type { Correction, PageText } from '../../../shared/pages/page';
import { textInForce } from '../../../shared/pages/text-in-force';
import { wantsPages } from '../../../shared/pages/wanted-files';
import { jobsOf } from '../jobs/jobs';
import { sanitizeOptions } from '../options';
import { mastersOf } from '../services/masters';
import { portsOf } from '../services/ports';
import type { LedgerDatabase } from '../store/master-ledger';
import { type ItemFile, readItemFiles } from './item-files';
import { engineOfMachine } from './ocr/choose-engine';
import { createCorrections, type Corrections, type Writer } from './store/corrections';
import { createPageStore, type PageStore } from './store/page-store';
import { ensurePageTables } from './store/tables';
import { findUnordered } from './store/backlog';
import { orderBacklog } from './work/order-backlog';
import { ocrOrder, pagesOrder } from './work/orders';
import { createPageReader } from './work/read-page';
import { createFileSplitter } from './work/split-file';

interface CorrectRequest {
  readonly item: { readonly uid: string; readonly documentId: string };
  readonly sha256: string;
  readonly page: number;
  /** Number of the correction it was written over, 0 where there was none. */
  readonly base: number;
  /** Null takes the correction back. */
  readonly text: string | null;
  readonly writer: Writer;
}

/** The service `plugin::preservation.pages`. */
export interface PagesService {
  /** Tables. Called at boot. */
  prepare: () => Promise<void>;
  /**
   * Pages of a master with the text in force and the places of its words, in order: for search and for annotations.
   * Pages without text are among them, so that gaps show. It decides nothing about who may read.
   */
  textOf: (sha256: string) => Promise<PageText[]>;
  /** The text in force of one page; empty where there is none. */
  textOfPage: (sha256: string, page: number) => Promise<string>;
  /** Files of an item whose pages are wanted (F70). */
  filesOf: (kind: ItemKind, documentId: string) => Promise<ItemFile[]>;
  /** Orders the pages of an item's files that nobody ordered yet, in the running transaction. */
  orderItem: (kind: ItemKind, documentId: string) => Promise<void>;
  /** Orders the pages of what was described before there were pages (F165). @returns how many files were ordered */
  orderBacklog: (signal: AbortSignal) => Promise<number>;
  /** Orders pages again: of a whole file, or one page from its picture. What people wrote stays in force. */
  readAgain: (file: { sha256: string; name: string }, page?: number) => Promise<void>;
  /** @returns null where somebody else corrected the page in between: nothing is changed then (F74) */
  correct: (request: CorrectRequest) => Promise<Correction | null>;
  readonly store: PageStore;
  readonly corrections: Corrections;
  /** The two kinds of work, for the queue. */
  readonly work: {
    readonly split: ReturnType<typeof createFileSplitter>;
    readonly read: ReturnType<typeof createPageReader>;
  };
  close: () => Promise<void>;
}

/** Between two batches of old files. */
const BACKLOG_REST_MS = 250;

const createPages = ({ strapi }: { strapi: Core.Strapi }): PagesService => {
  const { tools } = sanitizeOptions(strapi.config.get('plugin::preservation'));
  const db = strapi.db as unknown as LedgerDatabase;
  const now = () => new Date();
  const store = createPageStore(db, now);
  const corrections = createCorrections(db, now);
  const reader = engineOfMachine(tools.tesseract, (message) => strapi.log.warn(message));
  const enqueue = (orders: readonly JobOrder[]): Promise<void> => jobsOf(strapi).enqueue(orders);
  const inTransaction = async (work: () => Promise<void>): Promise<void> => {
    await db.transaction(work);
  };
  const ports = {
    layout: mastersOf(strapi).layout,
    shelf: mastersOf(strapi).shelf,
    tools,
    store,
    engine: reader.engine,
    enqueue,
    inTransaction,
    recordDerivation: portsOf(strapi).recordDerivation,
  };

  const textOfPage = async (sha256: string, page: number): Promise<string> => {
    const known = await store.page(sha256, page);
    const correction = await corrections.newest(sha256, page);
    return known ? textInForce({ ...known, correction }).text : '';
  };

  const filesOf = async (kind: ItemKind, documentId: string): Promise<ItemFile[]> =>
    (await readItemFiles(strapi, kind, documentId)).filter((file) => wantsPages(kind, file));

  return {
    store,
    corrections,
    filesOf,
    textOfPage,
    prepare: () => ensurePageTables(db),

    async textOf(sha256) {
      const written = await corrections.allNewest(sha256);
      return (await store.pages(sha256)).map((page) =>
        textInForce({ ...page, correction: written.get(page.page) ?? null }),
      );
    },

    async orderItem(kind, documentId) {
      for (const { sha256, name } of await filesOf(kind, documentId))
        if (await store.orderFile(sha256, name)) await enqueue([pagesOrder(sha256, name)]);
    },

    orderBacklog: (signal) =>
      orderBacklog(
        { ...ports, find: (...asked) => findUnordered(strapi, ...asked), restMs: BACKLOG_REST_MS },
        signal,
      ),

    readAgain: ({ sha256, name }, page) =>
      inTransaction(async () => {
        if (page !== undefined) {
          await store.setWaiting(sha256, page);
          await enqueue([ocrOrder(sha256, name, page)]);
          return;
        }
        await store.orderFile(sha256, name);
        await store.setFile(sha256, { state: 'waiting', problem: null });
        for (const { page: at, state } of await store.heads(sha256))
          if (state !== 'done') await store.setWaiting(sha256, at);
        await enqueue([pagesOrder(sha256, name)]);
      }),

    async correct({ item, sha256, page, base, text, writer }) {
      let correction: Correction | null = null;
      await inTransaction(async () => {
        const before = await textOfPage(sha256, page);
        correction = await corrections.add(sha256, page, { base, text, writer });
        if (!correction) return;
        await portsOf(strapi).recordCorrection({
          ...item,
          sha256,
          page,
          before,
          after: await textOfPage(sha256, page),
        });
      });
      return correction;
    },

    work: { split: createFileSplitter(ports), read: createPageReader(ports) },
    close: reader.close,
  };
};

/** Typed access to the service. */
export const pagesOf = (strapi: Core.Strapi): PagesService => strapi.plugin('preservation').service('pages');

export default createPages;
