import type { LedgerEntryInput } from '../../plugins/provenance/shared/ledger/entry';
import { createAccount } from './accounts';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { admit, createItem, documentsOf, uidOf } from './fixtures';
import { ledgerOf } from './ledger';

type Header = { Authorization: string };

const PHOTO = uidOf('photo');

/** Who sees which part of the ledger, and how it reads (L10–L12). */
export const describeLedgerHttp = (archiveOf: () => Archive): void => {
  const headers = new Map<string, Promise<Header>>();
  let documentId: string;

  const signedIn = (role: string): Promise<Header> => {
    const known = headers.get(role);
    if (known) return known;
    const header = (async () => {
      if (role === 'super') return signInAsAdmin(archiveOf());
      const account = await createAccount(archiveOf(), `kho-${role}`);
      const answer = await archiveOf()
        .request.post('/admin/login')
        .send({ email: account.email, password: account.password });
      return { Authorization: `Bearer ${answer.body.data.token}` };
    })();
    headers.set(role, header);
    return header;
  };

  const get = async (path: string, role?: string) => {
    const request = archiveOf().request.get(`/provenance${path}`);
    return role ? request.set(await signedIn(role)) : request;
  };

  const item = (path: string) => `/items/${PHOTO}/${documentId}/${path}`;

  beforeAll(async () => {
    documentId = await createItem(archiveOf());
    const entries: LedgerEntryInput[] = Array.from({ length: 30 }, (_, number) => ({
      act: number === 29 ? 'appraisal.accept' : 'item.save',
      uid: PHOTO,
      documentId,
      outcome: 'done',
      note: `lần ${number} & <b>đậm</b>`,
      change: { old: { title: 'cũ' }, new: { title: `mới ${number}` } },
      actor: {
        kind: 'user',
        id: `${1000 + number}`,
        name: number % 2 ? 'Trần Văn 100%' : 'Đào Thị Hoa',
        functions: ['BTG'],
        runsTheMachine: false,
      },
    }));
    await ledgerOf(archiveOf()).append(entries);
  });

  describe('who may ask (L10, L11)', () => {
    it.each(['/ledger', '/ledger/head', 'history', 'premis.xml'])(
      'nobody sees %s without signing in',
      async (path) => {
        const answer = await get(path.startsWith('/') ? path : item(path));
        expect(answer.status).toBe(401);
      },
    );

    it.each(['super', 'qt', 'vphu', 'btg', 'tthu'])('the whole ledger is open to %s', async (role) => {
      expect((await get('/ledger', role)).status).toBe(200);
      expect((await get('/ledger/head', role)).status).toBe(200);
    });

    it.each(['cq', 'ktv', 'bbt', 'nht'])(
      'the whole ledger is closed to %s, with a sentence',
      async (role) => {
        for (const path of ['/ledger', '/ledger/head']) {
          const answer = await get(path, role);
          expect(answer.status).toBe(403);
          expect(answer.body.error).toMatchObject({
            message: expect.stringContaining('sổ nhật ký'),
            details: { code: 'LEDGER_NOT_ALLOWED', en: expect.stringContaining('ledger') },
          });
        }
      },
    );

    it('an API token of the content API opens nothing', async () => {
      const token = await archiveOf()
        .strapi.service('admin::api-token')
        .create({ name: 'sổ', description: '', type: 'full-access', lifespan: null });
      const answer = await archiveOf()
        .request.get('/provenance/ledger')
        .set('Authorization', `Bearer ${token.accessKey}`);
      expect(answer.status).toBe(401);
    });

    it.each(['history', 'premis.xml'])('%s of an item is closed to who may not read it', async (path) => {
      // A providing agency sees its own submissions only: what it may not read does not exist.
      const answer = await get(item(path), 'cq');
      expect(answer.status).toBe(404);
      expect(answer.body.error.details.code).toBe('ITEM_NOT_FOUND');
      expect((await get(item(path), 'bbt')).status).toBe(200);
    });

    it.each(['/items/api::donor.donor/x/history', '/items/api::photo.photo/nothing/history'])(
      '%s is no item',
      async (path) => expect((await get(path, 'super')).status).toBe(404),
    );
  });

  it('L10: shows an item’s history readable, newest first, in pages, its masters’ entries too', async () => {
    const first = (await get(item('history'), 'vphu')).body;
    expect(first).toMatchObject({ page: 1, pageCount: 2 });
    expect(first.total).toBeGreaterThanOrEqual(31);
    expect(first.entries).toHaveLength(25);
    expect(first.entries[0]).toMatchObject({
      actor: 'Trần Văn 100%',
      role: 'BTG',
      act: 'appraisal.accept',
      vi: 'Thẩm định đạt',
      en: 'Accepted',
      outcome: 'done',
      note: 'lần 29 & <b>đậm</b>',
      change: { old: { title: 'cũ' }, new: { title: 'mới 29' } },
    });
    const second = (await get(item('history?page=2'), 'vphu')).body;
    expect(second.entries).toHaveLength(first.total - 25);
    expect(second.entries.map(({ act }: { act: string }) => act)).toContain('file.store');
    const seqs = [...first.entries, ...second.entries].map(({ seq }: { seq: number }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => b - a));
  });

  it('L10: does not mix the histories of two items', async () => {
    const other = await createItem(archiveOf());
    const { entries } = (await get(`/items/${PHOTO}/${other}/history`, 'vphu')).body;
    expect(JSON.stringify(entries)).not.toContain('lần 29');
  });

  it.each([
    ['act=appraisal.accept', 1],
    // Room and verb: the offers of two items, and the acceptance.
    ['act=appraisal', 3],
    ['actor=1029', 1],
    [`actor=${encodeURIComponent('100%')}`, 15],
    [`actor=${encodeURIComponent('Đào')}`, 15],
    ['actor=HOA', 15],
    ['actor=th_', 0],
    ['from=2020-01-01&to=2020-01-02', 0],
  ])('L11: finds by %s', async (query, total) => {
    expect((await get(`/ledger?${query}`, 'qt')).body.total).toBe(total);
  });

  it('L11: finds the entries of a day, and names the record of each', async () => {
    const answer = await get('/ledger?from=2020-01-01&to=2099-12-31&act=item.save', 'qt');
    expect(answer.body.total).toBeGreaterThanOrEqual(29);
    expect(answer.body.entries[0]).toMatchObject({ uid: PHOTO, documentId, vi: 'Lưu mô tả' });
    const { title } = await archiveOf().strapi.db.query(PHOTO).findOne({ where: { documentId } });
    expect(answer.body.entries[0].title).toBe(title);
  });

  it.each([
    ['/ledger?page=0', 'page'],
    ['/ledger?from=hom-qua', 'from'],
    ['/ledger?act=%25', 'act'],
  ])('L11: refuses %s with a sentence and the field', async (path, field) => {
    const answer = await get(path, 'qt');
    expect(answer.status).toBe(400);
    expect(answer.body.error.details).toMatchObject({
      code: 'LEDGER_QUERY_INVALID',
      field,
      en: expect.any(String),
    });
  });

  it('L8: the head tells what the last daily check found', async () => {
    const head = await ledgerOf(archiveOf()).head();
    expect((await get('/ledger/head', 'qt')).body).toEqual({
      seq: head!.seq,
      hash: head!.hash,
      at: head!.at,
      verified: null,
    });
    await archiveOf().strapi.plugin('provenance').service('ledgerDaily').run();
    expect((await get('/ledger/head', 'qt')).body.verified).toEqual({
      at: expect.stringMatching(/Z$/),
      ok: true,
      brokenAt: null,
    });
  });

  it('L12: hands an item out as PREMIS 3, with its masters and what was done to them', async () => {
    const answer = await get(item('premis.xml'), 'vphu');
    expect(answer.status).toBe(200);
    expect(answer.type).toBe('application/xml');
    const xml = answer.text ?? String(answer.body);
    expect(xml).toContain('xmlns="http://www.loc.gov/premis/v3"');
    expect(xml).toContain('http://id.loc.gov/vocabulary/preservation/eventType/ing');
    expect(xml).toContain('lần 29 &amp; &lt;b&gt;đậm&lt;/b&gt;');
    expect(xml).toContain('<originalName>hinh.jpg</originalName>');
    expect(xml).toContain('Gia đình người chụp cho phép công bố.');
  });

  it('L10: says the codes of a change and the archive itself in words', async () => {
    const documentId = await createItem(archiveOf());
    await ledgerOf(archiveOf()).append([
      {
        act: 'item.save',
        uid: PHOTO,
        documentId,
        outcome: 'done',
        change: { old: { accessRegime: 'noi-bo-btg' }, new: { accessRegime: 'cong-khai-xem' } },
      },
    ]);
    const { entries, codes } = (await get(`/items/${PHOTO}/${documentId}/history`, 'vphu')).body;
    expect(entries[0].process).toEqual({ vi: 'Kho (tự động)', en: 'The archive itself' });
    expect(codes.accessRegime['cong-khai-xem'].vi).toMatch(/[Cc]ông khai/);
  });

  it('L10: a published item keeps its history, a deleted one is found in the whole ledger', async () => {
    const photos = documentsOf(archiveOf(), PHOTO);
    await admit(archiveOf(), documentId);
    await photos.publish({ documentId });
    expect((await get(item('history'), 'vphu')).status).toBe(200);
    await photos.delete({ documentId });
    expect((await get(item('history'), 'vphu')).status).toBe(404);
    expect((await get('/ledger?act=appraisal.accept', 'qt')).body.entries[0]).toMatchObject({ documentId });
  });
};
