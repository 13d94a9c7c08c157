import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { ItemName } from '../api/page-contracts';
import { type ItemRecord, itemRecordOf } from './case/item-files';

/** Addresses of pictures are good for a quarter of an hour; a survey may take longer. */
const RENEW_MS = 8 * 60_000;

/** Title and files of an item by the content manager, and so by its permissions; `null` until they are here. */
export const useItemRecord = ({ uid, documentId }: ItemName): ItemRecord | null => {
  const { get } = useFetchClient();
  const [record, setRecord] = useState<ItemRecord | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const load = (): void => {
      get(`/content-manager/collection-types/${uid}/${documentId}`, { signal: abort.signal }).then(
        ({ data }) => setRecord(itemRecordOf(data)),
        // Without pictures the case can still be worked on; what is here stays.
        () => abort.signal.aborted || setRecord((before) => before ?? { title: null, files: [] }),
      );
    };
    load();
    const timer = setInterval(load, RENEW_MS);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [get, uid, documentId]);
  return record;
};
