import type { AddressInfo } from 'node:net';

import { Upload } from 'tus-js-client';

import type { UploadView } from '../../plugins/preservation/shared/upload/contracts';
import type { Archive } from './boot';
import { sha } from './upload-tools';

export type Header = Readonly<Record<string, string>>;

export interface Sending {
  readonly bytes: Buffer;
  readonly name: string;
  readonly header: Header;
  /** Of what the sender claims to send; without it the truth. */
  readonly sha256?: string;
  readonly folder?: number;
  readonly chunkSize?: number;
  /** Address of an upload that was begun before. */
  readonly uploadUrl?: string;
  /** Breaks off once so many bytes were acknowledged. */
  readonly stopAt?: number;
}

/** Address of an upload: where it stands, and its id. */
export interface Sent {
  readonly url: string;
  readonly id: string;
}

/** Lets an archive listen, without the panel: the client needs an address. Call it before the first request. */
export const listen = ({ strapi }: Archive): Promise<void> =>
  new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));

/** Where an archive that listens takes uploads. */
export const uploadsOf = ({ strapi }: Archive): string =>
  `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}/preservation/uploads`;

const idOf = (url: string): string => new URL(url).pathname.split('/').pop() ?? '';

/**
 * Sends bytes as the panel does, with tus-js-client. Resolves when all arrived, or when it broke off where it was told to.
 * @throws what the client throws when the server refuses
 */
export const send = (archive: Archive, sending: Sending): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const { bytes, name, header, folder, stopAt } = sending;
    const finish = () => resolve({ url: upload.url ?? '', id: idOf(upload.url ?? '') });
    const upload = new Upload(bytes, {
      endpoint: uploadsOf(archive),
      ...(sending.uploadUrl ? { uploadUrl: sending.uploadUrl } : {}),
      headers: { ...header },
      chunkSize: sending.chunkSize ?? 64 * 1024,
      retryDelays: null,
      storeFingerprintForResuming: false,
      metadata: {
        filename: name,
        sha256: sending.sha256 ?? sha(bytes),
        ...(folder === undefined ? {} : { folder: String(folder) }),
      },
      onSuccess: finish,
      onError: reject,
      onChunkComplete: (_size, accepted) => {
        if (stopAt !== undefined && accepted >= stopAt) void upload.abort().then(finish, reject);
      },
    });
    upload.start();
  });

/** The receipt of an upload, waited for. */
export const receiptOf = async (
  archive: Pick<Archive, 'request'>,
  { id }: Sent,
  header: Header,
): Promise<UploadView> => {
  const answer = await archive.request.get(`/preservation/uploads/${id}?wait=25`).set(header);
  if (answer.status !== 200) throw new Error(`No receipt of ${id}: ${answer.status} ${answer.text}`);
  return answer.body as UploadView;
};

/** Sends and waits for the receipt. */
export const deliver = async (archive: Archive, sending: Sending): Promise<UploadView> =>
  receiptOf(archive, await send(archive, sending), sending.header);
