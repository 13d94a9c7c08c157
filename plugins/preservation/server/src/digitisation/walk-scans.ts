import fs from 'node:fs/promises';
import path from 'node:path';

export interface FoundScan {
  /** Absolute path. */
  readonly path: string;
  /** Path below the folder that was asked for, with `/`, NFC. */
  readonly name: string;
  /** Folder that holds it, below the one asked for; `''` for that itself. */
  readonly folder: string;
  /** A link, a pipe, a device, a folder that may not be read: nothing that can be checked, and nothing to pass over. */
  readonly isFile: boolean;
}

/** What file managers leave behind; nobody means it to be a scan. */
const LEFTOVERS = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i;

/**
 * Everything below a folder in order of names, the files of each folder before its folders, so that what belongs together
 * comes together. Links are told but not followed: they may lead out of the folder or in circles.
 */
export async function* walkScans(root: string, folder = ''): AsyncGenerator<FoundScan> {
  const entries = await fs.readdir(path.join(root, folder), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield { path: path.join(root, folder), name: folder.normalize('NFC'), folder, isFile: false };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = (name: string): string => (folder ? `${folder}/${name}` : name);
  const kept = entries.filter((entry) => !LEFTOVERS.test(entry.name));
  for (const entry of kept) {
    if (entry.isDirectory()) continue;
    const name = below(entry.name);
    yield { path: path.join(root, name), name: name.normalize('NFC'), folder, isFile: entry.isFile() };
  }
  for (const entry of kept) if (entry.isDirectory()) yield* walkScans(root, below(entry.name));
}
