import fs from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** s3rver has no types of its own. */
interface Rver {
  run: () => Promise<AddressInfo>;
  httpServer: Server;
}

const BUCKET = 'kho-tu-lieu';
const PREFIX = 'kho/goc';
/** The only account s3rver knows. */
const KEYS = { S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };

/** An S3 service in this process, its objects as files of a folder. */
export const startS3 = async (folder: string) => {
  const S3rver = require('s3rver') as new (options: object) => Rver;
  const start = async (port: number): Promise<Rver> => {
    const server = new S3rver({
      address: '127.0.0.1',
      port,
      directory: folder,
      silent: true,
      configureBuckets: [{ name: BUCKET }],
    });
    await server.run();
    return server;
  };
  fs.mkdirSync(folder, { recursive: true });
  let server: Rver | null = await start(0);
  const { port } = server.httpServer.address() as AddressInfo;
  const inBucket = path.join(folder, BUCKET, PREFIX);
  const OBJECT = '._S3rver_object';

  const stop = async (): Promise<void> => {
    const old = server;
    server = null;
    if (!old) return;
    const closed = new Promise((resolve) => old.httpServer.close(resolve));
    old.httpServer.closeAllConnections();
    await closed;
  };

  return {
    /** What an archive is booted with that keeps its masters here. */
    environment: {
      MASTERS_STORE: 's3',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: BUCKET,
      S3_REGION: 'us-east-1',
      S3_FORCE_PATH_STYLE: 'true',
      S3_PREFIX: PREFIX,
      ...KEYS,
    } as Record<string, string>,
    /** The file that holds an object's bytes, by its key below the prefix. */
    fileOf: (key: string): string => path.join(inBucket, `${key}${OBJECT}`),
    /** Keys of all objects below the prefix. */
    keys: (): string[] =>
      fs.existsSync(inBucket)
        ? fs
            .readdirSync(inBucket, { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith(OBJECT))
            .map((name) => name.slice(0, -OBJECT.length))
            .sort()
        : [],
    /** Everything in the bucket that is no whole object: uploads that were broken off. */
    halves: (): string[] =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes('_S3rver_uploads')),
    stop,
    /** After a stop, at the same address. */
    back: async (): Promise<void> => {
      server ??= await start(port);
    },
  };
};

export type S3Service = Awaited<ReturnType<typeof startS3>>;
