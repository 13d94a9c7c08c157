import { readFileSync } from 'node:fs';

import { sourcesUnder } from '../../../tests/support/sources';
import { processWords } from './process-words';

describe('processWords', () => {
  it('has words for every process that acts in its own name', () => {
    const named = sourcesUnder('src', 'plugins', 'demo').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:processActor\(|actAsCommand\(\w+, )'([a-z-]+)'/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect(named).toEqual(expect.arrayContaining(['archive', 'ingest', 'demo', 'boot']));
    expect(named.filter((name) => processWords(name) === null)).toEqual([]);
  });

  it.each(['somebody', 'toString', ''])('has none for %p', (id) => expect(processWords(id)).toBeNull());
});
