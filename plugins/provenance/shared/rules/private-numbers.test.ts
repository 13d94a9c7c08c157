import { judged } from '../testing/judged';
import { privateNumbers } from './private-numbers';

const says = (text: string) =>
  judged(privateNumbers, { description: text }).map((line) => line.replace(/ description$/, ''));
const PHONE = 'PHONE_IN_TEXT error';
const MAYBE_PHONE = 'PHONE_POSSIBLE warning';
const IDENTITY = 'IDENTITY_NUMBER_IN_TEXT error';
const MAYBE_IDENTITY = 'IDENTITY_NUMBER_POSSIBLE warning';
const BANK = 'BANK_NUMBER_IN_TEXT error';

describe('P42: private numbers (A10, A19, B11)', () => {
  it.each([
    ['Liên hệ 0912345678', [PHONE]],
    ['gọi 0912 345 678 (bà Thí)', [PHONE]],
    ['098.765.4321', [PHONE]],
    ['+84 912 345 678', [PHONE]],
    ['ĐT: 0259.3840.123', [MAYBE_PHONE]],
    ['điện thoại (068) 384 0123', [MAYBE_PHONE]],
    ['CMND số 264123456', [IDENTITY]],
    ['căn cước công dân 058 123 456 789', [IDENTITY]],
    ['Hộ chiếu B1234567', [IDENTITY]],
    ['số 058123456789 ghi trên phiếu', [MAYBE_IDENTITY]],
    ['STK 4901205012345 tại Agribank', [BANK]],
    ['số tài khoản: 0071 0001 23456', [BANK]],
    ['Agribank 490 120 501 2345', [BANK]],
  ])('finds “%s”', (text, expected) => expect(says(text)).toEqual(expected));

  it.each([
    'Kế hoạch số 146-KH/TU ngày 28/6/2022',
    'từ 05-1968 đến 12-1970',
    '05-1968-12-19',
    'Ngân hàng Nông nghiệp huyện, ngày 12.10.2004',
    'tài khoản 1975-1976',
    'chứng minh rằng 30.4.1975 là ngày giải phóng',
    'chứng minh thư cấp ngày 12.10.2004',
    'Đường ĐT 723, km 12',
    'H49.64.33.2001.160.0000001',
    'A38-011-07-0123-001',
    'Năm 1968, 1969, 1970, 1971, 1972',
    'sản lượng 1.234.567.890 kg',
  ])('lets “%s” stand', (text) => expect(says(text)).toEqual([]));

  it('does not read the internal note, but reads the back of a picture', () => {
    expect(judged(privateNumbers, { internalNote: '0912345678' })).toEqual([]);
    const back = { role: 'back', inscription: 'Gửi anh Ba 0912345678', file: { id: 7 } };
    expect(judged(privateNumbers, { representations: [back] })).toEqual([
      'PHONE_IN_TEXT error representations.0.inscription',
    ]);
  });
});
