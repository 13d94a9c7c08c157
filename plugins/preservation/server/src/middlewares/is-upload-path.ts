const ADMIN_UPLOAD = /^\/upload(\/files(\/[^/]+\/replace)?)?\/?$/;

/** Whether an address is one of the upload plugin's own that read files: the media library's and `<apiPrefix>/upload`. */
export const isUploadPath = (path: string, apiPrefix: string): boolean =>
  ADMIN_UPLOAD.test(path) || path === `${apiPrefix}/upload` || path === `${apiPrefix}/upload/`;
