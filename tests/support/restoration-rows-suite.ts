import { type Header, PHOTO } from './appraisal-tools';
import type { Archive } from './boot';
import { createItem, documentsOf } from './fixtures';
import { restorationTools, SURVEY } from './restoration-tools';

const CASES = 'provenance_restoration_cases';

/** R20–R26: what rows, index and the public are told of a case. */
export const describeRestorationRows = (archiveOf: () => Archive): void => {
  const { account, act, post, must, rows, service } = restorationTools(archiveOf);
  let ktv: Header;
  const photos = () => documentsOf(archiveOf(), PHOTO);
  const table = (name: string) => archiveOf().strapi.db.connection(name);
  const statuses = async (documentId: string) => {
    const { draft, published } = await rows(documentId);
    return [draft?.restorationStatus, published?.restorationStatus];
  };
  const nominate = (documentId: string) => act(ktv, documentId, 'nominate', { reason: 'Ảnh bay màu' });

  beforeAll(async () => {
    ktv = await account('kho-ktv');
  });
  afterEach(() => jest.restoreAllMocks());

  describe('R22: the rows', () => {
    it('a published photograph is nominated where it stands; both rows show it, and the index is told', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      const before = await rows(documentId);
      const outbox = archiveOf().strapi.plugin('archive-search').service('outbox');
      const spy = jest.spyOn(outbox, 'enqueue');
      must(await nominate(documentId));
      expect(await statuses(documentId)).toEqual(['nominated', 'nominated']);
      expect(spy.mock.calls).toEqual([[[{ uid: PHOTO, documentId }]]]);
      const after = await rows(documentId);
      expect([after.draft?.updatedAt, after.published?.updatedAt]).toEqual([
        before.draft?.updatedAt,
        before.published?.updatedAt,
      ]);
    });

    it('R23: the status lives through unpublishing, publishing, saving and discarding', async () => {
      const { strapi } = archiveOf();
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      must(await nominate(documentId));
      await photos().update({ documentId, data: { restorationStatus: 'done', description: 'Sửa lời.' } });
      expect(await statuses(documentId)).toEqual(['nominated', 'nominated']);
      await (photos() as unknown as { discardDraft: (params: object) => Promise<unknown> }).discardDraft({
        documentId,
      });
      expect(await statuses(documentId)).toEqual(['nominated', 'nominated']);
      await strapi
        .plugin('provenance')
        .service('acting')
        .actAs({ kind: 'process', id: 'test', name: 'test', functions: [], runsTheMachine: false }, () =>
          photos().unpublish({ documentId }),
        );
      must(await act(ktv, documentId, 'postpone', { reason: 'Chờ kinh phí' }));
      await photos().publish({ documentId });
      expect(await statuses(documentId)).toEqual(['postponed', 'postponed']);
    });

    it('R23: a copy is another object; a deleted item leaves its record and no open case', async () => {
      const documentId = await createItem(archiveOf());
      must(await nominate(documentId));
      const clone = await photos().clone({ documentId, data: { docCode: null } });
      expect(await statuses(clone.documentId)).toEqual(['not-needed', undefined]);
      await photos().delete({ documentId });
      const [left] = await table(CASES).where({ document_id: documentId });
      expect(left).toMatchObject({ status: 'abandoned', open_key: null });
    });
  });

  describe('R24: at the start', () => {
    it('a status that no case explains gets one, and a row that differs is mended', async () => {
      const old = await createItem(archiveOf());
      const wrong = await createItem(archiveOf(), {}, { publish: true });
      must(await nominate(wrong));
      await table('photos').where({ document_id: old }).update({ restoration_status: 'in-treatment' });
      await table('photos')
        .where({ document_id: wrong })
        .whereNotNull('published_at')
        .update({ restoration_status: 'done' });
      expect(await service().adopt()).toBe(2);
      expect(await statuses(wrong)).toEqual(['nominated', 'nominated']);
      expect(await service().statusOf(PHOTO, old)).toBe('in-treatment');
      const [adopted] = await table(CASES).where({ document_id: old });
      expect(adopted).toMatchObject({ by_kind: 'process', by_id: 'archive', status: 'in-treatment' });
      expect(await service().adopt()).toBe(0);
    });
  });

  describe('R26: the public', () => {
    it('learns status, label and grade, and nothing of damages, names and notes', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      const nothing = { status: 'not-needed', label: 'Không cần phục hồi', grade: null, updatedAt: null };
      expect(await service().publicRestoration(PHOTO, documentId)).toEqual(nothing);
      must(await nominate(documentId));
      must(await post(ktv, documentId, 'surveys', { ...SURVEY, note: 'Bí mật' }));
      const answer = await service().publicRestoration(PHOTO, documentId);
      expect(answer).toEqual({
        status: 'surveyed',
        label: 'Đã khảo sát',
        grade: { grade: 4, label: 'Kém - đang xuống cấp, cần phục hồi' },
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
    });
  });
};
