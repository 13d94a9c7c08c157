import { judged, remarks } from '../testing/judged';
import { legacyEncoding } from './legacy-encoding';

const tcvn3 = '§¶ng bé huyÖn B¸c ¸i';
const vni = 'Ñaûng boä huyeän Baùc AÙi';

describe('P41: no old encodings (requirements 0.10)', () => {
  it.each([
    ['Đảng bộ huyện Bác Ái', []],
    ['Chu Ru, K’Ho, Raglai: Chamaléa Bốc', []],
    ['Õng, à, ờ: 5 °C – 10 m²', []],
    ['Phước Bình «ngày xưa» § 12', []],
    [tcvn3, ['TEXT_LEGACY_ENCODING warning title']],
    [vni, ['TEXT_LEGACY_ENCODING warning title']],
  ])('%s', (title, expected) => expect(judged(legacyEncoding, { title })).toEqual(expected));

  it('finds it inside components and names the encoding', () => {
    const change = { captionPersons: { people: [{ asWritten: 'đ/c Ba' }, { asWritten: tcvn3 }] } };
    const [found] = remarks(legacyEncoding, change);
    expect(found?.path.join('.')).toBe('captionPersons.people.1.asWritten');
    expect(found?.vi).toContain('TCVN3');
  });
});
