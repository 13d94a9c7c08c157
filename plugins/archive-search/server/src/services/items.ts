import type { Core } from '@strapi/strapi';

import { mayBeShown } from '../../../shared/access';
import { shownFiles } from '../../../shared/generations';
import { describeItem } from '../../../shared/item-view/describe-item';
import type { ItemView } from '../../../shared/item-view/item-view';
import { nowPartOf } from '../../../shared/item-view/now-part-of';
import { isItemKind } from '../../../shared/kinds';
import { itemNotFound } from '../../../shared/public-error';
import { service } from '../plugin';

/** The public page of one item (rules X17, X18). */
export interface ItemsService {
  /** Read from the database, so that a withdrawal takes effect at once. @throws PublicError 404 */
  describe(kind: string, documentId: string): Promise<ItemView>;
}

const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,64}$/;

export default ({ strapi }: { strapi: Core.Strapi }): ItemsService => ({
  async describe(kind, documentId) {
    if (!isItemKind(kind) || !DOCUMENT_ID.test(documentId)) throw itemNotFound();
    const { items, places } = service(strapi, 'runtime');
    const [[row], labels] = await Promise.all([
      items.published(kind, [documentId]),
      service(strapi, 'labels').book(),
    ]);
    if (!row) throw itemNotFound();

    const placeId = row.captionPlace?.place?.documentId;
    const [line, today] = placeId
      ? await Promise.all([places.withAncestors([placeId]), nowPartOf(placeId, (ids) => places.fates(ids))])
      : [new Map<string, never>(), []];
    const { representations, accessRegime } = row;
    const playbacks = mayBeShown(row)
      ? await service(strapi, 'ports').describePlayback({
          kind,
          documentId,
          accessRegime: accessRegime ?? '',
          representations: representations ?? [],
        })
      : [];
    const [generations] = await service(strapi, 'ports').tellGenerations([shownFiles(row)]);
    const condition = await service(strapi, 'ports').tellCondition(kind, documentId);
    const view = describeItem(kind, row, {
      labels,
      playbacks,
      generations,
      condition,
      placeLabel: (placeId && line.get(placeId)?.label) || null,
      nowPartOf: today,
      describePicture: service(strapi, 'ports').describePicture,
    });
    if (!view) throw itemNotFound();
    return view;
  },
});
