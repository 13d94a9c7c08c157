/** What the form calls its top-level fields, by name. */
export const fieldLabels = (
  metadatas: Readonly<Record<string, { readonly label?: string }>>,
): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(metadatas).map(([name, { label }]) => [name, label]));
