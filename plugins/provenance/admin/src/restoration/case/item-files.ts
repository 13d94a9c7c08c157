import { listOf, objectOf, textOf } from '../../../../shared/values';

/** A file of the item as the pages of restoration show it. */
export interface ItemFile {
  readonly id: number;
  /** `null` for a file that is not secured yet. */
  readonly sha256: string | null;
  readonly name: string;
  /** Pictures can be enlarged and restored digitally; films and PDFs only have a picture to look at. */
  readonly isImage: boolean;
  /** Code of `representation-roles`. */
  readonly role: string;
  readonly label: string | null;
  readonly pageNumber: number | null;
  /** Code of `file-processing`. */
  readonly processing: string;
  /** SHA-256 of the file it was made from. */
  readonly madeFrom: string | null;
  /** Signed addresses, good for some minutes. */
  readonly thumb: string | null;
  readonly screen: string | null;
}

export interface ItemRecord {
  readonly title: string | null;
  readonly files: readonly ItemFile[];
}

const fileOf = (representation: unknown): ItemFile[] => {
  const { role, label, pageNumber, processing, madeFrom, file } = objectOf(representation);
  const { id, name, formats, provider_metadata } = objectOf(file);
  if (typeof id !== 'number') return [];
  const { sha256, kind } = objectOf(provider_metadata);
  const url = (format: string): string | null => textOf(objectOf(objectOf(formats)[format]).url);
  return [
    {
      id,
      sha256: textOf(sha256),
      name: textOf(name) ?? String(id),
      isImage: kind === 'image',
      role: textOf(role) ?? '',
      label: textOf(label),
      pageNumber: typeof pageNumber === 'number' ? pageNumber : null,
      processing: textOf(processing) ?? 'original',
      madeFrom: textOf(madeFrom),
      thumb: url('thumbnail'),
      screen: url('screen'),
    },
  ];
};

/** Title and files of an item out of the content manager's answer. */
export const itemRecordOf = (answer: unknown): ItemRecord => {
  const { title, representations } = objectOf(objectOf(answer).data);
  return { title: textOf(title), files: listOf(representations).flatMap(fileOf) };
};

export interface FileLine {
  readonly file: ItemFile;
  /** How many steps it stands away from the scan. */
  readonly depth: number;
  readonly parent: ItemFile | null;
}

/** Files as families: each right below what it was made from. A parent that is not among them, or a circle, begins anew. */
export const fileFamilies = (files: readonly ItemFile[]): FileLine[] => {
  const lines: FileLine[] = [];
  const placed = new Set<ItemFile>();
  const place = (file: ItemFile, depth: number, parent: ItemFile | null): void => {
    if (placed.has(file)) return;
    placed.add(file);
    lines.push({ file, depth, parent });
    for (const child of files)
      if (file.sha256 !== null && child.madeFrom === file.sha256) place(child, depth + 1, file);
  };
  const hasParent = ({ madeFrom }: ItemFile): boolean =>
    files.some(({ sha256 }) => sha256 !== null && sha256 === madeFrom);
  for (const file of files) if (!hasParent(file)) place(file, 0, null);
  for (const file of files) place(file, 0, null);
  return lines;
};
