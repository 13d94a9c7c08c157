import { readLedgerQuery } from './ledger-query';

describe('a question to the ledger (L11)', () => {
  it('asks for the first page of everything where nothing is given', () => {
    expect(readLedgerQuery({})).toEqual({ page: 1 });
    expect(readLedgerQuery({ act: '', actor: '', from: '', to: '', page: '' })).toEqual({ page: 1 });
  });

  it('takes whole days of the archive’s calendar, the last one included', () => {
    const { from, until } = readLedgerQuery({ from: '2026-02-28', to: '2026-02-28' });
    expect(Date.parse(until!) - Date.parse(from!)).toBe(24 * 3600 * 1000);
    expect(new Date(from!).getHours()).toBe(0);
  });

  it.each(['item.publish', 'appraisal', 'appraisal.send-back'])('takes the act %s', (act) => {
    expect(readLedgerQuery({ act, page: '3' })).toEqual({ act, page: 3 });
  });

  it.each([
    ['page', '0'],
    ['page', '-1'],
    ['page', '1.5'],
    ['page', 'x'],
    ['page', ['1', '2']],
    ['act', 'a%'],
    ['act', { $ne: 'x' }],
    ['actor', 'x'.repeat(201)],
    ['actor', ['a']],
    ['from', '24/11/2026'],
    ['from', '2026-02-30'],
    ['to', '2026-13-01'],
    ['to', 'hôm qua'],
  ])('refuses %s = %p, naming the field', (field, value) => {
    expect(() => readLedgerQuery({ [field]: value })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ code: 'LEDGER_QUERY_INVALID', field }) }),
    );
  });
});
