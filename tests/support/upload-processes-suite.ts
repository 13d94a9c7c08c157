import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

import { createAccount, signIn } from './accounts';
import type { Archive } from './boot';
import { eventually } from './search-tools';
import { type Header, receiptOf, send, uploadsOf } from './tus-tools';
import { freshJpeg, sha, uploadTools } from './upload-tools';

interface Neighbour {
  readonly child: ChildProcess;
  /** Where this process takes uploads. */
  readonly uploads: string;
}

/** Another server of the same archive, in a process of its own. */
const startServer = async (): Promise<Neighbour> => {
  const child = spawn(process.execPath, [path.resolve(__dirname, 'archive-process.cjs')], {
    // The environment of the archive that is booted here: the same database, folders and secrets.
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  await eventually(async () => /listens \d+/.test(said), 90_000);
  const [, port] = /listens (\d+)/.exec(said) ?? [];
  return { child, uploads: `http://127.0.0.1:${port}/preservation/uploads` };
};

/** Begins a piece and leaves it open: `more` sends further bytes of it. */
const openPiece = (address: string, header: Header, offset: number, length: number) => {
  const request = http.request(address, {
    method: 'PATCH',
    headers: {
      ...header,
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream',
      'Content-Length': String(length),
    },
  });
  const answer = new Promise<{ status: number | undefined; offset: number } | null>((resolve) => {
    request.on('response', (response) => {
      response.resume();
      resolve({ status: response.statusCode, offset: Number(response.headers['upload-offset']) });
    });
    request.on('error', () => resolve(null));
  });
  return { more: (bytes: Buffer) => void request.write(bytes), answer };
};

/** Uploads, killed servers and two servers on one archive (F150, F153). */
export const describeUploadProcesses = (archiveOf: () => Archive): void => {
  const { staging, masterOf } = uploadTools(archiveOf);
  let header: Header;
  let neighbour: Neighbour;

  beforeAll(async () => {
    header = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-vphu'));
    neighbour = await startServer();
  });
  afterAll(() => neighbour?.child.kill('SIGKILL'));

  const sizeOf = (id: string): number =>
    fs.statSync(path.join(archiveOf().folder, 'archive', 'staging', id), { throwIfNoEntry: false })?.size ??
    0;

  const begin = (bytes: Buffer) =>
    send(archiveOf(), { bytes, name: 'phim.jpg', header, chunkSize: 1000, stopAt: 1 });

  const goOn = async (id: string, bytes: Buffer): Promise<void> => {
    const uploadUrl = `${uploadsOf(archiveOf())}/${id}`;
    const receipt = await receiptOf(
      archiveOf(),
      await send(archiveOf(), { bytes, name: 'phim.jpg', header, uploadUrl }),
      header,
    );
    expect(receipt).toMatchObject({ state: 'stored', sha256: sha(bytes) });
    const row = await archiveOf()
      .strapi.db.query('plugin::upload.file')
      .findOne({ where: { id: receipt.fileId } });
    expect(sha(fs.readFileSync(masterOf(row)))).toBe(sha(bytes));
    expect(staging()).toEqual([]);
  };

  it('F153: of two servers only one writes to an upload; the one that came later gets it, and no byte is lost', async () => {
    const bytes = await freshJpeg();
    const { id } = await begin(bytes);
    const from = sizeOf(id);
    // The first connection hangs, as on a line that broke without a word.
    const hanging = openPiece(`${neighbour.uploads}/${id}`, header, from, bytes.length - from);
    hanging.more(bytes.subarray(from, from + 2000));
    await eventually(async () => sizeOf(id) >= from + 2000);
    const later = openPiece(`${uploadsOf(archiveOf())}/${id}`, header, from, 10);
    later.more(bytes.subarray(from, from + 10));
    // The first was asked to let go; the later one began before the first one's bytes and is told so.
    expect(await later.answer).toMatchObject({ status: 409 });
    expect(await hanging.answer).toEqual({ status: 204, offset: from + 2000 });
    expect(sizeOf(id)).toBe(from + 2000);
    await goOn(id, bytes);
  });

  it('F150: killed in the middle of a piece, it goes on from the last byte that came', async () => {
    const bytes = await freshJpeg();
    const { id } = await begin(bytes);
    const from = sizeOf(id);
    const piece = openPiece(`${neighbour.uploads}/${id}`, header, from, bytes.length - from);
    piece.more(bytes.subarray(from, from + 3000));
    await eventually(async () => sizeOf(id) >= from + 3000);
    neighbour.child.kill('SIGKILL');
    await once(neighbour.child, 'exit');
    expect(await piece.answer).toBeNull();

    neighbour = await startServer();
    const asked = await fetch(`${neighbour.uploads}/${id}`, {
      method: 'HEAD',
      headers: { ...header, 'Tus-Resumable': '1.0.0' },
    });
    expect(asked.headers.get('upload-offset')).toBe(String(from + 3000));
    await goOn(id, bytes);
  });
};
