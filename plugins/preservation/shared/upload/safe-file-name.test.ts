import fc from 'fast-check';

import { safeFileName } from './safe-file-name';

const LRO = '\u202E';

describe('F80: names', () => {
  it.each([
    ['Ảnh đoàn đại biểu Raglai, năm 1968.jpg', 'Ảnh đoàn đại biểu Raglai, năm 1968.jpg'],
    ['Ảnh'.normalize('NFD'), 'Ảnh'],
    ['C:\\Users\\lan\\ảnh.jpg', 'ảnh.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['.htaccess', 'htaccess'],
    ['..', 'tep-khong-ten'],
    ['', 'tep-khong-ten'],
    ['a\u0000b\nc.jpg', 'abc.jpg'],
    [`ảnh${LRO}gpj.exe`, 'ảnhgpj.exe'],
    ['what?*.jpg ', 'what__.jpg'],
    ['a  \t b.jpg', 'a b.jpg'],
    [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(175)}.jpeg`],
  ])('%j becomes %j', (given, safe) => expect(safeFileName(given)).toBe(safe));

  it('are never empty, hidden, a path, or too long, and stay what they are when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
        const safe = safeFileName(given);
        expect(safe).not.toMatch(/^\.|[/\\\p{Cc}]|^$/u);
        expect([...safe].length).toBeLessThanOrEqual(180);
        expect(safe).toBe(safe.normalize('NFC'));
      }),
    );
  });
});
