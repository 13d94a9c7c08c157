import { exampleOffice, withPerson } from '../testing/example-related';
import { judged } from '../testing/judged';
import { privateAddress } from './private-address';

const says = (text: string, related: ReturnType<typeof withPerson> | null = null) =>
  judged(privateAddress, { description: text }, { related });
const HOME = ['HOME_ADDRESS_IN_TEXT warning description'];
const POSSIBLE = ['ADDRESS_POSSIBLE hint description'];

describe('P43: home addresses (A10, A19)', () => {
  it.each([
    ['Bà Thí, thường trú số 12 đường Lê Lợi', HOME],
    ['hiện ở số nhà 7, thôn Ma Ty', HOME],
    ['cư trú tại tổ 5, khu phố 2', HOME],
    ['nhà riêng của ông ở 12/3 hẻm Trần Phú', HOME],
    ['Trụ sở tại số 12 đường Lê Lợi', []],
    ['cư trú tại thôn Ma Ty, xã Phước Thắng', []],
    ['Mở đường liên xã dài 12 km', []],
  ])('“%s”', (text, expected) => expect(says(text)).toEqual(expected));

  const street = 'Chụp tại số 12 đường Lê Lợi';

  it('asks of a bare address when somebody living and in no office is concerned', () => {
    expect(says(street, withPerson({ living: true }))).toEqual(POSSIBLE);
    expect(says(street, withPerson({ living: true, offices: [exampleOffice()] }))).toEqual([]);
    expect(says(street, withPerson({ living: false }))).toEqual([]);
  });

  it('lets the home of the dead stand', () =>
    expect(says('Ông Ba sống ở số 12 đường Lê Lợi', withPerson({ living: false }))).toEqual([]));
});
