/** A bucket of an S3 service. */
export interface S3Options {
  /** Address of the service; without it that of AWS in the region. */
  readonly endpoint: string | null;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `https://host/bucket/key` instead of `https://bucket.host/key`. */
  readonly forcePathStyle: boolean;
  /** Folder within the bucket, without slashes at its ends; may be empty. */
  readonly prefix: string;
  /** Canned ACL sent with each object; null sends none, for buckets that know no ACLs. */
  readonly acl: 'private' | null;
  /** How many bytes of masters one process keeps on its disk for the programs that need a file. */
  readonly cacheBytes: number;
}

/** Where masters lie. */
export type MastersOptions = { readonly store: 'local' } | { readonly store: 's3'; readonly s3: S3Options };

const DEFAULT_CACHE_BYTES = 50 * 1024 ** 3;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const refuse = (vi: string, en: string): never => {
  throw new Error(`${vi} / ${en}`);
};

const endpointFrom = (raw: unknown): string | null => {
  const given = text(raw);
  if (given === '') return null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    refuse(
      'S3_ENDPOINT phải là một địa chỉ bắt đầu bằng https:// (hoặc http:// trong mạng nội bộ).',
      'S3_ENDPOINT must be an address that begins with https:// (or http:// within the office).',
    );
  return given;
};

const cacheFrom = (raw: unknown): number => {
  if (raw === undefined) return DEFAULT_CACHE_BYTES;
  if (typeof raw === 'number' && Number.isFinite(raw) && raw > 0) return raw;
  return refuse('S3_CACHE_BYTES phải là một số lớn hơn 0.', 'S3_CACHE_BYTES must be a number above 0.');
};

const s3From = (raw: Readonly<Record<string, unknown>>): S3Options => {
  const needed = {
    S3_BUCKET: text(raw.bucket),
    S3_REGION: text(raw.region),
    S3_ACCESS_KEY_ID: text(raw.accessKeyId),
    S3_SECRET_ACCESS_KEY: text(raw.secretAccessKey),
  };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === '' ? [name] : []));
  if (missing.length > 0)
    refuse(
      `MASTERS_STORE=s3 nhưng chưa đặt ${missing.join(', ')}.`,
      `MASTERS_STORE=s3 needs ${missing.join(', ')}.`,
    );
  const prefix = text(raw.prefix).replace(/^\/+|\/+$/g, '');
  // Strapi's provider drops such parts from the names of objects: they would lie where nobody looks for them.
  if (prefix.includes('..') || prefix.includes('//'))
    refuse('S3_PREFIX không được chứa “..” hay “//”.', 'S3_PREFIX must not contain ".." or "//".');
  const acl = text(raw.acl ?? 'private');
  if (acl !== '' && acl !== 'private')
    refuse(
      'S3_ACL chỉ có thể là private hoặc để trống: tệp gốc không bao giờ để mở cho mọi người.',
      'S3_ACL is private or empty: masters are never open to everybody.',
    );
  return {
    endpoint: endpointFrom(raw.endpoint),
    bucket: needed.S3_BUCKET,
    region: needed.S3_REGION,
    accessKeyId: needed.S3_ACCESS_KEY_ID,
    secretAccessKey: needed.S3_SECRET_ACCESS_KEY,
    forcePathStyle: raw.forcePathStyle === true,
    prefix,
    acl: acl === '' ? null : 'private',
    cacheBytes: cacheFrom(raw.cacheBytes),
  };
};

/**
 * Reads where masters lie (F156).
 * @throws Error with a sentence in both languages that names what is missing and never a value; it fails the boot
 */
export const mastersFrom = (raw: unknown): MastersOptions => {
  const given = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const store = text(given.store ?? 'local') || 'local';
  if (store === 'local') return { store };
  if (store === 's3') return { store, s3: s3From(given) };
  return refuse(
    `MASTERS_STORE chỉ có thể là local hoặc s3, không phải “${store}”.`,
    `MASTERS_STORE is local or s3, not "${store}".`,
  );
};
