import { grouped, ledgerAddress, ledgerFiltersOf, ledgerQueryOf } from './ledger-filters';

it('asks for what the address names, and nothing else', () => {
  const parameters = new URLSearchParams('act=item.publish&actor=%20Lan%20&from=&page=3&evil=1');
  expect(ledgerQueryOf(parameters)).toEqual({ act: 'item.publish', actor: 'Lan', page: 3 });
});

it('starts at the first page when the filters change', () => {
  const address = ledgerAddress({ actor: 'Lan', from: '2026-11-01', act: '' });
  expect(address.toString()).toBe('actor=Lan&from=2026-11-01');
  expect(ledgerFiltersOf(address)).toEqual({ actor: 'Lan', from: '2026-11-01' });
});

it('U27: writes a hash in groups', () => {
  expect(grouped('0123456789abcdef')).toBe('01234567 89abcdef');
});
