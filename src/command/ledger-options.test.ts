import { readVerifyArguments, UsageError } from './ledger-options';

const HASH = 'ab'.repeat(32);

describe('the arguments of ledger:verify (L7)', () => {
  it.each([
    [[], { json: false, expected: undefined }],
    [['--json'], { json: true, expected: undefined }],
    [['--head', `${HASH}@42`], { json: false, expected: { hash: HASH, seq: 42 } }],
    [['--json', `--head=${HASH.toUpperCase()}@1`], { json: true, expected: { hash: HASH, seq: 1 } }],
  ])('%p', (given, expected) => expect(readVerifyArguments(given)).toEqual(expected));

  it.each([
    [['--head']],
    [['--head', HASH]],
    [['--head', `${HASH}@0`]],
    [['--head=x@1']],
    [['--all']],
    [['x']],
  ])('refuses %p with a sentence in both languages', (given) => {
    const refused = () => readVerifyArguments(given);
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(expect.objectContaining({ vi: expect.stringMatching(/[ạảấệủụộể]/) }));
  });
});
