import { offersOf } from './offers';

// U4
describe('offersOf', () => {
  it('reads words and where they lead', () =>
    expect(
      offersOf({
        offers: [
          {
            vi: 'Bản khác, do ông Bốc hiến tặng',
            en: 'Another copy',
            uid: 'api::photo.photo',
            documentId: 'x1',
          },
          { vi: 'huyện Bác Ái (2000–2025)' },
        ],
      }),
    ).toEqual([
      {
        vi: 'Bản khác, do ông Bốc hiến tặng',
        en: 'Another copy',
        href: '/content-manager/collection-types/api::photo.photo/x1',
      },
      { vi: 'huyện Bác Ái (2000–2025)', en: 'huyện Bác Ái (2000–2025)', href: null },
    ]));

  it.each([{}, null, { offers: 'x' }, { offers: [null, {}, { vi: 3 }] }])('survives %j', (finding) =>
    expect(offersOf(finding)).toEqual([]),
  );
});
