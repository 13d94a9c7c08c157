import type { CheckOutcome, MasterLine } from '../../../shared/fixity/contract';
import type { Pace } from '../../../shared/fixity/pace';
import type { MasterShelf } from '../store/master-shelf';
import { MasterStoreAway } from '../store/master-store-away';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/**
 * Re-reads one master (F110).
 * @throws the reason of `signal` when it is aborted; MasterStoreAway, which says nothing about any master
 */
export const checkMaster = async (
  shelf: Pick<MasterShelf, 'hash'>,
  { sha256, ext, bytes }: MasterLine,
  pace: Pace,
  signal?: AbortSignal,
): Promise<CheckOutcome> => {
  try {
    const found = await shelf.hash({ sha256, ext }, pace, signal);
    if (found.sha256 === sha256) return { ok: true };
    return {
      ok: false,
      kind: 'changed',
      found: found.bytes === bytes ? found.sha256 : `${found.sha256}, ${found.bytes} byte`,
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof MasterStoreAway) throw error;
    const code = codeOf(error);
    // A folder in place of a file, or none on the way to it: the master is not there.
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { ok: false, kind: 'missing', found: null }
      : { ok: false, kind: 'unreadable', found: code };
  }
};
