import fs from 'node:fs';
import path from 'node:path';

import type { BinService } from '../../plugins/preservation/server/src/bin/bin';
import { SEES_BIN } from '../../plugins/preservation/shared/bin/permission';
import { createAccount, signIn } from './accounts';
import type { Archive } from './boot';
import { ledgerEntries } from './ledger';
import { put } from './media-fixtures';
import { freshJpeg, sha, uploadTools } from './upload-tools';

const REASON = 'Quét nhầm hai lần, đã giữ bản tốt hơn';
const DAY_MS = 86_400_000;

/** The only way a master leaves the archive (F120–F125), the same on every database. */
export const describeBin = (archiveOf: () => Archive): void => {
  const { masterOf, linesOf } = uploadTools(archiveOf);
  const bin = (): BinService => archiveOf().strapi.plugin('preservation').service('bin');
  const headers = new Map<string, Promise<{ Authorization: string }>>();
  /** One account for each name; `as('kho-btg', 'second')` is another person of the same function. */
  const as = (role: string, who = 'first') => {
    const key = `${role} ${who}`;
    const known =
      headers.get(key) ?? createAccount(archiveOf(), role).then((one) => signIn(archiveOf(), one));
    headers.set(key, known);
    return known;
  };
  const storeFile = (bytes: Buffer, name = 'cu.jpg') =>
    archiveOf()
      .strapi.plugin('preservation')
      .service('masters')
      .storeFile(put(archiveOf().folder, name, bytes), {});

  /** A master whose entry in the media library was deleted, as an editor deletes it. */
  const anUnused = async () => {
    const bytes = await freshJpeg();
    const { fileId } = await storeFile(bytes);
    const files = archiveOf().strapi.plugin('upload').service('upload');
    await files.remove(
      await archiveOf()
        .strapi.db.query('plugin::upload.file')
        .findOne({ where: { id: fileId } }),
    );
    const sha256 = sha(bytes);
    return { sha256, bytes, file: masterOf({ hash: sha256, ext: '.jpg' }) };
  };
  const propose = async (sha256: string, role = 'kho-vphu', reason = REASON) =>
    archiveOf()
      .request.post('/preservation/bin')
      .set(await as(role))
      .send({ sha256, reason });
  const act = async (id: number, name: string, role: string, who = 'first', reason = REASON) =>
    archiveOf()
      .request.post(`/preservation/bin/${id}/${name}`)
      .set(await as(role, who))
      .send({ reason });
  const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }) =>
    answer.body.error?.details?.code;
  const stepsOf = async (sha256: string) =>
    (await ledgerEntries(archiveOf(), { documentId: sha256 })).map(({ act: name }) => name).slice(1);
  const approved = async () => {
    const master = await anUnused();
    const { body } = await propose(master.sha256);
    await act(body.id, 'approve-disposal', 'kho-tthu');
    return { ...master, id: body.id as number };
  };
  const retentionOver = (id: number) =>
    archiveOf()
      .strapi.db.connection('preservation_disposals')
      .where({ id })
      .update({ keep_until: '2026-01-01T00:00:00.000Z' });

  it('F4, F120: deleting from the media library leaves the master, and makes it a candidate', async () => {
    const { sha256, file, bytes } = await anUnused();
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    const { body } = await archiveOf()
      .request.get('/preservation/bin/candidates')
      .set(await as('kho-vphu'));
    expect(body).toMatchObject({ mayPropose: true });
    expect(body.candidates[0]).toMatchObject({ sha256, name: 'cu.jpg', bytes: bytes.length });
    // The address is signed: it opens the picture.
    expect((await archiveOf().request.get(body.candidates[0].picture)).status).toBe(200);
  });

  it('F121: a used master can never be proposed, approved or purged', async () => {
    const bytes = await freshJpeg();
    await storeFile(bytes);
    expect(codeOf(await propose(sha(bytes)))).toBe('DISPOSAL_STILL_USED');
    const { sha256, id, bytes: back } = await approved();
    await retentionOver(id);
    await storeFile(back);
    expect(codeOf(await act(id, 'purge', 'kho-vphu'))).toBe('DISPOSAL_STILL_USED');
    expect((await act(id, 'restore', 'kho-vphu')).status).toBe(200);
    expect(await linesOf(sha256)).toHaveLength(1);
  });

  it('F120, F122, F124: proposed, approved by somebody else, kept, brought back; each step in the ledger', async () => {
    const { sha256, file } = await anUnused();
    const proposed = await propose(sha256, 'kho-btg');
    expect(proposed.status).toBe(201);
    expect(proposed.body).toMatchObject({ state: 'proposed', reason: REASON, name: 'cu.jpg' });
    const { id } = proposed.body;
    expect(codeOf(await act(id, 'approve-disposal', 'kho-btg'))).toBe('DISPOSAL_SAME_PERSON');
    const answer = await act(id, 'approve-disposal', 'kho-btg', 'second');
    expect(answer.body).toMatchObject({ state: 'approved' });
    const days = (Date.parse(answer.body.keepUntil) - Date.now()) / DAY_MS;
    expect(Math.round(days)).toBe(90);
    const early = await act(id, 'purge', 'kho-vphu');
    expect([early.status, codeOf(early)]).toEqual([400, 'DISPOSAL_TOO_EARLY']);
    expect(fs.existsSync(file)).toBe(true);
    const restored = await act(id, 'restore', 'kho-tthu');
    expect(restored.body).toMatchObject({ state: 'restored', endReason: REASON });
    expect(await stepsOf(sha256)).toEqual(['file.propose-disposal', 'file.approve-disposal', 'file.restore']);
    // Brought back, it may be proposed again.
    expect((await propose(sha256)).status).toBe(201);
  });

  it('F122: a reason must be written, a proposal may be refused', async () => {
    const { sha256 } = await anUnused();
    const bare = await propose(sha256, 'kho-vphu', 'vì thế');
    expect(bare.body.error).toMatchObject({ details: { code: 'DISPOSAL_REASON_MISSING', field: 'reason' } });
    const { body } = await propose(sha256);
    expect((await act(body.id, 'reject-disposal', 'kho-tthu')).body).toMatchObject({ state: 'rejected' });
    expect(await stepsOf(sha256)).toEqual(['file.propose-disposal', 'file.reject-disposal']);
  });

  it('F123: a purge moves the file into the bin; it is erased a day later, with an entry of its own', async () => {
    const { sha256, file, id, bytes } = await approved();
    await retentionOver(id);
    expect((await act(id, 'purge', 'kho-vphu')).body).toMatchObject({ state: 'purged' });
    const inBin = path.join(archiveOf().folder, 'archive/bin', `${sha256}.jpg`);
    expect(fs.existsSync(file)).toBe(false);
    expect(fs.readFileSync(inBin).equals(bytes)).toBe(true);
    expect(await linesOf(sha256)).toEqual([]);
    await bin().settle();
    expect(fs.existsSync(inBin)).toBe(true);
    await bin().settle(Date.now() + 1000);
    expect(fs.existsSync(inBin)).toBe(false);
    expect((await stepsOf(sha256)).slice(-2)).toEqual(['file.purge', 'file.erase']);
    expect(codeOf(await act(id, 'restore', 'kho-vphu'))).toBe('DISPOSAL_ALREADY_HANDLED');
  });

  it('F123: bytes that come in again during the last day are found again', async () => {
    const { sha256, file, id, bytes } = await approved();
    await retentionOver(id);
    await act(id, 'purge', 'kho-vphu');
    // What an upload leaves that had seen the master on the disk just before the purge: line and row, no file.
    await storeFile(bytes);
    fs.rmSync(file);
    await bin().settle(Date.now() + 1000);
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    expect(await linesOf(sha256)).toHaveLength(1);
  });

  it('F123: where the purge cannot be written down, the master is where it was', async () => {
    const { sha256, file, id } = await approved();
    await retentionOver(id);
    const ledger = archiveOf().strapi.plugin('provenance').service('ledger');
    const append = jest.spyOn(ledger, 'append').mockRejectedValueOnce(new Error('the ledger is closed'));
    expect((await act(id, 'purge', 'kho-vphu')).status).toBe(500);
    append.mockRestore();
    expect(await linesOf(sha256)).toHaveLength(1);
    await bin().settle();
    expect(fs.existsSync(file)).toBe(true);
    expect((await act(id, 'restore', 'kho-vphu')).status).toBe(200);
  });

  it('F125: of two at once one wins, the other gets a sentence', async () => {
    const { sha256 } = await anUnused();
    await as('kho-btg', 'second');
    const both = await Promise.all([propose(sha256, 'kho-vphu'), propose(sha256, 'kho-btg')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    expect(both.map(codeOf).find(Boolean)).toBe('DISPOSAL_ALREADY_PROPOSED');
    const id = both.find(({ status }) => status === 201)?.body.id;
    const decided = await Promise.all([
      act(id, 'approve-disposal', 'kho-tthu'),
      act(id, 'reject-disposal', 'kho-btg', 'second'),
      act(id, 'restore', 'kho-vphu'),
    ]);
    // Bringing back may follow an approval; of approving and rejecting only one can be.
    const [approve, reject] = decided;
    expect([approve?.status, reject?.status].filter((status) => status === 200).length).toBeLessThanOrEqual(
      1,
    );
    const steps = await stepsOf(sha256);
    expect(steps).toHaveLength(1 + decided.filter(({ status }) => status === 200).length);
    for (const answer of decided.filter(({ status }) => status !== 200))
      expect(codeOf(answer)).toBe('DISPOSAL_ALREADY_HANDLED');
  });

  it('F125: two purges at once erase once', async () => {
    const { id, sha256 } = await approved();
    await retentionOver(id);
    const answers = await Promise.all([act(id, 'purge', 'kho-vphu'), act(id, 'purge', 'kho-vphu', 'second')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await stepsOf(sha256)).filter((name) => name === 'file.purge')).toHaveLength(1);
  });

  describe('who may come near (F122)', () => {
    it('nobody anonymous; agencies see nothing; the machine’s administrator disposes of nothing', async () => {
      const { sha256 } = await anUnused();
      for (const url of ['/preservation/bin', '/preservation/bin/candidates']) {
        expect((await archiveOf().request.get(url)).status).toBe(401);
        expect(
          (
            await archiveOf()
              .request.get(url)
              .set(await as('kho-cq'))
          ).status,
        ).toBe(403);
      }
      expect(
        (await archiveOf().request.post('/preservation/bin').send({ sha256, reason: REASON })).status,
      ).toBe(401);
      expect(
        (await archiveOf().request.post('/preservation/bin/1/purge').send({ reason: REASON })).status,
      ).toBe(401);
      for (const role of ['kho-cq', 'kho-qt', 'strapi-super-admin', 'kho-ktv']) {
        const answer = await propose(sha256, role);
        expect([answer.status, codeOf(answer)]).toEqual([403, 'DISPOSAL_NOT_ALLOWED']);
      }
    });

    it('F168: stands in the menu of those who may look, also of the standing members, and of nobody else', async () => {
      const sees = async (role: string) => {
        const answer = await archiveOf()
          .request.get('/admin/users/me/permissions')
          .set(await as(role));
        return (answer.body.data as { action: string }[]).some(({ action }) => action === SEES_BIN.action);
      };
      for (const role of ['kho-tthu', 'kho-btg', 'kho-vphu', 'kho-ktv', 'kho-qt'])
        expect([role, await sees(role)]).toEqual([role, true]);
      for (const role of ['kho-btvhu', 'kho-cq', 'kho-ubnd'])
        expect([role, await sees(role)]).toEqual([role, false]);
    });

    it('shows each person the steps that are theirs', async () => {
      const { id } = await approved();
      await retentionOver(id);
      const seen = async (role: string) =>
        (
          (
            await archiveOf()
              .request.get('/preservation/bin')
              .set(await as(role))
          ).body.disposals as {
            id: number;
            steps: string[];
          }[]
        ).find((one) => one.id === id)?.steps;
      expect(await seen('kho-vphu')).toEqual(['restore', 'purge']);
      expect(await seen('kho-tthu')).toEqual(['restore']);
      expect(await seen('kho-qt')).toEqual([]);
    });

    it.each([['x'], ['1/erase'], ['9999999/approve-disposal']])('knows no %s', async (rest) => {
      const answer = await archiveOf()
        .request.post(`/preservation/bin/${rest}`)
        .set(await as('kho-tthu'))
        .send({ reason: REASON });
      expect([400, 404, 405]).toContain(answer.status);
    });
  });
};
