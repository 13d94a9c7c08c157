/** What is being typed into a page and was not saved yet. */
export interface Unsaved {
  readonly text: string;
  /** The text it was written over, and the number of its correction. */
  readonly over: string;
  readonly base: number;
}

/** A dialog that is open, with the page it shows. */
export interface OpenDialog {
  /** Of the item's pages. */
  readonly path: string;
  readonly place: { readonly sha256: string; readonly page: number } | null;
}

/**
 * What outlives the panel's components. Strapi builds the edit view anew when the window crosses the width between phone
 * and desktop (a tablet that is turned): the dialog and what was typed must still be there (F169).
 */
const texts = new Map<string, Unsaved>();
let open: OpenDialog | null = null;

export const unsavedText = (address: string): Unsaved | null => texts.get(address) ?? null;

export const keepUnsaved = (address: string, unsaved: Unsaved | null): void => {
  if (unsaved) texts.set(address, unsaved);
  else texts.delete(address);
};

export const openDialog = (path: string): OpenDialog | null => (open?.path === path ? open : null);

export const keepOpen = (dialog: OpenDialog | null): void => {
  open = dialog;
};
