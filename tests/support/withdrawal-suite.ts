import { withdrawalsOf } from '../../plugins/provenance/server/src/withdrawals/withdrawals';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { createItem, documentsOf, uidOf } from './fixtures';
import { outboxOf } from './search-tools';

const PHOTO = uidOf('photo');

/** D1, D2: what was withdrawn is proven to be gone. Needs a search engine and a mounted server. */
export const describeWithdrawal = (archiveOf: () => Archive): void => {
  const withdrawals = () => withdrawalsOf(archiveOf().strapi);
  const prove = async () => {
    await outboxOf(archiveOf()).drain(30_000);
    await withdrawals().lookNow();
  };

  it('D1: asks as a stranger for everything the item showed, and writes down that it is gone', async () => {
    const documentId = await createItem(archiveOf(), { title: 'Ảnh sẽ được rút' }, { publish: true });
    await outboxOf(archiveOf()).drain(30_000);
    const shown = await archiveOf().request.get(`/api/items/photo/${documentId}`);
    expect(shown.status).toBe(200);
    const picture: string = shown.body.data.representations[0].picture.thumb;
    expect((await archiveOf().request.get(picture)).status).toBe(200);

    await documentsOf(archiveOf(), PHOTO).unpublish({ documentId });
    await prove();

    const proof = await withdrawals().latest(PHOTO, documentId);
    expect(proof).toMatchObject({ state: 'passed', verifiedAt: expect.any(String) });
    const asked = proof?.checks.map((check) => check.asked) ?? [];
    expect(asked).toEqual(expect.arrayContaining([`/api/items/photo/${documentId}`, picture, 'index']));
    expect(asked.some((address) => address.startsWith('/api/masters/'))).toBe(true);
    expect(asked.some((address) => address.startsWith('/api/search?'))).toBe(true);
  });

  it('D1: covers a deletion too', async () => {
    const documentId = await createItem(archiveOf(), { title: 'Ảnh sẽ bị xóa' }, { publish: true });
    await documentsOf(archiveOf(), PHOTO).delete({ documentId });
    await prove();
    expect(await withdrawals().latest(PHOTO, documentId)).toMatchObject({ state: 'passed' });
  });

  it('D2: does not pass while the index still holds the item', async () => {
    const documentId = await createItem(archiveOf(), { title: 'Ảnh còn trong chỉ mục' }, { publish: true });
    const { engine } = archiveOf().strapi.plugin('archive-search').service('runtime');
    await outboxOf(archiveOf()).drain(30_000);
    const held = jest.spyOn(engine, 'has').mockResolvedValue(true);
    try {
      await documentsOf(archiveOf(), PHOTO).unpublish({ documentId });
      await prove();
      const proof = await withdrawals().latest(PHOTO, documentId);
      expect(proof).toMatchObject({ state: 'pending', verifiedAt: null });
      expect(proof?.checks.filter(({ passed }) => !passed)).toMatchObject([{ asked: 'index', seen: '1' }]);
    } finally {
      held.mockRestore();
    }
  });

  it('D2: needs no proof of an item that is public again', async () => {
    const documentId = await createItem(archiveOf(), { title: 'Ảnh rút rồi lại công bố' }, { publish: true });
    await documentsOf(archiveOf(), PHOTO).unpublish({ documentId });
    await documentsOf(archiveOf(), PHOTO).publish({ documentId });
    await prove();
    expect(await withdrawals().latest(PHOTO, documentId)).toMatchObject({ state: 'superseded' });
  });

  it('D1: a refused or unpublished draft leaves no withdrawal', async () => {
    const documentId = await createItem(archiveOf(), { title: 'Chưa từng công bố' });
    await documentsOf(archiveOf(), PHOTO).delete({ documentId });
    expect(await withdrawals().latest(PHOTO, documentId)).toBeNull();
  });

  it('shows the proof to whoever may read the item, and to no stranger', async () => {
    const documentId = await createItem(archiveOf(), { title: 'Ảnh có biên bản rút' }, { publish: true });
    await documentsOf(archiveOf(), PHOTO).unpublish({ documentId });
    await prove();
    const address = `/provenance/items/${PHOTO}/${documentId}/withdrawal`;
    expect((await archiveOf().request.get(address)).status).toBe(401);
    const answer = await archiveOf()
      .request.get(address)
      .set(await signInAsAdmin(archiveOf()));
    expect(answer.body).toMatchObject({ proof: { state: 'passed' } });
  });
};
