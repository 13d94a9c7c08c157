import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { sweepStaging } from './staging';

describe('sweepStaging', () => {
  it('removes what is older than a day and leaves what another process may be writing', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'kho-sweep-'));
    const old = path.join(root, 'old');
    mkdirSync(old);
    mkdirSync(path.join(root, 'young'));
    utimesSync(old, new Date(0), new Date(0));
    expect(await sweepStaging(root)).toBe(1);
    expect(readdirSync(root)).toEqual(['young']);
    rmSync(root, { recursive: true });
  });
});
