import { readFixityArguments, readIntegrityArguments } from './fixity-options';
import { UsageError } from './ledger-options';

describe('the arguments of fixity and integrity (F118)', () => {
  it.each([
    [[], { json: false, bytesPerSecond: 0 }],
    [['--json'], { json: true, bytesPerSecond: 0 }],
    [['--limit-mb', '25'], { json: false, bytesPerSecond: 25_000_000 }],
    [['--json', '--limit-mb=3'], { json: true, bytesPerSecond: 3_000_000 }],
  ])('fixity %p', (given, expected) => expect(readFixityArguments(given)).toEqual(expected));

  it.each([[['--limit-mb']], [['--limit-mb', '0']], [['--limit-mb=-3']], [['--limit-mb', '1.5']], [['all']]])(
    'fixity refuses %p in both languages',
    (given) => {
      const refused = () => readFixityArguments(given);
      expect(refused).toThrow(UsageError);
      expect(refused).toThrow(expect.objectContaining({ vi: expect.stringContaining('Cách dùng') }));
    },
  );

  it('integrity takes two switches and nothing else', () => {
    expect(readIntegrityArguments(['--make-pictures'])).toEqual({ json: false, make: true });
    expect(() => readIntegrityArguments(['--delete'])).toThrow(UsageError);
  });
});
