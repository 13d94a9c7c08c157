/** A file as it was chosen, with its way below the chosen folder. */
export interface ChosenFile {
  readonly file: File;
  readonly path: string;
}

/** What operating systems leave in folders for themselves. */
const CLUTTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const isWanted = ({ file }: ChosenFile): boolean => !CLUTTER.has(file.name) && !file.name.startsWith('._');

/** Files of an input, for files or for a folder. */
export const chosenIn = (list: FileList | null): ChosenFile[] =>
  [...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })).filter(isWanted);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const partOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function* walk(entry: FileSystemEntry, above: string): AsyncGenerator<ChosenFile> {
  const path = above ? `${above}/${entry.name}` : entry.name;
  if (entry.isFile) {
    yield { file: await fileOf(entry as FileSystemFileEntry), path };
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader hands out a hundred at a time, and an empty part at the end.
  for (let part = await partOf(reader); part.length > 0; part = await partOf(reader))
    for (const child of part) yield* walk(child, path);
}

const BATCH = 200;

/** Files of what was dropped, folders with all below them, handed over in batches so that the page stays usable. */
export const dropped = async (
  items: DataTransferItemList,
  take: (files: readonly ChosenFile[]) => void,
): Promise<void> => {
  // The list is emptied when the event is over: entries are asked for at once. What another program drops may have none.
  const entries = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  let batch: ChosenFile[] = entries.flatMap(({ entry, file }) =>
    entry || !file ? [] : { file, path: file.name },
  );
  for (const { entry } of entries)
    for await (const chosen of entry ? walk(entry, '') : []) {
      if (isWanted(chosen)) batch.push(chosen);
      if (batch.length < BATCH) continue;
      take(batch);
      batch = [];
    }
  if (batch.length > 0) take(batch);
};
