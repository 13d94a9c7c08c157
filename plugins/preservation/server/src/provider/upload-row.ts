import type { DerivativeVariant, MasterFacts, PictureSize, StoredMaster } from '../../../shared/contracts';
import { derivativeUrl, masterUrl } from '../../../shared/media-url';

/** One entry of `plugin::upload.file.formats`, in Strapi's own shape. `size` in kilobytes. */
export interface UploadFormat {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  path: null;
  width: number;
  height: number;
  size: number;
  sizeInBytes: number;
  url: string;
}

/** The columns of an upload row the archive decides (F1). Never what the sender claimed. */
export interface UploadColumns {
  url: string;
  hash: string;
  ext: string;
  mime: string;
  /** Kilobytes, two decimals, as Strapi counts. */
  size: number;
  width: number | null;
  height: number | null;
  formats: Record<string, UploadFormat> | null;
  provider_metadata: MasterFacts;
}

/** `thumbnail` is the name the media library looks for. */
const FORMAT_KEYS: Record<DerivativeVariant, string> = {
  'thumb.webp': 'thumbnail',
  'screen.webp': 'screen',
  'screen.jpg': 'screenJpeg',
};

const kilobytes = (bytes: number): number => Math.round((bytes / 1000) * 100) / 100;

const formatOf = (
  sha256: string,
  variant: DerivativeVariant,
  { width, height, bytes }: PictureSize,
): UploadFormat => ({
  name: variant,
  hash: `${sha256}_${FORMAT_KEYS[variant]}`,
  ext: variant.endsWith('.jpg') ? '.jpg' : '.webp',
  mime: variant.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
  path: null,
  width,
  height,
  size: kilobytes(bytes),
  sizeInBytes: bytes,
  url: derivativeUrl(sha256, variant),
});

/** Row of the media library for a stored master. Pure. */
export const uploadColumns = ({ facts, ext, pictures }: StoredMaster): UploadColumns => ({
  url: masterUrl(facts.sha256, ext),
  hash: facts.sha256,
  ext: `.${ext}`,
  mime: facts.mime,
  size: kilobytes(facts.bytes),
  width: facts.width,
  height: facts.height,
  formats: pictures
    ? Object.fromEntries(
        (Object.entries(pictures) as [DerivativeVariant, PictureSize][]).map(([variant, size]) => [
          FORMAT_KEYS[variant],
          formatOf(facts.sha256, variant, size),
        ]),
      )
    : null,
  provider_metadata: facts,
});
