import { errors } from '@strapi/utils';

import { parseMasterFile } from '../../../../shared/media-url';
import type { MasterBin, MasterName } from '../master-shelf';
import type { MasterBucket } from './bucket';
import { masterKey } from './s3-key';

/** A service copies an object by itself up to this size. */
const LARGEST_COPY = 5 * 1024 ** 3;

const binKey = ({ sha256, ext }: MasterName): string => `bin/${sha256}.${ext}`;

export interface BinPorts {
  readonly forget: (master: MasterName) => Promise<void>;
  readonly erasePictures: (master: MasterName) => Promise<void>;
}

/** `bin/` in the bucket (F123). A bucket knows no moving: the copy is whole before the original goes. */
export const s3Bin = (
  bucket: Pick<MasterBucket, 'head' | 'copy' | 'remove' | 'list'>,
  { forget, erasePictures }: BinPorts,
): MasterBin => {
  const move = async (from: string, to: string, bytes: number): Promise<void> => {
    await bucket.copy(from, to);
    const copied = await bucket.head(to);
    if (copied?.size !== bytes)
      throw new Error(`The copy ${to} has not the size of ${from}; nothing was removed.`);
    await bucket.remove(from);
  };

  return {
    async put(master) {
      const from = masterKey(master);
      const found = await bucket.head(from);
      if (!found) return;
      if (found.size > LARGEST_COPY)
        throw new errors.ApplicationError(
          'Tệp gốc này lớn hơn 5 GB nên chưa chuyển vào thùng lưu trên S3 được. Chưa có gì thay đổi.',
          {
            code: 'BIN_TOO_LARGE_FOR_S3',
            field: 'sha256',
            en: 'Masters above 5 GB cannot be moved to the bin on S3. Nothing was changed.',
          },
        );
      await move(from, binKey(master), found.size);
      await forget(master);
    },

    async takeOut(master) {
      const found = await bucket.head(binKey(master));
      if (!found) return;
      if (await bucket.head(masterKey(master))) await bucket.remove(binKey(master));
      else await move(binKey(master), masterKey(master), found.size);
    },

    async erase(master) {
      await bucket.remove(binKey(master));
      await forget(master);
      await erasePictures(master);
    },

    async list() {
      const names: MasterName[] = [];
      for await (const entry of bucket.list('bin/'))
        if (typeof entry !== 'string')
          names.push(...[parseMasterFile(entry.key.split('/').at(-1))].flatMap((name) => name ?? []));
      return names;
    },
  };
};
