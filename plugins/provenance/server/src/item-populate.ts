const ID_ONLY = { select: ['id'] };

/**
 * What the gate reads of an item, spelled out: never `populate: '*'`. Relations are only asked whether they are set;
 * of a file row we need `provider_metadata`, where preservation wrote what it knows about the master.
 */
export const ITEM_POPULATE = {
  contentGroup: true,
  captionEvent: { populate: { event: ID_ONLY } },
  captionPersons: { populate: { people: { populate: { person: ID_ONLY } } } },
  captionTime: true,
  captionPlace: { populate: { place: ID_ONLY } },
  captionAuthor: { populate: { person: ID_ONLY, organization: ID_ONLY } },
  representations: { populate: { file: { select: ['id', 'provider_metadata'] } } },
  accession: ID_ONLY,
};
