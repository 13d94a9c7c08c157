import fc from 'fast-check';

import { judgeMadeFrom, type KnownGenerations, NOTHING_KNOWN } from './judge-made-from';
import { effectiveOf, lineOf, type Steps } from './lineage';
import { isWeaker, PROCESSINGS, strongest } from './processing';
import { fillingsOf, newlyDeclared, toldGenerations } from './settle';

const sha = (letter: string) => letter.repeat(64);
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(sha) as [string, string, string, string];

const file = (sha256: string | null, madeFrom: string | null = null, processing: string | null = null) => ({
  sha256,
  madeFrom,
  processing,
});
const known = (
  lines: Record<string, [string, string, ('recipe' | 'declared' | 'replace')?]>,
  stored: string[] = [],
) =>
  ({
    table: new Map(
      Object.entries(lines).map(([sha256, [parent, processing, manner = 'declared']]) => [
        sha256,
        { parent, processing, manner },
      ]),
    ),
    stored: new Set(stored),
  }) satisfies KnownGenerations;

const steps = (lines: Record<string, [string | null, (typeof PROCESSINGS)[number]]>): Steps =>
  new Map(Object.entries(lines).map(([sha256, [parent, processing]]) => [sha256, { parent, processing }]));

describe('R50: a file is as strongly processed as the strongest of its line', () => {
  it('follows the line to the root', () => {
    const line = steps({ [C]: [B, 'cleaned'], [B]: [A, 'colourised'] });
    expect(lineOf(C, line)).toEqual([C, B, A]);
    expect(effectiveOf(C, line)).toBe('colourised');
    expect(effectiveOf(A, line)).toBe('original');
  });

  it('ends where a circle closes', () => {
    const circle = steps({ [A]: [B, 'cleaned'], [B]: [A, 'restored'] });
    expect(lineOf(A, circle)).toEqual([A, B]);
    expect(effectiveOf(A, circle)).toBe('restored');
  });
});

describe('R52: what a description may say of its files', () => {
  const codes = (
    ...[files, knowledge = NOTHING_KNOWN]: Parameters<typeof judgeMadeFrom> | [ReturnType<typeof file>[]]
  ) => judgeMadeFrom(files, knowledge).map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

  it.each([
    ['an honest relation', [file(A), file(B, A, 'restored')], []],
    ['no relation', [file(A), file(B, null, 'restored')], []],
    ['no file yet', [file(null, A, 'restored')], []],
    ['no such file', [file(A), file(B, C, 'restored')], ['MADE_FROM_UNKNOWN 1.madeFrom']],
    ['not a checksum at all', [file(A), file(B, 'anh.tif', 'restored')], ['MADE_FROM_UNKNOWN 1.madeFrom']],
    ['itself', [file(A, A, 'restored')], ['MADE_FROM_ITSELF 0.madeFrom']],
    [
      'a circle of two',
      [file(A, B, 'cleaned'), file(B, A, 'cleaned')],
      ['MADE_FROM_CYCLE 0.madeFrom', 'MADE_FROM_CYCLE 1.madeFrom'],
    ],
    [
      'a circle through three',
      [file(A, C, 'cleaned'), file(B, A, 'cleaned'), file(C, B, 'cleaned')],
      ['MADE_FROM_CYCLE 0.madeFrom', 'MADE_FROM_CYCLE 1.madeFrom', 'MADE_FROM_CYCLE 2.madeFrom'],
    ],
    ['called as scanned', [file(A), file(B, A, 'original')], ['PROCESSING_BELOW_PARENT 1.processing']],
    ['called nothing', [file(A), file(B, A)], ['PROCESSING_BELOW_PARENT 1.processing']],
    [
      'called less than its source',
      [file(A, null, 'colourised'), file(B, A, 'cleaned')],
      ['PROCESSING_BELOW_PARENT 1.processing'],
    ],
  ])('%s', (_case, files, expected) => expect(codes(files)).toEqual(expected));

  it('knows files of other items, the table, and circles that close through it', () => {
    expect(codes([file(B, A, 'cleaned')], known({}, [A]))).toEqual([]);
    expect(codes([file(B, A, 'cleaned')], known({ [A]: [C, 'cleaned'] }))).toEqual([]);
    expect(
      codes([file(A), file(C, A, 'cleaned')], known({ [A]: [B, 'cleaned'], [B]: [C, 'cleaned'] })),
    ).toEqual(['MADE_FROM_CYCLE 1.madeFrom']);
  });

  it('lets a declared source be corrected, and no source that the archive knows for itself', () => {
    const files = [file(A), file(B), file(C, B, 'cleaned')];
    expect(codes(files, known({ [C]: [A, 'cleaned', 'declared'] }))).toEqual([]);
    expect(codes(files, known({ [C]: [A, 'cleaned', 'replace'] }))).toEqual([
      'MADE_FROM_RECORDED 2.madeFrom',
    ]);
  });

  it('lets no label become weaker than what is recorded', () => {
    expect(codes([file(A), file(B, A, 'cleaned')], known({ [B]: [A, 'colourised'] }))).toEqual([
      'PROCESSING_BELOW_PARENT 1.processing',
    ]);
    const [remark] = judgeMadeFrom([file(A), file(B, A, 'cleaned')], known({ [B]: [A, 'colourised'] }));
    expect(remark?.vi).toContain('“Đã tô màu”');
  });
});

describe('R53: what is known is filled in', () => {
  const stored = (id: number, ...rest: Parameters<typeof file>) => ({ id, ...file(...rest) });

  it('a source that was taken out, and a label that is too weak', () => {
    const knowledge = known({ [B]: [A, 'restored'], [C]: [B, 'cleaned'] });
    expect(
      fillingsOf(
        [stored(1, A), stored(2, B), stored(3, C, null, 'original'), stored(4, D, null, 'colourised')],
        knowledge,
      ),
    ).toEqual([
      { id: 2, madeFrom: A, processing: 'restored' },
      { id: 3, madeFrom: B, processing: 'restored' },
    ]);
  });

  it('nothing where all is said', () =>
    expect(fillingsOf([stored(1, A), stored(2, B, A, 'colourised')], known({ [B]: [A, 'cleaned'] }))).toEqual(
      [],
    ));
});

describe('R54: what is declared is recorded', () => {
  it('new relations, other sources, stronger processing; nothing twice', () => {
    const knowledge = known({ [B]: [A, 'cleaned'], [C]: [A, 'restored'] });
    expect(
      newlyDeclared(
        [file(A), file(B, A, 'colourised'), file(C, A, 'restored'), file(D, C, 'restored')],
        knowledge,
      ),
    ).toEqual([
      { sha256: B, parent: A, processing: 'colourised' },
      { sha256: D, parent: C, processing: 'restored' },
    ]);
    expect(newlyDeclared([file(C, B, 'restored')], knowledge)).toEqual([
      { sha256: C, parent: B, processing: 'restored' },
    ]);
  });
});

describe('R57: what everybody is told', () => {
  it('names the untouched scan among the shown files, and the next shown file of the line', () => {
    const { table } = known({ [C]: [B, 'cleaned'], [B]: [A, 'colourised'] });
    expect(toldGenerations([file(A), file(C, null, 'original')], table)).toEqual([
      { processing: 'original', parent: null, original: null },
      { processing: 'colourised', parent: A, original: A },
    ]);
    expect(toldGenerations([file(C)], table)).toEqual([
      { processing: 'colourised', parent: null, original: null },
    ]);
  });
});

/** A small archive: descriptions of four files over a table, with the acts that change them. */
const LETTERS = [A, B, C, D];
const act = fc.oneof(
  fc.record({
    kind: fc.constant('declare' as const),
    at: fc.nat(3),
    madeFrom: fc.constantFrom(null, ...LETTERS, 'x'),
    processing: fc.constantFrom(null, ...PROCESSINGS),
  }),
  fc.record({
    kind: fc.constant('record' as const),
    at: fc.nat(3),
    madeFrom: fc.constantFrom(...LETTERS),
    processing: fc.constantFrom('cleaned', 'restored'),
  }),
  fc.record({
    kind: fc.constant('forget' as const),
    at: fc.nat(3),
    madeFrom: fc.constant(null),
    processing: fc.constantFrom(null, 'original'),
  }),
);

describe('R60: over any acts, no label contradicts the generations', () => {
  it('neither a circle nor a label weaker than its line', () =>
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let files = LETTERS.map((sha256, id) => ({ id, ...file(sha256) }));
        const table = new Map<
          string,
          { parent: string; processing: string; manner: 'recipe' | 'declared' }
        >();
        const settle = (described: typeof files): void => {
          const knowledge = { table, stored: new Set(LETTERS) };
          if (judgeMadeFrom(described, knowledge).length > 0) return;
          for (const { sha256, parent, processing } of newlyDeclared(described, knowledge))
            table.set(sha256, { parent, processing, manner: table.get(sha256)?.manner ?? 'declared' });
          files = described;
        };
        for (const { kind, at, madeFrom, processing } of acts) {
          const sha256 = LETTERS[at] as string;
          if (kind === 'record') {
            const closes =
              madeFrom === null ||
              lineOf(
                madeFrom,
                new Map(
                  [...table].map(([key, { parent }]) => [key, { parent, processing: 'original' as const }]),
                ),
              ).includes(sha256);
            if (!closes && !table.has(sha256))
              table.set(sha256, { parent: madeFrom, processing: String(processing), manner: 'recipe' });
          } else settle(files.map((one) => (one.id === at ? { ...one, madeFrom, processing } : one)));
          const fillings = new Map(
            fillingsOf(files, { table, stored: new Set() }).map((one) => [one.id, one]),
          );
          files = files.map((one) => ({ ...one, ...fillings.get(one.id) }));

          const told = toldGenerations(files, table);
          files.forEach(({ sha256: shown, processing: said }, index) => {
            const relations: Steps = new Map(
              [...table].map(([key, { parent, processing: done }]) => [
                key,
                { parent, processing: PROCESSINGS.find((code) => code === done) ?? 'original' },
              ]),
            );
            const line = lineOf(String(shown), relations);
            const needed = strongest([
              ...(line.length > 1 ? (['cleaned'] as const) : []),
              effectiveOf(String(shown), relations),
            ]);
            expect(line.filter((one) => relations.get(one)?.parent === shown)).toEqual([]);
            expect(isWeaker(told[index]?.processing ?? 'original', needed)).toBe(false);
            expect(isWeaker(PROCESSINGS.find((code) => code === said) ?? 'original', needed)).toBe(false);
            if (told[index]?.original) expect(told[index]?.processing).not.toBe('original');
          });
        }
      }),
      { numRuns: 300 },
    ));
});
