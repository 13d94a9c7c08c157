import { type ChosenFile, dropped } from './walk-entries';

const fileEntry = (name: string) => ({
  name,
  isFile: true,
  file: (done: (file: File) => void) => done(new File(['x'], name)),
});
const folderEntry = (name: string, children: readonly object[], partSize = 100) => ({
  name,
  isFile: false,
  createReader: () => {
    let at = 0;
    return {
      readEntries: (done: (part: readonly object[]) => void) => done(children.slice(at, (at += partSize))),
    };
  },
});
const itemsOf = (...entries: readonly (object | null)[]) =>
  entries.map((entry) => ({
    webkitGetAsEntry: () => entry,
    getAsFile: () => new File(['x'], 'kéo từ thư.jpg'),
  })) as unknown as DataTransferItemList;

it('finds everything below a folder, however the browser portions it out, and leaves the clutter', async () => {
  const many = Array.from({ length: 450 }, (_, number) => fileEntry(`${number}.jpg`));
  const tree = folderEntry('Đợt 1', [
    folderEntry('Ảnh', many),
    fileEntry('.DS_Store'),
    fileEntry('Thumbs.db'),
  ]);
  const batches: (readonly ChosenFile[])[] = [];
  await dropped(itemsOf(tree, fileEntry('phim.mp4')), (files) => batches.push(files));
  const paths = batches.flat().map(({ path }) => path);
  expect(paths).toHaveLength(451);
  expect([paths[0], paths.at(-1)]).toEqual(['Đợt 1/Ảnh/0.jpg', 'phim.mp4']);
  expect(batches.length).toBeGreaterThan(2);
});

it('takes a file that comes without an entry', async () => {
  const found: string[] = [];
  await dropped(itemsOf(null), (files) => found.push(...files.map(({ path }) => path)));
  expect(found).toEqual(['kéo từ thư.jpg']);
});
