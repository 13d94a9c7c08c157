import { signInAsAdmin } from '../support/admin';
import { type Archive, bootArchive } from '../support/boot';
import { contentGroup, createItem, documentsOf, type ItemKind, uidOf } from '../support/fixtures';

/** Stands in fields that no reader may see. */
const PRIVATE = 'riêng-tư-5b1e';

let archive: Archive;

const outbox = () => archive.strapi.plugin('archive-search').service('outbox');
const settled = (): Promise<void> => outbox().drain(20_000);

const find = async (query: string) => {
  const answer = await archive.request.get(`/api/search?${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
};
const titles = async (query: string): Promise<string[]> =>
  (await find(query)).hits.map((hit: { title: string }) => hit.title);

const create = async (uid: string, data: object): Promise<string> =>
  (await documentsOf(archive, uid).create({ data })).documentId;

const createPublished = (over: Record<string, unknown>, kind: ItemKind = 'photo') =>
  createItem(archive, over, { kind, publish: true });

const ids = {
  province: '',
  district: '',
  commune: '',
  person: '',
  donor: '',
  congress: '',
  gong: '',
  letter: '',
};

beforeAll(async () => {
  archive = await bootArchive({ search: true });
  const place = 'api::place.place';
  ids.province = await create(place, {
    label: 'Khánh Hòa (tỉnh, từ 2025)',
    name: 'Khánh Hòa',
    unitType: 'tỉnh',
  });
  ids.commune = await create(place, {
    label: 'Bác Ái Đông (xã, từ 2025)',
    name: 'Bác Ái Đông',
    unitType: 'xã',
    parent: ids.province,
  });
  ids.district = await create(place, {
    label: 'Bác Ái (huyện, 2000–2025)',
    name: 'Bác Ái',
    unitType: 'huyện',
    parent: await create(place, {
      label: 'Ninh Thuận (tỉnh, 1992–2025)',
      name: 'Ninh Thuận',
      unitType: 'tỉnh',
    }),
    successions: [{ successor: ids.commune }],
  });
  ids.person = await create('api::person.person', {
    fullName: 'Pi Năng Tắc',
    otherNames: [{ name: 'Pinăng Tắc' }],
    internalNote: PRIVATE,
  });
  ids.donor = await create('api::donor.donor', {
    name: 'Chamaléa Châu',
    donorKind: 'family',
    mayBeNamed: false,
    internalNote: PRIVATE,
  });
  const accession = await create('api::accession.accession', {
    number: '2026/01',
    donor: ids.donor,
    acquisitionMode: 'HT',
    handoverRecordNumber: '01-BB/VPHU',
    accuracyStatement: { signedBy: 'Chamaléa Châu', signedOn: '3/1/2026' },
    internalNote: PRIVATE,
  });

  ids.congress = await createPublished({
    title: 'Đại hội Đảng bộ huyện Bác Ái <b>lần thứ nhất</b>',
    description: 'Toàn cảnh hội trường ngày khai mạc & bế mạc.',
    docCode: '146-KH/TU',
    captionPersons: {
      people: [
        { person: ids.person, asWritten: 'anh hùng Tắc', certainty: 'certain', source: 'mặt sau ảnh' },
      ],
    },
    captionPlace: { place: ids.district, certainty: 'certain', source: 'mặt sau ảnh' },
    accession,
    internalNote: PRIVATE,
  });
  ids.gong = await createPublished({
    title: 'Ăn mừng lúa mới',
    captionTime: { date: '1975', certainty: 'certain', source: 'mặt sau ảnh' },
  });
  ids.letter = await createPublished(
    { title: 'Ấp chiến lược bị phá', transcription: 'Ủy ban nhân dân Cách mạng kính gửi' },
    'document',
  );
  await settled();
});
afterAll(() => archive?.close());

describe('GET /api/search', () => {
  it.each([
    'bac ai',
    'BÁC ÁI',
    'bác ái'.normalize('NFD'),
    'pinang tac',
    'anh hùng Tắc',
    'ninh thuận',
    '146-KH/TU',
    '146khtu',
  ])('X9, X11: “%s” finds the congress of Bác Ái', async (words) => {
    expect(await titles(`q=${encodeURIComponent(words)}`)).toEqual([
      'Đại hội Đảng bộ huyện Bác Ái <b>lần thứ nhất</b>',
    ]);
  });

  it('X16: highlights are safe HTML', async () => {
    const [hit] = (await find('q=bac%20ai')).hits;
    expect(hit.titleHighlighted).toBe(
      'Đại hội Đảng bộ huyện <mark>Bác</mark> <mark>Ái</mark> &lt;b&gt;lần thứ nhất&lt;/b&gt;',
    );
    expect((await find('q=khai%20m%E1%BA%A1c')).hits[0].snippet).toContain(
      '<mark>khai</mark> <mark>mạc</mark> &amp; bế',
    );
  });

  it('X8: tells what the page needs and nothing private', async () => {
    const answer = await find('q=bac%20ai');
    expect(answer.hits[0]).toMatchObject({
      kind: 'photo',
      documentId: ids.congress,
      date: 'khoảng năm 1968',
      place: 'Bác Ái (huyện, 2000–2025)',
      persons: ['Pi Năng Tắc'],
      group: { code: 'G6' },
      restoration: { status: 'not-needed' },
    });
    expect(answer.hits[0].picture.thumb).toMatch(/^\/api\/media\/photo\//);
    expect(answer).toMatchObject({ page: 1, pageSize: 24, pageCount: 1, total: 1, query: 'bac ai' });
    expect(JSON.stringify(answer)).not.toMatch(/riêng-tư|Chamaléa/);
  });

  it('X8: an unnamed donor cannot be searched for; a draft cannot be found', async () => {
    const draft = await createItem(archive, { title: 'Bản nháp xyzdraft' });
    await settled();
    expect((await find('q=xyzdraft')).total).toBe(0);
    expect((await find('q=Chamal%C3%A9a')).total).toBe(0);
    expect((await archive.request.get(`/api/items/photo/${draft}`)).status).toBe(404);
  });

  it('X15: facets have labels, join their values by OR, and keep their own counts', async () => {
    const all = await find('');
    expect(all.facets.kind).toEqual([
      { value: 'photo', label: 'Ảnh', count: 2 },
      { value: 'document', label: 'Tài liệu', count: 1 },
    ]);
    expect(all.facets.group[0]).toMatchObject({ value: 'G6', count: 3 });
    expect(all.facets.group[0].label).not.toBe('G6');
    expect(all.facets.decade).toContainEqual({ value: '1970', label: 'Những năm 1970', count: 1 });
    expect(all.facets.place).toContainEqual({
      value: ids.district,
      label: 'Bác Ái (huyện, 2000–2025)',
      count: 1,
    });
    expect(all.facets.person).toEqual([{ value: ids.person, label: 'Pi Năng Tắc', count: 1 }]);
    expect(all.facets.donorKind).toContainEqual({ value: 'family', label: expect.any(String), count: 1 });

    const documents = await find('kind=document');
    expect(documents.total).toBe(1);
    expect(documents.facets.kind).toEqual(all.facets.kind);
    expect((await find('kind=document&kind=photo')).total).toBe(3);
    expect((await find(`kind=document&person=${ids.person}`)).total).toBe(0);
    expect((await find(`donorKind=family&place=${ids.district}`)).total).toBe(1);
  });

  it('X10: years filter by what may be', async () => {
    expect(await titles('from=1975&to=1975')).toEqual(['Ăn mừng lúa mới']);
    expect((await find('from=1969&to=1974')).total).toBe(2);
    expect((await find('from=1980')).total).toBe(0);
  });

  it('X14: orders strictly, in Vietnamese, and pages exactly', async () => {
    expect(await titles('sort=title')).toEqual([
      'Ăn mừng lúa mới',
      'Ấp chiến lược bị phá',
      'Đại hội Đảng bộ huyện Bác Ái <b>lần thứ nhất</b>',
    ]);
    expect((await titles('sort=-date'))[0]).toBe('Ăn mừng lúa mới');
    const second = await find('sort=title&pageSize=2&page=2');
    expect(second).toMatchObject({ total: 3, pageCount: 2, page: 2, pageSize: 2 });
    expect(second.hits).toHaveLength(1);
  });

  it('X14: drops words only where nothing has them all', async () => {
    expect(await titles('q=l%C3%BAa%20m%E1%BB%9Bi%20khongcotu')).toEqual(['Ăn mừng lúa mới']);
    expect((await find('q=khongcotu')).total).toBe(0);
  });

  it.each([
    ['SEARCH_BAD_PAGE', 'page', 'page=0'],
    ['SEARCH_BAD_PAGE_SIZE', 'pageSize', 'pageSize=1000'],
    ['SEARCH_UNKNOWN_PARAMETER', 'populate', 'populate=*'],
    ['SEARCH_BAD_KIND', 'kind', 'kind[$ne]=photo'],
    ['SEARCH_BAD_QUERY', 'q', `q=${'a'.repeat(301)}`],
  ])('X13: refuses with a sentence and the code %s', async (code, field, query) => {
    const answer = await archive.request.get(`/api/search?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      status: 400,
      name: 'ValidationError',
      details: { code, field },
    });
    expect(answer.body.error.message).toBe(answer.body.error.details.vi);
  });
});

describe('what is withdrawn or changed', () => {
  it('an item leaves the index when it is unpublished and when it is deleted', async () => {
    const [one, two] = [
      await createPublished({ title: 'Rút về một zqrut' }),
      await createPublished({ title: 'Rút về hai zqrut' }),
    ];
    await settled();
    expect((await find('q=zqrut')).total).toBe(2);
    await documentsOf(archive, uidOf('photo')).unpublish({ documentId: one });
    expect((await archive.request.get(`/api/items/photo/${one}`)).status).toBe(404);
    await documentsOf(archive, uidOf('photo')).delete({ documentId: two });
    await settled();
    expect((await find('q=zqrut')).total).toBe(0);
  });

  it('X7: a renamed person and a renamed place above are found under their new names only', async () => {
    await documentsOf(archive, 'api::person.person').update({
      documentId: ids.person,
      data: { fullName: 'Pi Năng Thạnh' },
    });
    const [district] = await archive.strapi.db
      .query('api::place.place')
      .findMany({ where: { documentId: ids.district }, populate: { parent: { select: ['documentId'] } } });
    await documentsOf(archive, 'api::place.place').update({
      documentId: district.parent.documentId,
      data: { name: 'Phan Rang', label: 'Phan Rang (tỉnh)' },
    });
    await settled();
    const answer = await find('q=phan%20rang%20th%E1%BA%A1nh');
    expect(answer.hits.map((hit: { documentId: string }) => hit.documentId)).toEqual([ids.congress]);
    expect(answer.facets.person).toEqual([{ value: ids.person, label: 'Pi Năng Thạnh', count: 1 }]);
    expect((await find('q=ninh%20thu%E1%BA%ADn')).hits).not.toContainEqual(
      expect.objectContaining({ documentId: ids.congress }),
    );
  });

  it('X7: a deleted person disappears from the items that named them', async () => {
    const person = await create('api::person.person', { fullName: 'Katơr Zqxoa' });
    await createPublished({
      title: 'Ảnh có người sẽ bị xóa',
      captionPersons: {
        people: [{ person, asWritten: 'bà K.', certainty: 'certain', source: 'mặt sau ảnh' }],
      },
    });
    await settled();
    expect((await find('q=zqxoa')).total).toBe(1);
    await documentsOf(archive, 'api::person.person').delete({ documentId: person });
    await settled();
    expect((await find('q=zqxoa')).total).toBe(0);
    expect((await find('')).facets.person).not.toContainEqual(expect.objectContaining({ value: person }));
  });

  it('X8: a donor who agrees is named, and no longer once they change their mind', async () => {
    const donors = documentsOf(archive, 'api::donor.donor');
    await donors.update({ documentId: ids.donor, data: { mayBeNamed: true } });
    await settled();
    expect((await find('q=Chamal%C3%A9a')).total).toBe(1);
    await donors.update({ documentId: ids.donor, data: { mayBeNamed: false } });
    await settled();
    expect((await find('q=Chamal%C3%A9a')).total).toBe(0);
  });

  it('X15: a renamed content group shows its new label at once', async () => {
    const groups = documentsOf(archive, 'api::content-group.content-group');
    await find('');
    await groups.update({ documentId: await contentGroup(archive), data: { label: 'Đất và người' } });
    expect((await find('')).facets.group).toContainEqual(
      expect.objectContaining({ value: 'G6', label: 'Đất và người' }),
    );
  });
});

describe('GET /api/items/:kind/:documentId', () => {
  it('X18: describes a published item, and nothing private', async () => {
    const answer = await archive.request.get(`/api/items/photo/${ids.congress}`);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      kind: 'photo',
      docCode: '146-KH/TU',
      caption: {
        persons: { people: [{ asWritten: 'anh hùng Tắc', certainty: 'certain', documentId: ids.person }] },
        time: { value: 'khoảng năm 1968', asWritten: 'khoảng 1968', edtf: '1968~' },
        place: {
          nowPartOf: ['xã Bác Ái Đông (Khánh Hòa)'],
          link: { type: 'place', documentId: ids.district },
        },
        author: { value: null, unknown: true },
      },
      provenance: { accessionNumber: '2026/01', provider: null, providerKind: 'family' },
      access: { regime: 'cong-khai-xem' },
      representations: [{ role: 'front', media: 'image', picture: { width: 640, height: 480 } }],
      related: [],
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/riêng-tư|Chamaléa|masters|url"/);
  });

  it('X17: unknown kinds and documents are the same 404, in both languages', async () => {
    for (const address of ['photo/khongco', `film/${ids.congress}`, `person/${ids.person}`]) {
      const answer = await archive.request.get(`/api/items/${address}`);
      expect(answer.status).toBe(404);
      expect(answer.body.error.details).toEqual({
        code: 'ITEM_NOT_FOUND',
        vi: expect.any(String),
        en: expect.any(String),
      });
    }
  });
});

describe('GET /archive-search/status', () => {
  it('is for staff only', async () => {
    expect((await archive.request.get('/archive-search/status')).status).toBe(401);
    const answer = await archive.request.get('/archive-search/status').set(await signInAsAdmin(archive));
    expect(answer.body).toEqual({
      engine: 'ok',
      pending: 0,
      dead: 0,
      documents: expect.any(Number),
      lastError: null,
    });
  });
});
