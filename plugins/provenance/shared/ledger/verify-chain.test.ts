import fc from 'fast-check';

import { chainEntries, genesisHash } from './chain';
import type { ChainBreak } from './chain-break';
import type { ChainHead, EntryDraft, StoredEntry } from './stored-entry';
import { aChain, aDraft, ARCHIVE, sha256 } from '../../../../tests/support/example-chain';
import { createChainVerifier, type UntrustedEntry } from './verify-chain';

const verify = (
  rows: readonly UntrustedEntry[],
  options: { from?: ChainHead; expected?: ChainHead } = {},
): ChainBreak | null => {
  const verifier = createChainVerifier(sha256, options);
  for (const row of rows) {
    const found = verifier.next(row);
    if (found) return found;
  }
  return verifier.end();
};

const headOf = (chain: readonly StoredEntry[]): ChainHead => chain.at(-1)!;

const text = fc.string({ unit: 'binary', maxLength: 30 });
const draft: fc.Arbitrary<EntryDraft> = fc.record({
  at: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
    .map((date) => date.toISOString()),
  actorKind: fc.constantFrom('user', 'token', 'process'),
  actorId: text,
  actorName: text,
  role: text,
  act: fc.constantFrom('item.save', 'item.publish', 'appraisal.accept'),
  uid: fc.option(text),
  documentId: fc.option(text),
  outcome: fc.constantFrom('done', 'passed', 'failed'),
  note: fc.option(text),
  change: fc.option(fc.json()),
});
const chain = fc.array(draft, { minLength: 1, maxLength: 6 }).map((drafts) => aChain(drafts));

/** Another text: one bit of one byte of it turned (hence, often, no longer UTF-8), or something where nothing was. */
const withOneByteChanged = (value: unknown, at: number, bit: number): unknown => {
  if (typeof value === 'number') return value ^ (1 << bit % 8) || value + 1;
  if (value === null) return String.fromCharCode(32 + bit);
  if (value === '') return null;
  const bytes = Buffer.from(String(value));
  const place = at % bytes.length;
  bytes[place] = bytes[place]! ^ (1 << bit % 7);
  return bytes.toString('latin1') === Buffer.from(String(value)).toString('latin1') ? null : bytes.toString();
};

const COLUMNS = Object.keys(aChain([])[0]!) as (keyof StoredEntry)[];

describe('a chain that was tampered with (L6)', () => {
  it('finds nothing in a sound chain, of any content', () => {
    fc.assert(
      fc.property(chain, (entries) => expect(verify(entries, { expected: headOf(entries) })).toBeNull()),
    );
  });

  it('detects one changed byte in any column of any entry, and names that entry', () => {
    fc.assert(
      fc.property(
        chain,
        fc.nat(),
        fc.constantFrom(...COLUMNS),
        fc.nat(),
        fc.nat(7),
        (entries, which, column, at, bit) => {
          const index = which % entries.length;
          const entry = entries[index]!;
          const value = withOneByteChanged(entry[column], at, bit);
          fc.pre(value !== entry[column]);
          const found = verify(entries.with(index, { ...entry, [column]: value } as StoredEntry));
          expect(found?.seq).toBe(index + 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('detects an entry removed anywhere; the last one by the head noted earlier', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, which) => {
        const index = which % entries.length;
        const rest = entries.toSpliced(index, 1);
        expect(verify(rest, { expected: headOf(entries) })).not.toBeNull();
        if (index < entries.length - 1)
          expect(verify(rest)).toMatchObject({ code: 'LEDGER_SEQ', seq: index + 1 });
      }),
    );
  });

  it('detects two entries that changed places, with their numbers or without', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), (entries, a, b) => {
        const [one, other] = [a % entries.length, b % entries.length];
        fc.pre(one !== other);
        const [first, second] = [entries[one]!, entries[other]!];
        const swapped = entries.with(one, second).with(other, first);
        expect(verify(swapped)?.seq).toBe(Math.min(one, other) + 1);
        const renumbered = swapped.map((entry, index) => ({ ...entry, seq: index + 1 }));
        expect(verify(renumbered)?.seq).toBe(Math.min(one, other) + 1);
      }),
    );
  });

  it('detects an entry inserted anywhere, even one whose own hash is right', () => {
    fc.assert(
      fc.property(chain, draft, fc.nat(), (entries, forged, which) => {
        // Behind the last entry it would be an append, which only the database can refuse.
        const before = which % (entries.length - 1);
        const [entry] = chainEntries(entries[before]!, [forged], sha256);
        const inserted = entries.toSpliced(before + 1, 0, entry!);
        const renumbered = inserted.map((row, index) => ({ ...row, seq: index + 1 }));
        expect(verify(inserted)).toMatchObject({ code: 'LEDGER_SEQ', seq: before + 3 });
        expect(verify(renumbered)?.seq).toBe(before + 3);
      }),
    );
  });

  it('L7: shows a history rewritten from some entry on to be one, by a head noted before', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 6 }), (drafts) => {
        const before = aChain(drafts);
        const after = aChain([{ ...drafts[0]!, note: `${drafts[0]!.note ?? ''}!` }, ...drafts.slice(1)]);
        expect(verify(after)).toBeNull();
        expect(verify(after, { expected: headOf(before) })?.code).toBe('LEDGER_HEAD');
      }),
    );
  });
});

describe('what is said of a broken chain (L6)', () => {
  const entries = aChain([aDraft({ documentId: 'một' }), aDraft({ documentId: 'hai' }), aDraft()]);
  const changed = (index: number, over: object) =>
    entries.with(index, { ...entries[index]!, ...over } as StoredEntry);

  it.each([
    ['LEDGER_HASH', changed(2, { note: 'khác' }), 3],
    ['LEDGER_MALFORMED', changed(2, { note: 7 }), 3],
    ['LEDGER_MALFORMED', changed(2, { actorName: null }), 3],
    ['LEDGER_MALFORMED', changed(2, { change: Buffer.from('{}') }), 3],
    ['LEDGER_LINK', changed(2, { prevHash: 'x' }), 3],
    ['LEDGER_SEQ', entries.toSpliced(2, 1), 3],
    ['LEDGER_SEQ', entries.slice(1), 1],
    ['LEDGER_GENESIS', changed(0, { change: null }), 1],
    ['LEDGER_GENESIS', changed(0, { act: 'item.save' }), 1],
    ['LEDGER_EMPTY', [], 1],
  ] as const)('%s', (code, rows, seq) => {
    const found = verify(rows as readonly UntrustedEntry[]);
    expect(found).toMatchObject({ code, seq });
    expect(found!.vi).toMatch(/[ạảấầậẩắặẵệếềịọốộớợụứừửữỷỹđ]/);
    expect(found!.en).not.toBe(found!.vi);
  });

  it('names act and item of the entry found there', () => {
    expect(verify(changed(2, { note: 'khác' }))).toMatchObject({
      act: 'item.save',
      uid: 'api::photo.photo',
      documentId: 'hai',
    });
  });

  it('a whole chain of another archive is sound, but not the one whose head was noted', () => {
    const foreign = aChain([aDraft(), aDraft(), aDraft()], 'another');
    expect(verify(foreign)).toBeNull();
    expect(verify(foreign, { expected: headOf(entries) })).toMatchObject({ code: 'LEDGER_HEAD', seq: 4 });
  });

  it('goes on from where an earlier check ended', () => {
    const { seq, hash } = entries[1]!;
    expect(verify(entries.slice(2), { from: { seq, hash } })).toBeNull();
    expect(verify(entries.slice(2), { from: { seq, hash: genesisHash(ARCHIVE, sha256) } })).toMatchObject({
      code: 'LEDGER_LINK',
      seq: 3,
    });
  });
});
