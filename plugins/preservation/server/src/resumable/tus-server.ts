import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Server } from '@tus/server';

import type { UploadOrder } from '../../../shared/upload/create-request';
import { UPLOAD_PREFIX } from '../../../shared/upload/contracts';
import { createProcessLocker } from './process-locker';
import type { UploadLeases } from './upload-leases';
import type { UploadTable } from './upload-table';

/** An upload that was admitted and begins with the request being answered. */
export interface Admission {
  readonly accountId: number;
  readonly order: UploadOrder;
}

export interface TusPorts {
  /** Address of the uploads, without host. */
  readonly path: string;
  readonly directory: string;
  readonly maxBytes: number;
  readonly table: Pick<UploadTable, 'find' | 'insert' | 'remove'>;
  readonly leases: UploadLeases;
  readonly log: { readonly warn: (text: string) => void };
  readonly now: () => Date;
  /** Called when the last byte of an upload lies on the disk, before the sender is answered. */
  readonly onComplete: (id: string) => Promise<void>;
}

export interface TusServer {
  /** Answers a request of the tus protocol; a POST needs the admission of its upload. */
  handle: (request: IncomingMessage, response: ServerResponse, admission?: Admission) => Promise<void>;
}

const newId = (): string => `${UPLOAD_PREFIX}${randomBytes(16).toString('hex')}`;

const createServer = async (ports: TusPorts, admissions: AsyncLocalStorage<Admission>): Promise<Server> => {
  const [{ ERRORS, MemoryLocker, Server: Tus, Upload }, { FileStore }] = await Promise.all([
    import('@tus/server'),
    import('@tus/file-store'),
  ]);
  const datastore = new FileStore({
    directory: ports.directory,
    configstore: {
      // Only what is still coming exists for the protocol: bytes that are being checked can't be added to.
      async get(id) {
        const row = await ports.table.find({ id, state: 'receiving' });
        if (!row) return undefined;
        return new Upload({ id, size: row.bytes, offset: 0, creation_date: row.started_at });
      },
      async set(id) {
        const admission = admissions.getStore();
        if (!admission) throw new Error('An upload can only begin where an admitted request is answered.');
        await ports.table.insert({
          id,
          account_id: admission.accountId,
          name: admission.order.name,
          bytes: admission.order.bytes,
          claimed_sha256: admission.order.sha256,
          proved_sha256: null,
          folder_id: admission.order.folderId,
          state: 'receiving',
          code: null,
          file_id: null,
          attempts: 0,
          claimed_at: null,
          started_at: ports.now().toISOString(),
          finished_at: null,
        });
      },
      delete: (id) => ports.table.remove(id),
    },
  });
  // Expiry is counted from the last byte, not from the first as the store would; a size must be known from the start.
  datastore.extensions = ['creation', 'creation-with-upload', 'termination'];
  return new Tus({
    path: ports.path,
    datastore,
    maxSize: ports.maxBytes,
    locker: createProcessLocker({
      leases: ports.leases,
      here: new MemoryLocker(),
      timedOut: ERRORS.ERR_LOCK_TIMEOUT,
      log: ports.log,
    }),
    // Behind a proxy the server does not know by which name it was called.
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: newId,
    onUploadFinish: async (_request, upload) => {
      await ports.onComplete(upload.id);
      return {};
    },
  });
};

/** The tus protocol over the archive's staging folder; loaded with the first upload, as a boot needs none of it. */
export const createTusServer = (ports: TusPorts): TusServer => {
  const admissions = new AsyncLocalStorage<Admission>();
  let server: Promise<Server> | undefined;

  return {
    async handle(request, response, admission) {
      server ??= createServer(ports, admissions);
      const tus = await server;
      if (admission) await admissions.run(admission, () => tus.handle(request, response));
      else await tus.handle(request, response);
    },
  };
};
