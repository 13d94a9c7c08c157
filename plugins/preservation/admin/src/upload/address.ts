/** Address of the page within the panel. */
export const UPLOAD_PAGE = 'plugins/preservation/upload';
/** Where the server takes uploads. */
export const UPLOADS_API = '/preservation/uploads';

/** The whole address, for what does not go through the panel's own client. */
export const uploadsUrl = (): string => {
  // The panel writes it down at its start; its types know `strapi` as the server only.
  const { strapi } = window as unknown as { readonly strapi: { readonly backendURL: string } };
  return `${strapi.backendURL}${UPLOADS_API}`;
};
