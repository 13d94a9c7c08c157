import { canonicalTone } from './canonical-tone';
import { decodeTelex, decodeVni } from './decode-keyboard';
import { looksLikeKeyboardCode } from './looks-like-keyboard-code';
import { telexCode } from './telex';

describe('V26 text typed with the keyboard in the wrong mode', () => {
  it.each([
    ['ddangr booj', 'đảng bộ'],
    ['Huyeenj uyr Bacs Ais', 'Huyện ủy Bác Ái'],
    ['DDANGR BOOJ', 'ĐẢNG BỘ'],
    ['nguwowif truwowngf dduongwf', 'người trường đường'],
    ['hoaf bình thuyr', 'hòa bình thủy'],
    ['quys giaf khuyur toanf toawn', 'quý già khuỷu toàn toăn'],
    ['Larry Harris 1975', 'Larry Harris 1975'],
  ])('Telex %s', (typed, text) => expect(decodeTelex(typed)).toBe(text));

  it.each([
    ['d9ang3 bo65', 'đảng bộ'],
    ['D9on7 Du7o7ng', 'Đơn Dương'],
    ['huye65n u3y Ba1c A1i', 'huyện ủy Bác Ái'],
    ['tru7o72ng na8m 1968', 'trường năm 1968'],
  ])('VNI %s', (typed, text) => expect(decodeVni(typed)).toBe(text));

  it('undoes telexCode', () => {
    const text =
      'được huyện ủy kháng chiến chống thực dân pháp thắng lợi quyết nghị đường nguyễn thuở khuya ngoằn ngoèo';
    expect(decodeTelex(telexCode(text))).toBe(canonicalTone(text));
  });
});

describe('V27 only what cannot be anything else is offered', () => {
  it.each([
    ['ddangr booj', 'telex', 'đảng bộ'],
    ['huyeenj uyr', 'telex', 'huyện ủy'],
    ['d9ang3 bo65', 'vni', 'đảng bộ'],
  ])('%s', (typed, mode, text) => expect(looksLikeKeyboardCode(typed)).toEqual([{ mode, text }]));

  it.each([
    'bac ai',
    'dang bo huyen',
    'Đảng bộ',
    'the red door',
    'this door too',
    'photos of the war',
    'room service',
    'Larry Poons',
    'les mers du sud',
    'BA00012',
    'H49.64.33',
    'A4 B5',
    'TU5 KH3',
    '146-KH/TU',
    '28/6/2022',
    'Truong Van Tung',
    '',
    'ddangr',
    'G1',
    'C120',
  ])('not %j', (text) => expect(looksLikeKeyboardCode(text)).toEqual([]));
});
