import type { Core } from '@strapi/strapi';

import {
  judgeMadeFrom,
  type KnownGenerations,
  NOTHING_KNOWN,
  stepsOf,
} from '../../../shared/generations/judge-made-from';
import { closesCircle, type DeclaredFile, effectiveOf, lineOf } from '../../../shared/generations/lineage';
import { processingOf, strongest } from '../../../shared/generations/processing';
import {
  fillingsOf,
  newlyDeclared,
  type ToldGeneration,
  toldGenerations,
} from '../../../shared/generations/settle';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { MASTER_UID } from '../../../shared/ledger/master-uid';
import type { Generation } from '../../../shared/restoration/contract';
import { actingOf } from '../acting/acting';
import { ledgerOf } from '../ledger/ledger';
import type { ItemUid } from '../services/gate';
import { toValidationError } from '../to-validation-error';
import { madeByArchive, madeFromItself, madeFromOwnCopy, nothingRecorded } from './refusals';
import { createRows, type ShowingRow } from './rows';
import { createGenerationStore, type GenerationLine } from './store';

/** A file that was made from another one, by the archive or in the media library. */
export interface MadeGeneration {
  readonly sha256: string;
  readonly parent: string;
  readonly processing: string;
  readonly manner: 'recipe' | 'replace';
  readonly recipe: unknown;
  readonly software: Readonly<Record<string, string>> | null;
}

/** Told, in the transaction, of the items whose labels may differ now. */
export type LabelFollower = (
  items: readonly { readonly uid: ItemUid; readonly documentId: string; readonly published: boolean }[],
) => Promise<void>;

/** A file with its root and everything made from it. */
export interface Family {
  readonly root: string;
  readonly members: readonly Generation[];
}

const REFUSED = {
  vi: 'Chưa thể lưu: có tệp ghi nguồn gốc hoặc mức can thiệp chưa đúng.',
  en: 'Not saved: the source or the processing of a file is not right.',
};

const told = (line: GenerationLine | undefined) =>
  line && { parent: line.parent, processing: line.processing, manner: line.manner };

/** What files were made from, and the label that follows from it (R50–R59). */
export const createGenerations = ({ strapi }: { strapi: Core.Strapi }) => {
  const store = createGenerationStore(strapi);
  const rows = createRows(strapi);
  let follow: LabelFollower = async () => undefined;

  const knownOf = async (files: readonly DeclaredFile[]): Promise<KnownGenerations> => {
    const named = files.flatMap(({ madeFrom }) => madeFrom ?? []);
    const asked = [...files.flatMap(({ sha256 }) => sha256 ?? []), ...named];
    if (asked.length === 0) return NOTHING_KNOWN;
    return { table: await store.withAncestors(asked), stored: await rows.stored(named) };
  };

  const fillRow = async ({ files }: ShowingRow, known: KnownGenerations): Promise<boolean> => {
    const fillings = fillingsOf(files, known);
    for (const { id, madeFrom, processing } of fillings) await rows.fill(id, { madeFrom, processing });
    return fillings.length > 0;
  };

  /** Lets every row that shows one of some files, or what was made of them, say what is known now. */
  const carryOn = async (changed: readonly string[]): Promise<void> => {
    const descendants = await store.descendants(changed);
    const showing = await rows.showing([...changed, ...descendants.keys()]);
    for (const row of showing) await fillRow(row, await knownOf(row.files));
    await follow(showing.map(({ uid, documentId, published }) => ({ uid, documentId, published })));
  };

  const write = async (
    made: Omit<GenerationLine, 'madeAt' | 'madeBy'>,
    before: GenerationLine | undefined,
  ): Promise<LedgerEntryInput> => {
    const line = {
      ...made,
      madeAt: new Date().toISOString(),
      madeBy: actingOf(strapi).current().name.slice(0, 300),
    };
    await store.put(line);
    return {
      act: 'file.generation',
      uid: MASTER_UID,
      documentId: made.sha256,
      outcome: 'done',
      change: {
        old: told(before) ?? null,
        new: { ...told(line), recipe: made.recipe, software: made.software },
      },
    };
  };

  /** Relations that a description declares and the table does not have yet. Judged again under the lock. */
  const recordDeclared = async (files: readonly DeclaredFile[]): Promise<LedgerEntryInput[]> => {
    await store.lock();
    const known = await knownOf(files);
    const refusals = judgeMadeFrom(files, known);
    if (refusals.length > 0) throw toValidationError(refusals, REFUSED);
    const entries: LedgerEntryInput[] = [];
    const declared = newlyDeclared(files, known);
    for (const { sha256, parent, processing } of declared) {
      const before = (await store.withAncestors([sha256])).get(sha256);
      const same = before?.parent === parent;
      entries.push(
        await write(
          {
            sha256,
            parent,
            processing,
            manner: same ? before.manner : 'declared',
            recipe: same ? before.recipe : null,
            software: same ? before.software : null,
          },
          before,
        ),
      );
    }
    await carryOn(declared.map(({ sha256 }) => sha256));
    return entries;
  };

  const generationsOfLines = (lines: ReadonlyMap<string, GenerationLine>, sha256s: readonly string[]) => {
    const steps = stepsOf(lines);
    return sha256s.map((sha256): Generation => {
      const line = lines.get(sha256);
      return {
        sha256,
        parent: line?.parent ?? null,
        processing: effectiveOf(sha256, steps),
        manner: line?.manner ?? null,
        recipe: line?.recipe ?? null,
        software: line?.software ?? null,
        madeAt: line?.madeAt ?? null,
        madeBy: line?.madeBy ?? null,
      };
    });
  };

  return {
    prepare: () => store.prepare(),

    setFollower: (wired: LabelFollower): void => {
      follow = wired;
    },

    /** What is known of the files of a description, for its judgement (R52). */
    knownOf,

    /**
     * After a write, in its transaction: judges what the draft declares, records it, and lets draft and published row
     * say what is known (R52–R54).
     *
     * @returns entries for the ledger, which the caller appends last
     * @throws ValidationError with every finding
     */
    async settle(uid: ItemUid, documentId: string): Promise<LedgerEntryInput[]> {
      const read = await rows.ofItem(uid, documentId);
      const drafts = read.filter(({ published }) => !published);
      if (read.every(({ files }) => files.every(({ sha256 }) => sha256 === null))) return [];
      const entries: LedgerEntryInput[] = [];
      for (const { files } of drafts) {
        const known = await knownOf(files);
        const refusals = judgeMadeFrom(files, known);
        if (refusals.length > 0) throw toValidationError(refusals, REFUSED);
        if (newlyDeclared(files, known).length > 0) entries.push(...(await recordDeclared(files)));
      }
      const standing = entries.length > 0 ? await rows.ofItem(uid, documentId) : read;
      for (const row of standing) await fillRow(row, await knownOf(row.files));
      return entries;
    },

    /**
     * Records a file that was made from another one; nothing where the same is recorded already. Appends to the ledger:
     * call it last in a transaction.
     *
     * @throws ApplicationError `GENERATION_FROM_ITSELF`, `GENERATION_CYCLE`
     */
    record: async (made: MadeGeneration): Promise<void> => {
      await strapi.db.transaction(async () => {
        await store.lock();
        const { sha256, parent } = made;
        const lines = await store.withAncestors([sha256, parent]);
        if (sha256 === parent) throw madeFromItself();
        const before = lines.get(sha256);
        const others = new Map([...lines].filter(([other]) => other !== sha256));
        if (closesCircle(sha256, parent, stepsOf(others))) throw madeFromOwnCopy();
        // The same bytes may come out of two sources; the first that made them stays, unless somebody only said so.
        const keeps = before !== undefined && before.manner !== 'declared' ? before : null;
        const processing = strongest([
          'cleaned',
          processingOf(made.processing),
          processingOf(before?.parent === parent ? before.processing : null),
        ]);
        if (keeps && processing === processingOf(keeps.processing)) return;
        const entry = await write({ ...(keeps ?? made), sha256, processing }, before);
        await carryOn([sha256]);
        await ledgerOf(strapi).append([entry]);
      });
    },

    /**
     * Takes back what a file was made from, where somebody said so by mistake or replaced a wrong file by a right one
     * (R58). Its label stays in the descriptions until an editor changes it.
     *
     * @throws NotFoundError, ApplicationError `PARTING_OF_RECIPE`
     */
    async part(sha256: string, reason: string): Promise<void> {
      await strapi.db.transaction(async () => {
        await store.lock();
        const before = (await store.withAncestors([sha256])).get(sha256);
        if (!before) throw nothingRecorded();
        if (before.manner === 'recipe') throw madeByArchive();
        await store.remove(sha256);
        for (const { files } of await rows.showing([sha256]))
          for (const file of files)
            if (file.sha256 === sha256)
              await rows.fill(file.id, { madeFrom: null, processing: file.processing ?? before.processing });
        await carryOn([sha256]);
        await ledgerOf(strapi).append([
          {
            act: 'file.part',
            uid: MASTER_UID,
            documentId: sha256,
            outcome: 'done',
            note: reason,
            change: { old: told(before), new: null },
          },
        ]);
      });
    },

    /** What some files were made from, each with the strongest processing of its line; a root has no parent. */
    async read(sha256s: readonly string[]): Promise<Map<string, Generation>> {
      const lines = await store.withAncestors(sha256s);
      return new Map(
        generationsOfLines(lines, [...sha256s]).map((generation) => [generation.sha256, generation]),
      );
    },

    /** A file's root and everything that was made from that root. */
    async family(sha256: string): Promise<Family> {
      const above = await store.withAncestors([sha256]);
      const root = lineOf(sha256, stepsOf(above)).at(-1) ?? sha256;
      const below = await store.descendants([root]);
      return { root, members: generationsOfLines(below, [root, ...below.keys()]) };
    },

    /** What everybody may know of the files of several items (R57). */
    async told(items: readonly (readonly DeclaredFile[])[]): Promise<ToldGeneration[][]> {
      const asked = items.flat().flatMap(({ sha256, madeFrom }) => [sha256 ?? [], madeFrom ?? []].flat());
      const table = await store.withAncestors(asked);
      return items.map((files) => toldGenerations(files, table));
    },
  };
};

export type GenerationsService = ReturnType<typeof createGenerations>;

/** The service, with its type. */
export const generationsOf = (strapi: Core.Strapi): GenerationsService =>
  strapi.plugin('provenance').service('generations');
