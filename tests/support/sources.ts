import { readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const LEFT_OUT = ['node_modules', 'dist', 'testing'];

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : walk(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });

/** All TypeScript below folders of the project, with its tests; absolute paths. */
export const codeUnder = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) => walk(path.join(ROOT, folder)));

/** The same without tests and what only tests use. */
export const sourcesUnder = (...folders: readonly string[]): string[] =>
  codeUnder(...folders).filter((file) => !/\.test\.tsx?$/.test(file));
