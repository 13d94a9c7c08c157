import { canonicalJson } from '../../../../packages/canonical-json/src';
import { archiveIdOf, chainEntries, genesisHash, hashedText } from './chain';
import { aChain, aDraft, ARCHIVE, sha256 } from '../../../../tests/support/example-chain';

describe('the chain (L1–L3)', () => {
  it('L3: hashes the canonical JSON of all columns but the hash', () => {
    for (const { hash, ...entry } of aChain([
      aDraft(),
      aDraft({ note: null, uid: null, documentId: null, change: null, actorName: 'A"\\\n\u2028😀' }),
    ])) {
      expect(hashedText(entry)).toBe(canonicalJson(entry));
      expect(hash).toBe(sha256(canonicalJson(entry)));
    }
  });

  it('L1: numbers from 1 without a gap, each entry naming the one before', () => {
    const chain = aChain([aDraft(), aDraft(), aDraft()]);
    expect(chain.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(chain.slice(1).map(({ prevHash }) => prevHash)).toEqual(
      chain.slice(0, -1).map(({ hash }) => hash),
    );
  });

  it('L1: goes on where an earlier call ended, with the same result as in one call', () => {
    const drafts = [aDraft({ note: 'a' }), aDraft({ note: 'b' })];
    const [first, ...rest] = aChain(drafts);
    expect(chainEntries(first!, drafts, sha256)).toEqual(rest);
  });

  it('L3: two archives share no hash, whatever they write', () => {
    const one = aChain([aDraft()], ARCHIVE);
    const other = aChain([aDraft()], 'another');
    expect(genesisHash(ARCHIVE, sha256)).not.toBe(genesisHash('another', sha256));
    expect(other.filter(({ hash }) => one.some((entry) => entry.hash === hash))).toEqual([]);
  });

  it.each([[null], ['not json'], ['null'], ['{"new":{"archive":7}}'], ['{"new":null}']])(
    'L3: finds no archive id in %p',
    (change) => expect(archiveIdOf(change)).toBeUndefined(),
  );

  it('L3: finds the archive id in the opening entry', () => {
    expect(archiveIdOf(aChain([])[0]!.change)).toBe(ARCHIVE);
  });
});
