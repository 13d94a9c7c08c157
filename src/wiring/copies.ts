import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { lookAnswersOf } from '../../plugins/preservation/server/src/looks/look-answers';
import { mastersOf } from '../../plugins/preservation/server/src/services/masters';
import type { HolderFinder } from '../../plugins/preservation/server/src/services/ports';
import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { vocabulariesOf } from '../../plugins/provenance/server/src/services/vocabularies';
import type { CopyFacts } from '../../plugins/provenance/shared/related-facts';

interface HolderRow {
  file_id: number | string;
  document_id: string;
  title: string;
  donor: string | null;
  stage: string | null;
}

/** More look-alikes than this are no longer a question to an editor but a series of shots. */
const MOST_ASKED = 20;
const PHOTO = 'api::photo.photo';

/** Tables and columns that lead from a file to the photographs that show it; the names are Strapi's own. */
const photographsWith = async (strapi: Core.Strapi, fileIds: readonly number[]): Promise<HolderRow[]> => {
  const holders: HolderRow[] = [];
  await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
    const schema = strapi.db.getSchemaName();
    const at = (table: string) => (schema ? `${schema}.${table}` : table);
    const rows: HolderRow[] = await trx(`${at('files_related_mph')} as shown`)
      .join(`${at('photos_cmps')} as part`, (join) =>
        join.on('part.cmp_id', 'shown.related_id').andOnVal('part.component_type', 'media.representation'),
      )
      .join(`${at('photos')} as photo`, 'photo.id', 'part.entity_id')
      .leftJoin(`${at('photos_accession_lnk')} as came`, 'came.photo_id', 'photo.id')
      .leftJoin(`${at('accessions_donor_lnk')} as given`, 'given.accession_id', 'came.accession_id')
      .leftJoin(`${at('donors')} as donor`, 'donor.id', 'given.donor_id')
      .where('shown.related_type', 'media.representation')
      .whereIn('shown.file_id', [...fileIds])
      .whereNull('photo.published_at')
      .select('shown.file_id', 'photo.document_id', 'photo.title', 'photo.stage', 'donor.name as donor');
    holders.push(...rows);
  });
  return holders;
};

/**
 * Other photographs that look like the given files: what the editor is asked about, never told to delete
 * (near duplicates; the very same bytes are found by the provenance plugin itself).
 * Photographs only: typed pages all look alike.
 */
export const findCopies =
  (strapi: Core.Strapi) =>
  async (
    fileIds: readonly number[],
    itself: { uid: string; documentId: string | null },
  ): Promise<CopyFacts[]> => {
    if (itself.uid !== PHOTO || fileIds.length === 0) return [];
    const files: { id: number; hash: string }[] = await strapi.db
      .query('plugin::upload.file')
      .findMany({ where: { id: { $in: [...fileIds] } }, select: ['id', 'hash'] });
    const copies: CopyFacts[] = [];
    for (const { id, hash } of files) {
      const alike = (await mastersOf(strapi).looks.alike(hash)).slice(0, MOST_ASKED);
      if (alike.length === 0) continue;
      const answers = await lookAnswersOf(strapi).of(hash);
      // An editor said that these are two pictures: nobody is asked again (F145).
      const distances = new Map(
        alike
          .filter(({ sha256 }) => answers.get(sha256)?.answer !== 'other')
          .map(({ sha256, distance }) => [sha256, distance]),
      );
      const others: { id: number; hash: string }[] = await strapi.db
        .query('plugin::upload.file')
        .findMany({ where: { hash: { $in: [...distances.keys()] } }, select: ['id', 'hash'] });
      const distanceOfFile = new Map(others.map((file) => [file.id, distances.get(file.hash) ?? 0]));
      const isConfirmed = new Set(
        others.filter((file) => answers.get(file.hash)?.answer === 'same').map((file) => file.id),
      );
      for (const holder of await photographsWith(strapi, [...distanceOfFile.keys()])) {
        if (holder.document_id === itself.documentId) continue;
        copies.push({
          fileId: id,
          // Zero says the very same bytes, which these are not, however alike.
          distance: Math.max(1, distanceOfFile.get(Number(holder.file_id)) ?? 0),
          uid: PHOTO,
          documentId: holder.document_id,
          title: holder.title,
          donor: holder.donor,
          ...(isConfirmed.has(Number(holder.file_id)) && { confirmed: true }),
        });
      }
    }
    return copies;
  };

/** The photographs that show masters, with their stage in words. */
export const findHolders =
  (strapi: Core.Strapi): HolderFinder =>
  async (sha256s) => {
    const files: { id: number; hash: string }[] = await strapi.db
      .query('plugin::upload.file')
      .findMany({ where: { hash: { $in: [...sha256s] } }, select: ['id', 'hash'] });
    const hashOf = new Map(files.map(({ id, hash }) => [id, hash]));
    const stages = (await vocabulariesOf(strapi).terms('item-stages')) ?? [];
    return (await photographsWith(strapi, [...hashOf.keys()])).map((row) => {
      const stage = stages.find(({ code }) => code === row.stage);
      return {
        sha256: hashOf.get(Number(row.file_id)) ?? '',
        fileId: Number(row.file_id),
        uid: PHOTO,
        documentId: row.document_id,
        title: row.title,
        donor: row.donor,
        stage: stage ? { vi: stage.label, en: stage.labelEn ?? stage.label } : null,
      };
    });
  };

/** Lets the judgement ask about look-alikes. */
export const wireCopies = (strapi: Core.Strapi): void =>
  evaluationOf(strapi).setCopyFinder(findCopies(strapi));
