import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { loadFiles } from './load-files';
import { loadItems, type LoadedItems } from './load-items';
import { loadReferences } from './load-references';
import { readPlaces } from './places';
import { say } from './progress';
import { createReferences } from './references';

export const PLACES_FILE = path.join('data', 'places.json');

/** Brings the whole demonstration into the archive. May be repeated: what is there is updated, nothing is doubled. */
export const loadArchive = async (strapi: Core.Strapi): Promise<LoadedItems> => {
  const refs = createReferences<string | number>();
  await loadReferences(strapi, readPlaces(path.resolve(PLACES_FILE)), refs);
  await loadFiles(strapi, refs);
  const loaded = await loadItems(strapi, refs);
  const left = loaded.skipped > 0 ? `; ${loaded.skipped} mục bỏ qua vì thiếu tệp` : '';
  say(`Đã nạp: ${loaded.published} tư liệu công bố, ${loaded.drafts} bản nháp${left}.`);
  return loaded;
};
