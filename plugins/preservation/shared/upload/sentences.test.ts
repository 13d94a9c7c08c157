import { CSV_HEAD, csvLines } from './receipts-csv';
import { readCreateRequest } from './create-request';
import { stateSentence } from './sentences';
import { UPLOAD_STATES, type UploadView } from './contracts';

it('every state says what it means in both languages', () => {
  for (const state of UPLOAD_STATES) {
    const { vi, en } = stateSentence(state, state === 'refused' ? 'FILE_TRUNCATED' : null, 'a.jpg');
    expect([vi, en].every((sentence) => sentence.length > 10 && sentence.endsWith('.'))).toBe(true);
  }
  expect(stateSentence('refused', 'UPLOAD_HASH_MISMATCH', 'a').vi).toContain('không giữ');
});

it('F85: a list of receipts can’t calculate in a spreadsheet, and shows Vietnamese letters there', () => {
  const receipt = {
    name: '=HYPERLINK("x")',
    bytes: 3,
    sha256: 'ab',
    state: 'stored',
    vi: 'Đã vào kho.',
    libraryName: null,
    finishedAt: 'T',
  };
  expect(CSV_HEAD.startsWith('\uFEFF"Tên tệp"')).toBe(true);
  expect(csvLines([receipt as UploadView])).toBe(
    `"'=HYPERLINK(""x"")","3","ab","Đã vào kho","Đã vào kho.","","T"\r\n`,
  );
});

it('F80: a beginning is read as it is meant', () => {
  const metadata = { filename: 'thư mục/ảnh.jpg', sha256: 'a'.repeat(64), folder: '4' };
  expect(readCreateRequest({ length: '10', metadata }, 10)).toEqual({
    ok: true,
    order: { name: 'ảnh.jpg', bytes: 10, sha256: 'a'.repeat(64), folderId: 4 },
  });
  expect(readCreateRequest({ length: '11', metadata }, 10)).toMatchObject({ code: 'FILE_TOO_LARGE' });
  expect(readCreateRequest({ length: '1', metadata: { ...metadata, folder: '-1' } }, 10)).toMatchObject({
    code: 'UPLOAD_FOLDER_UNKNOWN',
  });
});
