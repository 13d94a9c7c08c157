import { getFetchClient } from '@strapi/strapi/admin';
import { Upload } from 'tus-js-client';

import { CHUNK_BYTES, isVerdict, type KnownUpload, type UploadView } from '../../../shared/upload/contracts';
import { mayRetry, RETRY_DELAYS } from '../../../shared/upload/retry';
import { UPLOADS_API, uploadsUrl } from './address';
import { statusOf } from './failures';
import { validToken } from './session-token';

export interface Sending {
  readonly file: File;
  readonly sha256: string;
  /** Folder of the media library; null for its root. */
  readonly folderId: number | null;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
  /** All bytes are there; the server reads them back. */
  readonly onArrived: () => void;
}

export interface Delivered {
  readonly receipt: UploadView;
  /** Nothing had to travel. */
  readonly wasKnown: boolean;
}

const api = () => getFetchClient();
const stopped = () => new DOMException('stopped', 'AbortError');

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(stopped());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });

/** Asks again while the line is down, as long as sending would. */
const patiently = async <T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const delay = RETRY_DELAYS[attempt];
      const status = statusOf(error);
      // The client has renewed the session by then, if that was possible.
      if (signal.aborted || delay === undefined || status === 401 || !mayRetry(status)) throw error;
      await pause(delay, signal);
    }
  }
};

/** Sends the bytes; goes on where an earlier sitting stopped. @returns id of the upload */
const travel = (sending: Sending, uploadUrl: string | null): Promise<string> =>
  new Promise((resolve, reject) => {
    const { file, sha256, folderId, signal, onProgress } = sending;
    let isRefused = false;
    const upload = new Upload(file, {
      endpoint: uploadsUrl(),
      uploadUrl,
      chunkSize: CHUNK_BYTES,
      retryDelays: [...RETRY_DELAYS],
      // The server knows what an account has begun, whatever this browser forgot.
      storeFingerprintForResuming: false,
      metadata: {
        filename: file.name,
        sha256,
        ...(folderId === null ? {} : { folder: String(folderId) }),
      },
      onBeforeRequest: async (request) => {
        request.setHeader('Authorization', `Bearer ${await validToken(isRefused)}`);
        isRefused = false;
      },
      onShouldRetry: (error) => {
        const status = statusOf(error);
        isRefused = status === 401;
        return mayRetry(status);
      },
      onProgress,
      onError: reject,
      onSuccess: () =>
        resolve(new URL(upload.url ?? '', window.location.href).pathname.split('/').pop() ?? ''),
    });
    signal.addEventListener('abort', () => void upload.abort().then(() => reject(stopped())), { once: true });
    upload.start();
  });

const receiptOf = async (id: string, signal: AbortSignal): Promise<UploadView> => {
  for (;;) {
    const { data } = await patiently(
      () => api().get<UploadView>(`${UPLOADS_API}/${id}?wait=20`, { signal }),
      signal,
    );
    if (isVerdict(data.state)) return data;
    if (data.state === 'receiving') await pause(1000, signal);
  }
};

/**
 * Brings one file in and waits for its receipt. What the account sent before is found by its hash and does not travel
 * again; what was begun goes on where it stopped.
 *
 * @throws what went wrong, see `failureOf`; an AbortError when the signal says so
 */
export const sendFile = async (sending: Sending): Promise<Delivered> => {
  const { file, sha256, signal, onArrived } = sending;
  const { data } = await patiently(
    () => api().get<KnownUpload>(`${UPLOADS_API}/known?sha256=${sha256}&bytes=${file.size}`, { signal }),
    signal,
  );
  const known = data.upload;
  if (known && isVerdict(known.state)) return { receipt: known, wasKnown: true };
  const isHere = known?.state === 'checking';
  const id = known && isHere ? known.id : await travel(sending, known ? `${uploadsUrl()}/${known.id}` : null);
  onArrived();
  return { receipt: await receiptOf(id, signal), wasKnown: false };
};
