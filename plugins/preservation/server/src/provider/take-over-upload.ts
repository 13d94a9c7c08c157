import type { Core } from '@strapi/strapi';

import { createArchiveProvider, type ArchiveProvider } from './archive-provider';
import { isStaffRequest } from './is-staff-request';
import { mastersOf } from '../services/masters';
import { urlSignerOf } from './url-signer-of';

interface UploadPlugin {
  provider?: { extend: (methods: ArchiveProvider) => void; isPrivate: () => boolean | Promise<boolean> };
}

/** Settings any administrator could flip; at every boot they stand as the archive needs them. */
const UPLOAD_SETTINGS = {
  sizeOptimization: false,
  responsiveDimensions: false,
  autoOrientation: false,
  aiMetadata: false,
};

/**
 * Puts the archive's store behind Strapi's upload (F1).
 * Plugins register in an order we do not choose: where upload's provider does not exist yet, this returns false and
 * bootstrap calls again, which then still comes before upload's own bootstrap asks whether the provider is private.
 */
export const takeOverProvider = (strapi: Core.Strapi): boolean => {
  const upload = strapi.plugin('upload') as unknown as UploadPlugin;
  if (!upload.provider) return false;
  upload.provider.extend(
    createArchiveProvider({
      keep: (source, fileName) => mastersOf(strapi).keep(source, fileName),
      signer: urlSignerOf(strapi),
      isStaffRequest: () => isStaffRequest(strapi.requestContext.get()),
      now: Date.now,
      log: strapi.log,
    }),
  );
  return true;
};

/**
 * Turns Strapi's own image work off (F1): it would re-encode the master, strip its metadata, and make formats browsers
 * cannot show (TIFF). To Strapi nothing is an image any more; what a file is, the store decides by its bytes.
 */
export const stopReencoding = (strapi: Core.Strapi): void => {
  Object.assign(strapi.plugin('upload').service('image-manipulation'), {
    isImage: async () => false,
    isFaultyImage: async () => false,
    isOptimizableImage: async () => false,
    isResizableImage: async () => false,
    optimize: async <F>(file: F): Promise<F> => file,
    generateThumbnail: async () => null,
    generateResponsiveFormats: async () => [],
  });
};

/** Writes the upload settings the archive needs, so that the settings page shows the truth. */
export const fixUploadSettings = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.store({ type: 'plugin', name: 'upload', key: 'settings' }).set({ value: UPLOAD_SETTINGS });
};
