import { exampleMaster } from '../testing/example-item';
import { judged } from '../testing/judged';
import { pageCount } from './page-count';

const page = (id: number) => ({ role: 'page', file: { id } });
const pdf = { role: 'master', file: { id: 50 } };
const masters = new Map([[50, exampleMaster({ kind: 'pdf', pages: 3 })]]);

describe('P26: pages (A18)', () => {
  it.each([
    ['as many images as pages', 2, [page(1), page(2)], []],
    ['one image too few', 3, [page(1), page(2)], ['PAGE_COUNT_DIFFERS warning numberOfPage']],
    ['not counted', null, [page(1)], ['PAGE_COUNT_MISSING warning numberOfPage']],
    ['zero', 0, [page(1)], ['PAGE_COUNT_DIFFERS warning numberOfPage']],
    ['the pages of a PDF', 3, [pdf], []],
    ['another count than the PDF', 4, [pdf], ['PAGE_COUNT_DIFFERS warning numberOfPage']],
    ['images and a PDF: the images count', 2, [page(1), page(2), pdf], []],
    ['a page that is a PDF', 3, [{ ...pdf, role: 'page' }], []],
    ['a file that tells no pages', 4, [{ role: 'master', file: { id: 51 } }], []],
    ['no files', 4, [], []],
  ])('%s', (_case, numberOfPage, representations, expected) =>
    expect(judged(pageCount, { numberOfPage, representations }, { kind: 'document', masters })).toEqual(
      expected,
    ),
  );
});
