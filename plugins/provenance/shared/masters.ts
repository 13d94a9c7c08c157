import type { MasterInfo } from './contracts';
import { listOf, objectOf, textOf } from './values';

/**
 * What preservation knows about the files of a row, read off `representations[].file.provider_metadata`.
 * A file without a checksum is not in the map: it was never secured.
 */
export const mastersOf = (row: unknown): ReadonlyMap<number, MasterInfo> => {
  const masters = new Map<number, MasterInfo>();
  for (const representation of listOf(objectOf(row).representations)) {
    const file = objectOf(objectOf(representation).file);
    const metadata = objectOf(file.provider_metadata);
    const sha256 = textOf(metadata.sha256);
    if (typeof file.id !== 'number' || sha256 === null) continue;
    masters.set(file.id, {
      sha256,
      kind: textOf(metadata.kind) ?? '',
      mime: textOf(metadata.mime),
      checked: metadata.checked === true,
      pages: typeof metadata.pages === 'number' ? metadata.pages : null,
      verifiedAt: textOf(metadata.verifiedAt),
      capturedOn: textOf(metadata.capturedOn),
    });
  }
  return masters;
};
