import type { ItemName } from '../api/page-contracts';
import { useGetItemRecordQuery } from '../api/restoration';
import type { ItemRecord } from './case/item-files';

/** Addresses of pictures are good for a quarter of an hour; a survey may take longer. */
const RENEW_MS = 8 * 60_000;

const UNKNOWN: ItemRecord = { title: null, files: [] };

/** Title and files of an item; `null` until they are here. Without them the case can still be worked on. */
export const useItemRecord = (item: ItemName): ItemRecord | null => {
  const { data, isError } = useGetItemRecordQuery(item, {
    pollingInterval: RENEW_MS,
    refetchOnMountOrArgChange: true,
  });
  return data ?? (isError ? UNKNOWN : null);
};
