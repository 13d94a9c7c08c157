import { evaluate } from '../../../shared/evaluate';
import { exampleItem } from '../../../shared/testing/example-item';
import { formContext } from './form-context';

const files = (file: object) => ({ representations: [{ role: 'front', file }] });

describe('formContext', () => {
  it('leaves masters it may not see, and other records, to the server', () => {
    const row = exampleItem(files({ id: 7 }));
    const context = formContext('photo', row);
    expect(context.related).toBeNull();
    expect(evaluate(row, context, 'publish')).toEqual([]);
  });

  it('reports a master whose checksum it sees to be missing', () => {
    const row = exampleItem(files({ id: 7, provider_metadata: null }));
    const codes = evaluate(row, formContext('photo', row), 'publish').map(({ code }) => code);
    expect(codes).toEqual(['MASTER_NOT_SECURED']);
  });

  it('takes the switches of the administrators', () => {
    const row = exampleItem({ rightsStatement: null });
    const settings = { severities: { RIGHTS_MISSING: 'error' }, thresholds: {} } as const;
    const [found] = evaluate(row, formContext('photo', row, settings), 'publish');
    expect([found?.code, found?.severity]).toEqual(['RIGHTS_MISSING', 'error']);
  });
});
