import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Response } from 'supertest';

import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { aJpeg } from './media-fixtures';

/** A row of the media library, as the upload routes answer it. */
export interface Row {
  id: number;
  name: string;
  url: string;
  hash: string;
  ext: string;
  mime: string;
  width: number | null;
  formats: Record<string, { url: string; width: number; mime: string }> | null;
  provider_metadata: { sha256: string; bytes: number; kind: string; checked: boolean; notes: string[] };
}

export const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let seed = 0;
/** A JPEG of 2000 × 1200 that nobody uploaded yet. */
export const freshJpeg = (): Promise<Buffer> => aJpeg((seed += 1), 2000, 1200);

/** What the body parser and the upload plugin put beside each other in the system's folder. */
export const leftovers = (): string[] =>
  fs
    .readdirSync(os.tmpdir())
    .filter((name) => /^[0-9a-z]{25}(\.\w+)?$/.test(name) || name.startsWith('strapi-upload-'));

/** Reads an answer as bytes: `request.get(url).buffer().parse(binary)`. */
export const binary = (answer: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const parts: Buffer[] = [];
  // Superagent hands the stream of the answer over; its types promise the finished answer.
  const stream = answer as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
};

/** Looks into an archive's store of masters and uploads to it as a member of staff. */
export const uploadTools = (archiveOf: () => Archive) => {
  let staff: Promise<{ Authorization: string }> | undefined;
  const folder = (...names: string[]) => path.join(archiveOf().folder, 'archive', ...names);

  const signIn = () => (staff ??= signInAsAdmin(archiveOf()));

  return {
    /** The header of a member of staff. */
    signIn,
    masterOf: ({ hash, ext }: Pick<Row, 'hash' | 'ext'>): string =>
      folder('masters', hash.slice(0, 2), hash.slice(2, 4), `${hash}${ext}`),
    allMasters: (): string[] =>
      fs
        .readdirSync(folder('masters'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    staging: (): string[] => fs.readdirSync(folder('staging')),
    /** How many rows the media library has. */
    rows: (): Promise<number> => archiveOf().strapi.db.query('plugin::upload.file').count(),
    /** The ledger's lines of a master. */
    linesOf: (sha256: string): Promise<Record<string, unknown>[]> =>
      archiveOf().strapi.db.connection('preservation_masters').where({ sha256 }),
    /** Sends a file as staff. The sender's content type says nothing: the archive looks for itself. */
    post: async (url: string, bytes: Buffer, name: string) => {
      const header = await signIn();
      return archiveOf()
        .request.post(url)
        .set(header)
        .attach('files', bytes, { filename: name, contentType: 'application/octet-stream' });
    },
  };
};
