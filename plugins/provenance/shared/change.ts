/** One write of the catalogue, as the pipeline tells it to the rooms of this plugin. */
export interface CatalogueChange {
  readonly uid: string;
  readonly documentId: string;
  /** The document service's action: `create`, `update`, `publish`, `unpublish`, `discardDraft`, `delete`, `clone`. */
  readonly action: string;
  /** The write left a newly published row behind, whatever the action is called. */
  readonly published: boolean;
}
