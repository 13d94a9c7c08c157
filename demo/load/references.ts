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

/** Keys of the demonstration data → what stands for them in the archive. */
export interface Resolver<T = unknown> {
  /** @throws DemoError `DEMO_REFERENCE_UNKNOWN`: the data is wrong, not the person. */
  readonly get: (list: ReferenceList, key: string) => T;
  readonly has: (list: ReferenceList, key: string) => boolean;
}

/** A resolver that is filled while loading. */
export interface References<T> extends Resolver<T> {
  readonly set: (list: ReferenceList, key: string, value: T) => void;
}

/** What the archive answers with: document ids, and for files the id of their row. */
export type ArchiveReferences = References<string | number>;

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
