import type { Core } from '@strapi/strapi';

import type { OutgoingWords } from '../../../shared/outgoing/caption-tags';
import type { ItemAddress } from '../http/item-address';

interface Statement {
  asWritten?: string | null;
  unknown?: boolean | null;
}
interface ItemRow {
  title: string | null;
  description: string | null;
  docCode: string | null;
  creditLine: string | null;
  rightsStatement: string | null;
  captionEvent: (Statement & { event?: { name?: string | null } | null }) | null;
  captionTime: { date?: { text?: string | null } | null } | null;
  captionPlace: (Statement & { place?: { label?: string | null; name?: string | null } | null }) | null;
  captionPersons: { people?: (Statement & { person?: { fullName?: string | null } | null })[] | null } | null;
  captionAuthor:
    | (Statement & {
        person?: { fullName?: string | null } | null;
        organization?: { name?: string | null } | null;
      })
    | null;
}

/** What was found out, else what stands on the thing; nothing where it is declared unknown. */
const said = (statement: Statement | null | undefined, linked: string | null | undefined): string | null =>
  statement?.unknown ? null : (linked ?? statement?.asWritten ?? null) || null;

/**
 * The words of an item for its copies, from its working description.
 *
 * @param processing what was done to the file, in words
 */
export const readWords = async (
  strapi: Core.Strapi,
  { uid, documentId }: ItemAddress,
  processing: string | null,
): Promise<OutgoingWords> => {
  const row: ItemRow | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: {
      captionEvent: { populate: { event: true } },
      captionTime: true,
      captionPlace: { populate: { place: true } },
      captionPersons: { populate: { people: { populate: { person: true } } } },
      captionAuthor: { populate: { person: true, organization: true } },
    },
  });
  const place = row?.captionPlace?.place;
  const author = row?.captionAuthor;
  return {
    title: row?.title ?? '',
    description: row?.description || null,
    event: said(row?.captionEvent, row?.captionEvent?.event?.name),
    date: row?.captionTime?.date?.text || null,
    place: said(row?.captionPlace, place?.label ?? place?.name),
    persons: (row?.captionPersons?.people ?? []).flatMap((one) => said(one, one.person?.fullName) ?? []),
    author: said(author, author?.person?.fullName ?? author?.organization?.name),
    archivalCode: row?.docCode || null,
    creditLine: row?.creditLine || null,
    rights: row?.rightsStatement || null,
    processing,
  };
};
