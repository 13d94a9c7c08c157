import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { actingOf } from '../../acting/acting';
import { readableItem } from '../../http/item-address';
import { ledgerMemory } from '../daily/memory';
import { ledgerOf } from '../ledger';
import { createLedgerReader } from '../reading';
import { codeWords } from './code-words';
import { entryView, ledgerEntryView } from './entry-view';
import { readLedgerQuery, readPage } from './ledger-query';
import { readItem } from './read-item';
import { readTitles } from './read-titles';
import { notForInspectors } from './refusals';

/** Functions that see the whole ledger: administrator, repository, appraising body, standing members. */
const INSPECTORS = ['QT', 'VPHU', 'BTG', 'TTHU'];

const shaOf = ({ files }: { files: readonly { sha256: string }[] }) => files.map(({ sha256 }) => sha256);

/** The ledger in the admin panel: histories for whoever may read the item, the whole for those who inspect the archive. */
export const ledgerController = ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = createLedgerReader(strapi);

  /** @throws PolicyError `LEDGER_NOT_ALLOWED` (403) */
  const onlyInspectors = (): void => {
    const { runsTheMachine, functions } = actingOf(strapi).current();
    if (!runsTheMachine && !functions.some((code) => INSPECTORS.includes(code))) throw notForInspectors();
  };

  return {
    /** `GET /provenance/items/:uid/:documentId/history?page`, newest first. */
    async history(context: Context): Promise<void> {
      const address = await readableItem(strapi, context);
      const page = readPage(context.query);
      const item = await readItem(strapi, address);
      const { entries, ...rest } = await reader.history(address, shaOf(item), page);
      const codes = await codeWords(strapi, address.uid, entries);
      context.body = { entries: entries.map(entryView), codes, ...rest };
    },

    /** `GET /provenance/items/:uid/:documentId/premis.xml` */
    async premis(context: Context): Promise<void> {
      const address = await readableItem(strapi, context);
      const item = await readItem(strapi, address);
      const entries = await reader.wholeHistory(address, shaOf(item));
      // Loaded when wanted: the XML library takes longer to load than a boot can spare.
      const { premisXml } = await import('../../../../shared/premis/premis-xml');
      context.type = 'application/xml';
      context.attachment(`${address.documentId}-premis.xml`);
      context.body = premisXml({ ...item, entries });
    },

    /** `GET /provenance/ledger?page&act&actor&from&to`, newest first. */
    async find(context: Context): Promise<void> {
      onlyInspectors();
      const { entries, ...rest } = await reader.search(readLedgerQuery(context.query));
      const titleOf = await readTitles(strapi, entries);
      context.body = { entries: entries.map((entry) => ledgerEntryView(entry, titleOf(entry))), ...rest };
    },

    /** `GET /provenance/ledger/head`: the last entry, and what the last daily check said (`null` before the first). */
    async head(context: Context): Promise<void> {
      onlyInspectors();
      const head = await ledgerOf(strapi).head();
      const { verified } = await ledgerMemory(strapi).read();
      context.body = {
        seq: head?.seq ?? 0,
        hash: head?.hash ?? null,
        at: head?.at ?? null,
        verified: verified ? { at: verified.at, ok: verified.ok, brokenAt: verified.brokenAt } : null,
      };
    },
  };
};
