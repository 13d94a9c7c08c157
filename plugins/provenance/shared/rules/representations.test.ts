import { exampleMaster } from '../testing/example-item';
import { judged } from '../testing/judged';
import { representations } from './representations';

const master = exampleMaster({ kind: 'video', checked: false });
const withFile = (id: number) => ({ role: 'front', file: { id } });

describe('P10: a secured master', () => {
  it('accepts the example', () => expect(judged(representations)).toEqual([]));

  it.each([[[]], [null], [[{ role: 'front', file: null }]]])('reports that there is no file: %j', (value) => {
    expect(judged(representations, { representations: value })).toEqual([
      'REPRESENTATION_MISSING error representations',
    ]);
  });

  it('names the file that is not secured', () => {
    expect(judged(representations, { representations: [withFile(7), withFile(8)] })).toEqual([
      'MASTER_NOT_SECURED error representations.1.file',
    ]);
  });

  it('only warns of a master that no tool could open', () => {
    expect(
      judged(representations, { representations: [withFile(9)] }, { masters: new Map([[9, master]]) }),
    ).toEqual(['MASTER_NOT_CHECKED warning representations.0.file']);
  });
});
