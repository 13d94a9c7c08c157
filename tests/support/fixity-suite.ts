import fs from 'node:fs';
import path from 'node:path';

import type { FixityService } from '../../plugins/preservation/server/src/fixity/fixity';
import { createAccount, signIn } from './accounts';
import type { Archive } from './boot';
import { createItem, uidOf } from './fixtures';
import { ledgerEntries } from './ledger';
import { put } from './media-fixtures';
import { freshJpeg, sha, uploadTools } from './upload-tools';

const MASTER = 'plugin::preservation.master';

/** That damage to the store is seen and told (F110–F117), the same on every database. */
export const describeFixity = (archiveOf: () => Archive): void => {
  const { masterOf } = uploadTools(archiveOf);
  const fixity = (): FixityService => archiveOf().strapi.plugin('preservation').service('fixity');
  const headers = new Map<string, Promise<{ Authorization: string }>>();
  const as = (role: string) => {
    const known =
      headers.get(role) ?? createAccount(archiveOf(), role).then((one) => signIn(archiveOf(), one));
    headers.set(role, known);
    return known;
  };

  const aMaster = async () => {
    const bytes = await freshJpeg();
    const name = `${sha(bytes).slice(0, 6)}.jpg`;
    const { fileId } = await archiveOf()
      .strapi.plugin('preservation')
      .service('masters')
      .storeFile(put(archiveOf().folder, name, bytes), {});
    return { sha256: sha(bytes), bytes, file: masterOf({ hash: sha(bytes), ext: '.jpg' }), fileId, name };
  };
  const overwrite = (file: string, bytes: Buffer) => {
    fs.chmodSync(file, 0o640);
    fs.writeFileSync(file, bytes);
  };
  const round = (scope: 'all' | 'due' | string[]) =>
    fixity().round({ scope, origin: 'command', bytesPerSecond: 0 });
  const openAlarms = async () =>
    (await fixity().alarms.open(1)).alarms.map(({ kind, name, found }) => ({ kind, name, found }));
  const checksOf = (sha256: string) =>
    ledgerEntries(archiveOf(), { act: 'fixity.check', documentId: sha256 });
  const factsOf = async (fileId: number) =>
    (
      await archiveOf()
        .strapi.db.query('plugin::upload.file')
        .findOne({ where: { id: fileId } })
    ).provider_metadata;
  const clean = async () => {
    expect(await openAlarms()).toEqual([]);
  };
  beforeEach(clean);

  it('F110, F113: finds the masters right, moves verifiedAt on, and keeps everything else that the row says', async () => {
    const { sha256, fileId } = await aMaster();
    const before = await factsOf(fileId);
    const since = new Date().toISOString();
    const answer = await round('all');
    expect(answer).toMatchObject({ tally: { failed: 0 } });
    const after = await factsOf(fileId);
    expect(after).toEqual({ ...before, verifiedAt: expect.any(String) });
    expect(after.verifiedAt >= since).toBe(true);
    expect(await checksOf(sha256)).toEqual([]);
    const runs = await ledgerEntries(archiveOf(), { act: 'fixity.check', uid: null as never });
    expect(runs.at(-1)).toMatchObject({
      outcome: 'passed',
      change: {
        new: { kind: 'fixity', failed: 0, checked: (answer as { tally: { checked: number } }).tally.checked },
      },
    });
  });

  it('F110, F114: tells one flipped bit, once, and its recovery', async () => {
    const { sha256, bytes, file, fileId } = await aMaster();
    const before = await factsOf(fileId);
    const damaged = Buffer.from(bytes);
    damaged[500] = (damaged[500] ?? 0) ^ 1;
    overwrite(file, damaged);
    expect(await round([sha256])).toMatchObject({ tally: { checked: 1, failed: 1 } });
    expect(await openAlarms()).toEqual([{ kind: 'changed', name: sha256, found: sha(damaged) }]);
    expect(await factsOf(fileId)).toEqual(before);
    await round([sha256]);
    expect(await openAlarms()).toHaveLength(1);
    // Each check that failed stands in the ledger.
    expect(await checksOf(sha256)).toMatchObject([
      { outcome: 'failed', uid: MASTER, change: { new: { problem: 'changed', found: sha(damaged) } } },
      { outcome: 'failed' },
    ]);
    overwrite(file, bytes);
    await round([sha256]);
    await clean();
    expect((await checksOf(sha256)).at(-1)).toMatchObject({ outcome: 'passed' });
  });

  it('F110, F116: tells a deleted master, by reading and by comparing, and that it is back', async () => {
    const { sha256, bytes, file } = await aMaster();
    fs.rmSync(file);
    await round([sha256]);
    expect(await openAlarms()).toEqual([{ kind: 'missing', name: sha256, found: null }]);
    const answer = await fixity().compare('command');
    expect(answer).toMatchObject({ report: { counts: { missing: 1, untracked: 0 } } });
    expect(await openAlarms()).toHaveLength(1);
    fs.writeFileSync(file, bytes);
    await fixity().compare('command');
    await clean();
    expect((await checksOf(sha256)).map(({ outcome }) => outcome)).toEqual(['failed', 'passed']);
  });

  it('F116: shows stray files and masters without a line, deletes neither, and forgets them when they are gone', async () => {
    const root = path.join(archiveOf().folder, 'archive');
    const orphan = await freshJpeg();
    const file = masterOf({ hash: sha(orphan), ext: '.jpg' });
    const strays = ['masters/Thumbs.db', 'masters/00/ghi chú.txt', 'masters/zz/x.jpg'];
    for (const one of [...strays.map((name) => path.join(root, name)), file]) {
      fs.mkdirSync(path.dirname(one), { recursive: true });
      fs.writeFileSync(one, orphan);
    }
    const answer = await fixity().compare('command');
    const expected = [...strays, path.relative(root, file)].sort();
    expect(answer).toMatchObject({ report: { counts: { untracked: 4, missing: 0 } } });
    expect((await openAlarms()).map(({ kind, name }) => [kind, name]).sort()).toEqual(
      expected.map((name) => ['untracked', name]),
    );
    expect(await checksOf(sha(orphan))).toMatchObject([{ outcome: 'failed' }]);
    for (const name of expected) {
      expect(fs.readFileSync(path.join(root, name)).equals(orphan)).toBe(true);
      fs.rmSync(path.join(root, name));
    }
    await fixity().compare('command');
    await clean();
  });

  it('F116, F117: counts missing pictures and makes them again from the untouched master', async () => {
    const { sha256, file, bytes } = await aMaster();
    const folder = path.join(
      archiveOf().folder,
      'archive/derivatives',
      sha256.slice(0, 2),
      sha256.slice(2, 4),
      sha256,
    );
    const before = fs.readFileSync(path.join(folder, 'screen.webp'));
    fs.rmSync(path.join(folder, 'screen.webp'));
    const answer = await fixity().compare('command');
    expect(answer).toMatchObject({
      report: { counts: { 'pictures-missing': 1 }, examples: [{ kind: 'pictures-missing', name: sha256 }] },
    });
    await clean();
    const remade = await archiveOf()
      .request.post('/preservation/integrity/pictures')
      .set(await as('kho-ktv'));
    expect(remade.body).toEqual({ made: 1, failed: [] });
    expect(fs.readFileSync(path.join(folder, 'screen.webp')).equals(before)).toBe(true);
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    expect(await fixity().compare('command')).toMatchObject({
      report: { counts: { 'pictures-missing': 0 } },
    });
  });

  it('F116: tells of an entry of the media library whose master the store does not know', async () => {
    const { fileId, sha256 } = await aMaster();
    const query = archiveOf().strapi.db.query('plugin::upload.file');
    await query.update({ where: { id: fileId }, data: { hash: 'a'.repeat(64) } });
    const answer = await fixity().compare('command');
    expect(answer).toMatchObject({ report: { counts: { 'row-without-master': 1 } } });
    await query.update({ where: { id: fileId }, data: { hash: sha256 } });
    expect(await fixity().compare('command')).toMatchObject({
      report: { counts: { 'row-without-master': 0 } },
    });
  });

  it('F111: reads what is due only, the longest unseen first', async () => {
    const { sha256 } = await aMaster();
    await round('all');
    expect(await round('due')).toMatchObject({ tally: { checked: 0 } });
    await archiveOf()
      .strapi.db.connection('preservation_fixity')
      .where({ sha256 })
      .update({ checked_at: '2020-01-01T00:00:00.000Z' });
    expect(await fixity().status()).toMatchObject({ due: 1, oldestCheck: '2020-01-01T00:00:00.000Z' });
    expect(await round('due')).toMatchObject({ tally: { checked: 1 } });
    expect(await fixity().status()).toMatchObject({ due: 0, running: null });
  });

  it('F112: only one run at a time, and one whose process died does not stand in the way', async () => {
    await Promise.all(Array.from({ length: 3 }, () => aMaster()));
    const answers = await Promise.all([round('all'), round('all'), fixity().compare('command')]);
    expect(answers.filter((answer) => 'busy' in answer)).toHaveLength(2);
    const runs = () => archiveOf().strapi.db.connection('preservation_runs');
    await runs().insert({
      kind: 'fixity',
      origin: 'schedule',
      started_at: '2026-01-01T00:00:00.000Z',
      lease_until: Date.now() + 600_000,
    });
    expect(await round('all')).toMatchObject({ busy: { origin: 'schedule' } });
    await runs()
      .whereNull('finished_at')
      .update({ lease_until: Date.now() - 1 });
    expect(await round('all')).toMatchObject({ tally: { failed: 0 } });
    expect(await runs().where({ outcome: 'cut-off' }).first()).toMatchObject({ origin: 'schedule' });
  });

  it('F113: has the items judged again whose masters were checked', async () => {
    const { sha256, fileId } = await aMaster();
    const documentId = await createItem(archiveOf(), {
      representations: [{ role: 'front', processing: 'original', file: fileId }],
    });
    const evaluation = archiveOf().strapi.plugin('provenance').service('evaluation');
    await evaluation.drain(60_000);
    await round([sha256]);
    const due: { document_id: string }[] = await archiveOf()
      .strapi.db.connection('provenance_due')
      .where({ uid: uidOf('photo'), document_id: documentId });
    expect(due).toHaveLength(1);
    await evaluation.drain(60_000);
  });

  describe('who may look and start (F115)', () => {
    const routes = [
      ['get', '/preservation/fixity/status'],
      ['get', '/preservation/fixity/alarms'],
      ['post', '/preservation/fixity/runs'],
      ['post', '/preservation/fixity/alarms/1/recheck'],
      ['get', '/preservation/integrity'],
      ['post', '/preservation/integrity/runs'],
      ['post', '/preservation/integrity/pictures'],
    ] as const;

    it.each(routes)(
      '%s %s: nobody anonymous, no function that has nothing to do with it',
      async (verb, url) => {
        expect((await archiveOf().request[verb](url)).status).toBe(401);
        const agency = await archiveOf()
          .request[verb](url)
          .set(await as('kho-cq'));
        expect(agency.status).toBe(403);
        expect(agency.body.error.details.code).toMatch(/^FIXITY_NOT_/);
      },
    );

    it('the appraising body looks but starts nothing', async () => {
      const btg = await as('kho-btg');
      const status = await archiveOf().request.get('/preservation/fixity/status').set(btg);
      expect(status.body).toMatchObject({
        roundDays: 90,
        bytesPerSecond: 20_000_000,
        mayCheck: false,
        alarms: { changed: 0, missing: 0, unreadable: 0, untracked: 0 },
      });
      expect((await archiveOf().request.post('/preservation/fixity/runs').set(btg)).status).toBe(403);
    });

    it('a technician starts a run, which alarms in words', async () => {
      const { sha256, bytes, file, name } = await aMaster();
      fs.rmSync(file);
      const ktv = await as('kho-ktv');
      const bad = await archiveOf().request.post('/preservation/fixity/runs').set(ktv).send({ scope: 'x' });
      expect([bad.status, bad.body.error.details.code]).toEqual([400, 'FIXITY_SCOPE_INVALID']);
      const begun = await archiveOf()
        .request.post('/preservation/fixity/runs')
        .set(ktv)
        .send({ scope: 'all' });
      expect(begun.status).toBe(202);
      const settled = async () => {
        while ((await fixity().status()).running || (await fixity().status()).alarms.missing === 0)
          await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await settled();
      const { body } = await archiveOf().request.get('/preservation/fixity/alarms').set(ktv);
      expect(body).toMatchObject({
        total: 1,
        alarms: [{ kind: 'missing', name: sha256, fileName: name, vi: 'Tệp gốc không còn trên đĩa.' }],
      });
      fs.writeFileSync(file, bytes);
      const again = await archiveOf()
        .request.post(`/preservation/fixity/alarms/${body.alarms[0].id}/recheck`)
        .set(ktv);
      expect(again.status).toBe(202);
      while ((await fixity().status()).alarms.missing > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      while ((await fixity().status()).running) await new Promise((resolve) => setTimeout(resolve, 20));
      const gone = await archiveOf()
        .request.post(`/preservation/fixity/alarms/${body.alarms[0].id}/recheck`)
        .set(ktv);
      expect(gone.body.error.details.code).toBe('FIXITY_UNKNOWN_ALARM');
    });
  });
};
