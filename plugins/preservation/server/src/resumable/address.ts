/** Where resumable uploads begin; below the administration's own routes, thus without the public API's prefix. */
export const UPLOADS_ADDRESS = '/preservation/uploads';
