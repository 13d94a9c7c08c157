import { createRequire } from 'node:module';

import type * as Aws from '@aws-sdk/client-s3';

import type { S3Options } from '../masters-options';

/** What the shelf needs of Strapi's provider for S3. */
export interface S3Provider {
  uploadStream: (file: {
    path: string;
    hash: string;
    ext: string;
    mime: string;
    stream: NodeJS.ReadableStream;
  }) => Promise<void>;
}

export interface S3Tools {
  readonly aws: typeof Aws;
  readonly client: Aws.S3Client;
  /** Strapi's own provider; with `once` the service itself refuses to replace an object. */
  readonly provider: (once: boolean) => S3Provider;
}

/** Memory of an upload: so many pieces of this size at a time. 10 000 pieces, the most there may be, are 160 GB. */
const PIECE_BYTES = 16 * 1024 ** 2;
const PIECES_AT_ONCE = 2;

const clientConfig = ({ endpoint, region, accessKeyId, secretAccessKey, forcePathStyle }: S3Options) => ({
  ...(endpoint !== null && { endpoint }),
  region,
  forcePathStyle,
  credentials: { accessKeyId, secretAccessKey },
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
  // What arrived is read back and its SHA-256 compared; the checksums of the client, which many services do not know,
  // would prove less.
  requestChecksumCalculation: 'WHEN_REQUIRED' as const,
  responseChecksumValidation: 'WHEN_REQUIRED' as const,
});

/** Loads Strapi's provider and the AWS client that it brings. Only where S3 was chosen: both are large. */
export const loadS3 = (options: S3Options): S3Tools => {
  const name = '@strapi/provider-upload-aws-s3';
  const provided = createRequire(__filename)(name) as { init: (options: unknown) => S3Provider };
  // The very client the provider works with, wherever npm put it.
  const aws = createRequire(createRequire(__filename).resolve(name))('@aws-sdk/client-s3') as typeof Aws;
  const { bucket, prefix, acl } = options;
  const init = (once: boolean): S3Provider =>
    provided.init({
      ...(prefix !== '' && { rootPath: prefix }),
      s3Options: { ...clientConfig(options), params: { Bucket: bucket, ACL: acl ?? undefined } },
      providerConfig: {
        preventOverwrite: once,
        multipart: { partSize: PIECE_BYTES, queueSize: PIECES_AT_ONCE, leavePartsOnError: false },
      },
    });
  const made = new Map<boolean, S3Provider>();
  return {
    aws,
    client: new aws.S3Client(clientConfig(options)),
    provider(once) {
      const known = made.get(once) ?? init(once);
      made.set(once, known);
      return known;
    },
  };
};
