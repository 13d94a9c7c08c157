import { DemoError } from './demo-error';

/** The lists that items and authorities refer to, by the words in the error message. */
const LISTS = {
  group: 'nhóm nội dung',
  person: 'nhân vật',
  event: 'sự kiện',
  place: 'địa danh',
  organization: 'tổ chức',
  donor: 'bên giao',
  accession: 'đợt tiếp nhận',
  file: 'tệp',
} as const;

export type ReferenceList = keyof typeof LISTS;

/** Keys of the demonstration data → what stands for them in the archive (document ids, file row ids). */
export interface References<T> {
  readonly set: (list: ReferenceList, key: string, value: T) => void;
  /** @throws DemoError `DEMO_REFERENCE_UNKNOWN`: the data is wrong, not the person. */
  readonly get: (list: ReferenceList, key: string) => T;
  readonly has: (list: ReferenceList, key: string) => boolean;
}

export const createReferences = <T>(): References<T> => {
  const found = new Map<string, T>();
  const at = (list: ReferenceList, key: string) => `${list}:${key}`;
  return {
    set: (list, key, value) => void found.set(at(list, key), value),
    has: (list, key) => found.has(at(list, key)),
    get: (list, key) => {
      const value = found.get(at(list, key));
      if (value !== undefined) return value;
      throw new DemoError(
        'DEMO_REFERENCE_UNKNOWN',
        `Dữ liệu mẫu nhắc đến ${LISTS[list]} “${key}” nhưng trong kho chưa có.`,
        `The demo data refers to ${list} “${key}”, which is not in the archive.`,
      );
    },
  };
};
