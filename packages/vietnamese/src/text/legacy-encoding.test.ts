import { convertLegacy, detectLegacyEncoding, fixLegacyEncoding } from './legacy-encoding';
import { TCVN3, VNI } from './legacy-tables';

describe('V28 TCVN3 and VNI-Windows', () => {
  it.each([
    ['tcvn3', '§¬n D­¬ng', 'Đơn Dương'],
    ['tcvn3', '§¶ng bé huyÖn B¸c ¸i', 'Đảng bộ huyện Bác ái'],
    ['tcvn3', '§¶NG Bé HUYÖN', 'ĐẢNG BỘ HUYỆN'],
    ['tcvn3', 'Kh¸ng chiÕn chèng Mü, cøu n­íc', 'Kháng chiến chống Mỹ, cứu nước'],
    ['vni', 'Ñôn Döông', 'Đơn Dương'],
    ['vni', 'Ñaûng boä huyeän Baùc AÙi', 'Đảng bộ huyện Bác Ái'],
    ['vni', 'ÑAÛNG BOÄ HUYEÄN', 'ĐẢNG BỘ HUYỆN'],
    ['vni', 'Khaùng chieán choáng Myõ, cöùu nöôùc', 'Kháng chiến chống Mỹ, cứu nước'],
  ] as const)('%s %s', (encoding, text, expected) => {
    expect(detectLegacyEncoding(text)).toBe(encoding);
    expect(fixLegacyEncoding(text)).toEqual({ encoding, text: expected });
    expect(convertLegacy(text, encoding)).toBe(expected);
  });

  it.each([
    'Đảng bộ huyện Bác Ái, hoà bình, thuỷ lợi',
    'Hoà Bình',
    'Âu Cơ',
    'là và có',
    'ngày 28 tháng 6 năm 2022',
    'Où es-tu, Noël ? Moïse et Loïc à l’été',
    'naïve café in Montréal',
    'Señor Núñez, El Niño',
    'Zürich, Köln, Ångström, Tromsø',
    '10° © 2005 «đảng bộ» ½ ± 3',
    'plain English',
    '',
    '§ 5 Abs. 2',
    'K’Ho, Chamaléa Châu, Kơ Să Ha Ŏ',
  ])('leaves %j alone', (text) => expect(fixLegacyEncoding(text)).toBeNull());

  it.each([
    ['tcvn3', TCVN3],
    ['vni', VNI],
  ] as const)('%s: knows every marked letter and reads all of them back', (_name, table) => {
    const letters = [...'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ'];
    const known = new Set(table.values());
    expect(letters.filter((letter) => !known.has(letter))).toEqual([]);
  });

  it('must be asked before normalizeText, which removes the soft hyphen that TCVN3 reads as ư', () => {
    expect(convertLegacy('D\u00ad¬ng', 'tcvn3')).toBe('Dương');
  });
});
