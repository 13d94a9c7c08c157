import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { PROCESS_MARK } from './process-mark';
import { stagingFolder, sweepStaging } from './staging';

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

  it('F150: removes at once what a process left that is certainly over, and nothing of one that lives', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'kho-sweep-'));
    const alive = await stagingFolder(root, 'film');
    const [where, , ...rest] = PROCESS_MARK.split('-');
    // The machine was started anew since.
    mkdirSync(path.join(root, `in.${[where, '00000000', ...rest].join('-')}.0011223344556677`));
    expect(await sweepStaging(root)).toBe(1);
    expect(readdirSync(root)).toEqual([path.basename(alive)]);
    rmSync(root, { recursive: true });
  });
});
