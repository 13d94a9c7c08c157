import { judged } from '../testing/judged';
import { originalFile } from './original-file';

const shown = (processing: string | null, role = 'front', file: unknown = { id: 7 }) => ({
  role,
  processing,
  file,
});
const ONLY = ['ONLY_PROCESSED_FILES error representations.0.processing'];

describe('P40: a restored file is never alone (A5, A18)', () => {
  it.each([
    ['as scanned', [shown('original')], []],
    ['nothing said', [shown(null)], []],
    ['restored', [shown('restored')], ONLY],
    ['cleaned and colourised', [shown('cleaned'), shown('colourised')], ONLY],
    ['restored beside the scan', [shown('restored'), shown('original')], []],
    ['the scan has no file yet', [shown('restored'), shown('original', 'front', null)], ONLY],
    ['subtitles are no scan', [shown('restored'), shown(null, 'subtitle')], ONLY],
    ['no file', [], []],
  ])('%s', (_case, representations, expected) =>
    expect(judged(originalFile, { representations })).toEqual(expected),
  );
});
