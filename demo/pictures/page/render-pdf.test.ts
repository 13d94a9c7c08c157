import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { TypesetDocument } from '../specs';
import { renderPdf } from './render-pdf';

const DOCUMENT: TypesetDocument = {
  leftHead: ['ĐẢNG BỘ TỈNH NINH THUẬN', 'HUYỆN ỦY BÁC ÁI', '*', 'Số         -KH/HU'],
  rightHead: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bác Ái, ngày      tháng 8 năm 2024'],
  title: ['KẾ HOẠCH', 'Sưu tầm, lưu trữ hình ảnh'],
  paragraphs: Array.from({ length: 30 }, () => ({
    text: 'Tiếp tục triển khai thực hiện Kế hoạch số 146-KH/TU ngày 28/6/2022 của Ban Thường vụ Tỉnh ủy về sưu tầm tư liệu.',
    style: 'body' as const,
  })),
  recipients: ['- Lưu Văn phòng Huyện ủy.'],
  signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', 'Phạm Văn Sâm'],
};
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const pdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

describe('renderPdf', () => {
  it('has the pages of the text, its own fonts, and the same bytes each time', async () => {
    const first = await renderPdf({ key: 'kế-hoạch', document: DOCUMENT });
    const second = await renderPdf({ key: 'kế-hoạch', document: DOCUMENT });
    expect(digest(first)).toBe(digest(second));
    const source = first.toString('latin1');
    expect(source.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
    expect(source).toContain('Tinos');
    expect(source).toContain('/ToUnicode');
    expect(source).toContain('D:20240101000000Z');
  });

  (pdftotext ? it : it.skip)('carries searchable Vietnamese, numbers of papers unbroken', async () => {
    const file = await renderPdf({ key: 'kế-hoạch', document: DOCUMENT });
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
      input: file,
      encoding: 'utf8',
    }).normalize('NFC');
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).toContain('146-KH/TU');
    expect(text).toContain('Phạm Văn Sâm');
  });
});
