import fs from 'node:fs/promises';
import path from 'node:path';

export interface FoundFile {
  /** Absolute path. */
  readonly path: string;
  /** Path below the folder that was asked for, with `/`, NFC: how the report and the sheet name the file. */
  readonly relative: string;
  readonly bytes: number;
}

/** What file managers leave behind; nobody means to archive it. */
const LEFTOVERS = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i;

/**
 * Every regular file below `folder`, in name order. Links are not followed: a link may lead out of the folder or in circles.
 * @throws {Error} when the folder cannot be read
 */
export async function* walk(folder: string, below = ''): AsyncGenerator<FoundFile> {
  const entries = await fs.readdir(path.join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (LEFTOVERS.test(entry.name)) continue;
    const relative = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* walk(folder, relative);
    else if (entry.isFile()) {
      const absolute = path.join(folder, relative);
      yield { path: absolute, relative: relative.normalize('NFC'), bytes: (await fs.stat(absolute)).size };
    }
  }
}
