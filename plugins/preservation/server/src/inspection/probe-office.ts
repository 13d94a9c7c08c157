import { open } from 'node:fs/promises';

import type { AcceptedType } from '../../../shared/accepted-types';
import { FileRefused } from '../../../shared/refusals';
import { officeCounts } from './office-counts';
import type { Findings } from './verdict';

const ZIPPED = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);
const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** The end record (22 bytes) may be followed by a comment of up to 65 535 bytes. */
const TAIL_BYTES = 22 + 65_535;

/**
 * Describes an office file. The zipped ones keep their directory at the end: without it the file was cut off.
 * @throws FileRefused FILE_TRUNCATED.
 */
export const probeOffice = async (file: string, accepted: AcceptedType): Promise<Findings> => {
  if (ZIPPED.has(accepted.ext)) {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const from = Math.max(0, size - TAIL_BYTES);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
      const tail = buffer.subarray(0, bytesRead);
      if (!tail.includes(END_OF_DIRECTORY)) throw new FileRefused('FILE_TRUNCATED');
      return { checked: true, derivativeState: 'not-applicable', ...(await officeCounts(handle, tail)) };
    } finally {
      await handle.close();
    }
  }
  return { checked: true, derivativeState: 'not-applicable' };
};
