import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

import type { S3Options } from '../masters-options';
import { MasterStoreAway } from '../master-store-away';
import type { ByteRange } from '../master-shelf';
import { loadS3, type S3Tools } from './s3-client';

/** An object of the bucket; its key without the prefix. */
export interface BucketObject {
  readonly key: string;
  readonly bytes: number;
}

interface S3Failure {
  readonly name?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const statusOf = (error: unknown): number | undefined =>
  (error as S3Failure | null)?.$metadata?.httpStatusCode;

const gone = (key: string): Error => Object.assign(new Error(`ENOENT: no object ${key}`), { code: 'ENOENT' });

/** Wrong keys, no bucket, no right: nothing that waiting mends. */
const isOurMistake = (status: number | undefined): boolean =>
  status === 401 || status === 403 || status === 400;

/** The service refuses us; named by its code alone, so that no key stands in a log. */
class BucketRefused extends Error {
  readonly code = 'MASTERS_STORE_REFUSED';

  constructor(error: unknown) {
    super(`The store of masters refused: ${(error as S3Failure).name ?? 'unknown'} (${statusOf(error)}).`);
    this.name = 'BucketRefused';
  }
}

/** The few things the shelf does with a bucket, with errors as it knows them. */
export const openBucket = (options: S3Options) => {
  let loaded: S3Tools | undefined;
  const s3 = (): S3Tools => (loaded ??= loadS3(options));
  const Bucket = options.bucket;
  const root = options.prefix === '' ? '' : `${options.prefix}/`;
  const at = (key: string) => ({ Bucket, Key: `${root}${key}` });

  /** @throws ENOENT, MasterStoreAway, BucketRefused */
  const asking = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const status = statusOf(error);
      if (status === 404) throw gone(key);
      if (isOurMistake(status)) throw new BucketRefused(error);
      if (status === undefined || status >= 500 || status === 429) throw new MasterStoreAway(error);
      throw error;
    }
  };

  async function* list(below: string, delimiter?: string): AsyncGenerator<BucketObject | string> {
    for (let token: string | undefined; ; ) {
      const { aws, client } = s3();
      const page = await asking(below, () =>
        client.send(
          new aws.ListObjectsV2Command({
            Bucket,
            Prefix: `${root}${below}`,
            ...(delimiter && { Delimiter: delimiter }),
            ...(token && { ContinuationToken: token }),
          }),
        ),
      );
      for (const { Key = '', Size = 0 } of page.Contents ?? [])
        yield { key: Key.slice(root.length), bytes: Number(Size) };
      for (const { Prefix = '' } of page.CommonPrefixes ?? []) yield Prefix.slice(root.length);
      if (!page.IsTruncated || !page.NextContinuationToken) return;
      token = page.NextContinuationToken;
    }
  }

  return {
    /** Whether the bucket is there and ours to use. @throws as all others */
    check: (): Promise<unknown> =>
      asking(Bucket, () => s3().client.send(new (s3().aws.HeadBucketCommand)({ Bucket }))),

    /** Size and time of an object; null where there is none. */
    async head(key: string): Promise<{ size: number; mtimeMs: number } | null> {
      try {
        const found = await asking(key, () => s3().client.send(new (s3().aws.HeadObjectCommand)(at(key))));
        return { size: found.ContentLength ?? 0, mtimeMs: found.LastModified?.getTime() ?? 0 };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },

    /** The first object whose key begins so; null where there is none. */
    async first(beginning: string): Promise<BucketObject | null> {
      const { aws, client } = s3();
      const { Contents } = await asking(beginning, () =>
        client.send(new aws.ListObjectsV2Command({ Bucket, Prefix: `${root}${beginning}`, MaxKeys: 1 })),
      );
      const [found] = Contents ?? [];
      return found?.Key === undefined
        ? null
        : { key: found.Key.slice(root.length), bytes: Number(found.Size ?? 0) };
    },

    /** Opens an object, or a part of it. What breaks off later ends in a MasterStoreAway as well. */
    async read(key: string, range?: ByteRange): Promise<Readable> {
      const { aws, client } = s3();
      const Range = range && `bytes=${range.start}-${range.end}`;
      const { Body } = await asking(key, () =>
        client.send(new aws.GetObjectCommand({ ...at(key), ...(Range && { Range }) })),
      );
      if (!Body) throw new MasterStoreAway(new Error('an answer without a body'));
      return Body as Readable;
    },

    /**
     * Uploads a file through Strapi's provider, which ends in the whole object or in none. Services that do not know
     * "only if there is none" are asked again without it: whoever calls has looked before.
     * @returns false where an object of that name was there already
     */
    async upload(
      file: string,
      object: { path: string; hash: string; ext: string; mime: string },
    ): Promise<boolean> {
      const send = (once: boolean) =>
        s3()
          .provider(once)
          .uploadStream({ ...object, stream: createReadStream(file) });
      try {
        await asking(object.hash, () =>
          send(true).catch((error: unknown) => {
            if (statusOf(error) !== 501) throw error;
            return send(false);
          }),
        );
        return true;
      } catch (error) {
        if (statusOf(error) === 412) return false;
        throw error;
      }
    },

    async copy(from: string, to: string): Promise<void> {
      const { aws, client } = s3();
      const source = `/${Bucket}/${root}${from}`.split('/').map(encodeURIComponent).join('/');
      await asking(from, () => client.send(new aws.CopyObjectCommand({ ...at(to), CopySource: source })));
    },

    async remove(key: string): Promise<void> {
      const { aws, client } = s3();
      await asking(key, () => client.send(new aws.DeleteObjectCommand(at(key))));
    },

    list,

    close(): void {
      loaded?.client.destroy();
    },
  };
};

export type MasterBucket = ReturnType<typeof openBucket>;
