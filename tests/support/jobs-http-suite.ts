import crypto from 'node:crypto';

import { JobRefused } from '../../plugins/preservation/shared/jobs/contract';
import { createJobs, type JobQueue } from '../../plugins/preservation/server/src/jobs/jobs';
import { createAccount, signIn } from './accounts';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';

type Headers = Awaited<ReturnType<typeof signIn>>;

const ROUTES = [
  ['get', '/preservation/jobs'],
  ['get', '/preservation/jobs/status'],
  ['post', '/preservation/jobs/1/retry'],
  ['post', '/preservation/jobs/1/dismiss'],
  ['post', '/preservation/jobs/retry'],
] as const;

/** Who sees the queue, and what they see and do (F57). */
export const describeJobsHttp = (archiveOf: () => Archive): void => {
  let queue: JobQueue;
  let admin: Headers;
  let broken: boolean;

  beforeAll(async () => {
    admin = await signInAsAdmin(archiveOf());
    queue = createJobs({ strapi: archiveOf().strapi });
    queue.handle({
      kind: 'film',
      vi: 'Bản xem phim',
      en: 'web copy of a film',
      timeoutMs: 10_000,
      weight: 'decoder',
      async run({ damaged }) {
        if (damaged && broken) throw new JobRefused('FILE_TRUNCATED', 'Tệp bị cụt.', 'The file is cut off.');
      },
    });
  });
  beforeEach(async () => {
    broken = true;
    await archiveOf().strapi.db.connection('preservation_jobs').delete();
  });

  const order = (label: string, payload = {}) =>
    queue.enqueue([{ kind: 'film', key: crypto.randomUUID(), label, payload }]);
  const get = (address: string, headers: Headers = admin) =>
    archiveOf().request.get(`/preservation/${address}`).set(headers);
  const post = (address: string, body: object = {}) =>
    archiveOf().request.post(`/preservation/${address}`).set(admin).send(body);

  it.each(ROUTES)('F57: %s %s is closed to anonymous callers', async (verb, address) => {
    const answer = await archiveOf().request[verb](address);
    expect(answer.status).toBe(401);
    expect(answer.body.data).toBeNull();
  });

  it.each(ROUTES)('F57: %s %s is closed to an API token', async (verb, address) => {
    const { accessKey } = await archiveOf()
      .strapi.service('admin::api-token')
      .create({ name: crypto.randomUUID(), type: 'full-access', description: '', lifespan: null });
    const answer = await archiveOf()
      .request[verb](address)
      .set({ Authorization: `Bearer ${accessKey}` });
    expect([401, 403]).toContain(answer.status);
  });

  it('F57: agencies, donors and readers see nothing of it', async () => {
    await order('thư riêng.pdf');
    for (const role of ['kho-cq', 'kho-nht', 'kho-ctv', 'kho-bbt', 'kho-ubnd']) {
      const headers = await signIn(archiveOf(), await createAccount(archiveOf(), role));
      for (const [verb, address] of ROUTES) {
        const answer = await archiveOf().request[verb](address).set(headers);
        expect(answer.status).toBe(403);
        expect(answer.body.error).toMatchObject({
          message: 'Chỉ người quản trị và người làm việc với tệp của kho xem được việc nền.',
          details: { code: 'JOBS_NOT_ALLOWED' },
        });
        expect(answer.text).not.toContain('thư riêng');
      }
    }
  });

  it.each(['kho-qt', 'kho-vphu', 'kho-ktv', 'kho-btg'])('F57: %s sees it', async (role) => {
    const headers = await signIn(archiveOf(), await createAccount(archiveOf(), role));
    expect((await get('jobs', headers)).status).toBe(200);
    expect((await get('jobs/status', headers)).status).toBe(200);
  });

  it('F57: says what waits, what failed and why, what is done', async () => {
    await order('hỏng.mp4', { damaged: true });
    await order('tốt.mp4');
    await queue.drain(20_000);
    await order('chờ.mp4');
    const { body } = await get('jobs');
    expect(body.status).toEqual({
      waiting: 1,
      running: 0,
      failed: 1,
      done: 1,
      dismissed: 0,
      oldestWaitingSeconds: expect.any(Number),
    });
    expect(body.failed).toEqual([
      {
        id: expect.any(Number),
        kind: 'film',
        vi: 'Bản xem phim',
        en: 'Web copy of a film',
        label: 'hỏng.mp4',
        state: 'failed',
        attempts: 1,
        maxAttempts: 5,
        progress: null,
        enqueuedAt: expect.stringMatching(/Z$/),
        startedAt: expect.stringMatching(/Z$/),
        finishedAt: expect.stringMatching(/Z$/),
        runAt: expect.stringMatching(/Z$/),
        problem: { code: 'FILE_TRUNCATED', vi: 'Tệp bị cụt.', en: 'The file is cut off.' },
        detail: null,
        dismissed: null,
      },
    ]);
    expect(body.failedKinds).toMatchObject([{ kind: 'film', vi: 'Bản xem phim', count: 1 }]);
    expect(body.waiting).toMatchObject([{ label: 'chờ.mp4', state: 'waiting', problem: null }]);
    expect(body.done).toMatchObject([{ label: 'tốt.mp4', state: 'done' }]);
    expect((await get('jobs/status')).body).toMatchObject({ waiting: 1, running: 0, failed: 1 });
    // What the work is made from is nobody's business here.
    expect(JSON.stringify(body)).not.toContain('damaged');
  });

  it('F56: one piece of work is tried again, once', async () => {
    await order('hỏng.mp4', { damaged: true });
    await queue.drain(20_000);
    const { body } = await get('jobs');
    const again = await post(`jobs/${body.failed[0].id}/retry`);
    expect([again.status, again.body]).toEqual([200, { retried: 1 }]);
    const twice = await post(`jobs/${body.failed[0].id}/retry`);
    expect(twice.status).toBe(400);
    expect(twice.body.error).toMatchObject({
      message: 'Việc này không ở trạng thái lỗi nên không có gì để thử lại hay bỏ qua.',
      details: { code: 'JOB_NOT_FAILED', en: expect.any(String), field: 'id' },
    });
    broken = false;
    await queue.drain(20_000);
    expect((await get('jobs')).body.status).toMatchObject({ failed: 0, done: 1 });
  });

  it('F167: failed work is let be by a person: out of the counts, in the table with who and when, and can still be tried', async () => {
    await order('hỏng hẳn.mp4', { damaged: true });
    await queue.drain(20_000);
    const [{ id }] = (await get('jobs')).body.failed;
    const answer = await post(`jobs/${id}/dismiss`);
    expect([answer.status, answer.body]).toEqual([200, { dismissed: 1 }]);
    expect((await post(`jobs/${id}/dismiss`)).body.error.details.code).toBe('JOB_NOT_FAILED');
    expect((await post('jobs/999999/dismiss')).status).toBe(404);

    const { body } = await get('jobs');
    expect(body.status).toMatchObject({ failed: 0, dismissed: 1 });
    expect([body.failed, body.failedKinds]).toEqual([[], []]);
    expect(body.dismissed).toMatchObject([
      {
        id,
        state: 'dismissed',
        problem: { code: 'FILE_TRUNCATED' },
        dismissed: { at: expect.stringMatching(/Z$/), name: expect.stringMatching(/./) },
      },
    ]);
    // All of a kind means what still asks for somebody.
    expect((await post('jobs/retry', { kind: 'film' })).body).toEqual({ retried: 0 });
    broken = false;
    expect((await post(`jobs/${id}/retry`)).body).toEqual({ retried: 1 });
    await queue.drain(20_000);
    expect((await get('jobs')).body).toMatchObject({
      status: { done: 1, dismissed: 0 },
      done: [{ dismissed: null }],
    });
  });

  it('F56: all of a kind are tried again', async () => {
    await order('a.mp4', { damaged: true });
    await order('b.mp4', { damaged: true });
    await queue.drain(20_000);
    expect((await post('jobs/retry', { kind: 'ocr' })).body).toEqual({ retried: 0 });
    expect((await post('jobs/retry', { kind: 'film' })).body).toEqual({ retried: 2 });
    expect((await get('jobs/status')).body).toMatchObject({ waiting: 2, failed: 0 });
  });

  it.each(['0', '-1', '1e3', 'abc', '99999999', '9'.repeat(40), '1%27'])(
    'F57: there is no work %s',
    async (id) => {
      const answer = await post(`jobs/${id}/retry`);
      expect(answer.status).toBe(404);
      expect(answer.body.error.details).toMatchObject({ code: 'JOB_NOT_FOUND' });
    },
  );

  it.each([{}, { kind: 'nothing' }, { kind: 7 }, { kind: ['film'] }])(
    'F57: there is no kind in %j',
    async (body) => {
      const answer = await post('jobs/retry', body);
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatchObject({
        message: 'Không có loại việc nền này.',
        details: { code: 'JOB_KIND_UNKNOWN', field: 'kind' },
      });
    },
  );
};
