import type { NewMaster } from '../../../shared/contracts';
import { type JobHandler, type JobOrder, JobRefused } from '../../../shared/jobs/contract';
import { KIND_WORDS } from '../../../shared/jobs/views';
import { isSha256 } from '../../../shared/media-url';
import { FileRefused, refusalOf } from '../../../shared/refusals';

const TIMEOUT_MS = 10 * 60_000;
/** After what people wait for (films to be watched, pages to be read): a copy missing here is made when first asked for. */
const PRIORITY = 150;

/** What is ordered for a new master: an access copy, if it is a picture. */
export const accessCopyOrder = ({ sha256, mime, fileName }: NewMaster): JobOrder[] =>
  mime.startsWith('image/')
    ? [{ kind: 'access-copy', key: sha256, payload: { sha256 }, label: fileName, priority: PRIORITY }]
    : [];

/** A picture that cannot be decoded will not be another time; one that took too long may, once (F53, F162). */
const isFinal = (error: unknown, attempt: number): error is FileRefused =>
  error instanceof FileRefused && (error.code !== 'FILE_CHECK_TIMEOUT' || attempt > 1);

/**
 * @param make makes the copy where it is missing; null where the master is no picture it can be made of
 * @param made told of each one that is there: an attempt that was killed may have made it and said nothing
 */
export const accessCopyJob = (
  make: (sha256: string) => Promise<string | null>,
  made: (sha256: string) => Promise<void>,
): JobHandler => ({
  kind: 'access-copy',
  ...KIND_WORDS['access-copy'],
  timeoutMs: TIMEOUT_MS,
  weight: 'decoder',
  async run({ sha256 }, { progress, attempt }) {
    if (!isSha256(sha256)) throw new TypeError('preservation: the order names no master');
    progress(0, 1);
    try {
      if (await make(sha256)) await made(sha256);
    } catch (error) {
      if (!isFinal(error, attempt)) throw error;
      const { code, vi, en } = refusalOf(error, sha256);
      throw new JobRefused(code, vi, en);
    }
    progress(1, 1);
  },
});
