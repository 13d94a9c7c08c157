import fs from 'node:fs';
import path from 'node:path';

type Messages = Record<string, string>;

const read = (folder: string, language: string): Messages =>
  JSON.parse(fs.readFileSync(path.join(folder, `${language}.json`), 'utf8'));

/** The tests of what a plugin's rooms say: `root` is its `admin/src`. */
export const describeTranslations = (root: string): void => {
  /** Every room of the panel that speaks has a folder `translations` with both languages. */
  const folders = fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'translations')
    .map((folder) => path.join(root, folder));

  const parameters = (message: string): string[] =>
    [...new Set([...message.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort();

  const sources = fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))
    .join('\n');

  // U11
  describe.each(folders.map((folder) => [path.relative(root, folder), folder]))('%s', (_name, folder) => {
    const vi = read(folder, 'vi');
    const en = read(folder, 'en');

    it('says everything in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(vi)));

    it.each(Object.entries(vi))('%s: same parameters, composed letters, words in both', (key, message) => {
      expect(parameters(en[key] ?? '')).toEqual(parameters(message));
      expect(message).toBe(message.normalize('NFC'));
      expect(message.trim() && en[key]?.trim()).toBeTruthy();
    });
  });

  describe('all rooms together', () => {
    const keys = folders.flatMap((folder) => Object.keys(read(folder, 'vi')));

    it('use each key once', () =>
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]));

    it('have a message for every key that is written out in the code', () => {
      const used = [...sources.matchAll(/messageId\('([^']+)'\)/g)].map(([, key]) => key);
      expect(used.filter((key) => !keys.includes(key ?? ''))).toEqual([]);
    });
  });
};
