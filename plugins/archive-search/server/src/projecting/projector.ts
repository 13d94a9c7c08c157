import { type GenerationTeller, shownFiles } from '../../../shared/generations';
import type { ItemKind } from '../../../shared/kinds';
import { projectItem, type ProjectionContext } from '../../../shared/projection/project-item';
import type { ItemRow } from '../../../shared/rows';
import type { ItemReader } from '../reading/item-reader';
import type { PlaceReader } from '../reading/place-reader';
import { type IndexedDocument, withContentHash } from './content-hash';

/** What became of an item's projection: a document; nothing to show; or a row of an unforeseen shape. */
export type Projected =
  | { readonly document: IndexedDocument }
  | { readonly document: null }
  | { readonly error: string };

/** Projects the *current* published state of items (X3). */
export interface Projector {
  /** @returns one entry for each of the ids. @throws database errors */
  project(kind: ItemKind, documentIds: readonly string[]): Promise<Map<string, Projected>>;
}

interface ProjectorParts {
  items: ItemReader;
  places: PlaceReader;
  projection: () => Omit<ProjectionContext, 'places' | 'generations'>;
  tellGenerations: GenerationTeller;
}

/** The place ids that the captions of some rows name. */
const placeIds = (rows: readonly ItemRow[]): string[] =>
  rows.flatMap(({ captionPlace }) => (captionPlace?.place ? [captionPlace.place.documentId] : []));

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const createProjector = ({
  items,
  places,
  projection,
  tellGenerations,
}: ProjectorParts): Projector => ({
  async project(kind, documentIds) {
    const rows = await items.published(kind, documentIds);
    const rowOf = new Map(rows.map((row) => [row.documentId, row]));
    const told = await tellGenerations(rows.map(shownFiles));
    const context: ProjectionContext = {
      ...projection(),
      generations: new Map(rows.map((row, at) => [row.documentId, told[at] ?? []])),
      places: await places.withAncestors(placeIds(rows)),
    };
    const projectOne = (documentId: string): Projected => {
      const row = rowOf.get(documentId);
      try {
        const document = row ? projectItem(kind, row, context) : null;
        return { document: document && withContentHash(document) };
      } catch (error) {
        // One row of an unforeseen shape must not hold up the other 199.
        return { error: message(error) };
      }
    };
    return new Map(documentIds.map((documentId) => [documentId, projectOne(documentId)]));
  },
});
