const WRITTEN_SIDES: readonly unknown[] = ['page', 'back', 'album-page'];

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Documents always; of photographs and films those with a back, an album page, a PDF or a file of several pages. */
export const showsPanel = (
  model: string,
  described: Readonly<Record<string, unknown>> | undefined,
): boolean => {
  if (model === 'api::document.document') return true;
  if (model !== 'api::photo.photo' && model !== 'api::film.film') return false;
  const parts: readonly unknown[] = Array.isArray(described?.representations)
    ? described.representations
    : [];
  return parts.map(objectOf).some(({ role, file }) => {
    const { mime, provider_metadata: facts } = objectOf(file);
    return (
      mime === 'application/pdf' || WRITTEN_SIDES.includes(role) || Number(objectOf(facts).pages ?? 1) > 1
    );
  });
};
