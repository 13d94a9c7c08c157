import { judged } from '../testing/judged';
import { isFileName, title } from './title';

describe('P1: a title written by a person', () => {
  it('accepts the example', () => expect(judged(title)).toEqual([]));

  it.each([[null], [''], ['   '], [12]])('reports a missing title: %p', (value) => {
    expect(judged(title, { title: value })).toEqual(['TITLE_MISSING error title']);
  });

  it.each([
    'DSC_0001',
    'DSC01234',
    '_DSC0012',
    'IMG_1234.JPG',
    'IMG_20240115_103000',
    'IMG_E1234',
    'scan0001',
    'Scan 001',
    'Scan_2024-01-15',
    'MVI_0012.MOV',
    'P1010234',
    'DJI_0042',
    'z1234567890123_abcdef0123',
    'FB_IMG_1600000000000',
    'received_10150000',
    'WhatsApp Image 2024-01-15 at 10.30.00',
    '20240115_103000',
    '0012',
    '30-4-1975',
    'Untitled',
    'untitled (2)',
    'CamScanner 01-15-2024',
    'Screenshot 2024-01-15',
    'anh001',
    'Ảnh gia đình.jpg',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'PXL_20230401_101112345',
  ])('refuses the file name %s', (value) => {
    expect(judged(title, { title: value })).toEqual(['TITLE_IS_FILE_NAME error title']);
  });

  it.each([
    'Ảnh 1: Bác Ái sau giải phóng',
    'Kế hoạch số 146-KH/TU ngày 28/6/2022',
    'Scan bản viết tay hồi ký ông Ba',
    'Đình',
    'Hình ảnh Đại hội XII',
    'Photo of the first congress',
    'Page boy',
    'Bác Hồ',
    'Tài liệu 940-CV/HU',
    'K9',
    'IMGT',
  ])('accepts the title %s', (value) => expect(isFileName(value)).toBe(false));
});
