import path from 'node:path';

import { sanitizeOptions } from './options';

describe('sanitizeOptions', () => {
  it('makes the folder absolute and fills in the programs', () => {
    expect(sanitizeOptions({ archiveDir: 'data/archive', tools: { ffmpeg: '/opt/ffmpeg' } })).toMatchObject({
      archiveDir: path.resolve('data/archive'),
      tools: { ffmpeg: '/opt/ffmpeg', pdfinfo: 'pdfinfo' },
    });
  });

  it.each([[{}], [null], [{ archiveDir: '  ' }], [{ archiveDir: 'x', concurrency: 0 }]])(
    'fails the boot on %j',
    (raw) => {
      expect(() => sanitizeOptions(raw)).toThrow();
    },
  );
});
