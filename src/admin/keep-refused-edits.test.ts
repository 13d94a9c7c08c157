import { keepRefusedEdits } from './keep-refused-edits';

const passed = (action: unknown): boolean => {
  const next = jest.fn();
  const store = { dispatch: jest.fn(), getState: jest.fn() };
  keepRefusedEdits()(store as unknown as Parameters<ReturnType<typeof keepRefusedEdits>>[0])(next)(action);
  return next.mock.calls.length === 1;
};

const patch = (queryCacheKey: string) => ({
  type: 'adminApi/queries/queryResultPatched',
  payload: { queryCacheKey },
});

describe('keepRefusedEdits', () => {
  it('stops early writing into a document, and its taking back', () => {
    expect(passed(patch('getDocument({"model":"api::photo.photo"})'))).toBe(false);
  });
  it.each([[patch('getAllDocuments({})')], [{ type: 'admin/login' }], [undefined], ['text']])(
    'lets pass %j',
    (action) => {
      expect(passed(action)).toBe(true);
    },
  );
});
