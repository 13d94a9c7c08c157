import type { Archive } from './boot';

const TOKEN = 'a-token-for-the-tests-only';

/** Who reads the figures of the machine, and that they name nobody. */
export const describeMetrics = (archiveOf: () => Archive): void => {
  const ask = (token?: string) => {
    const request = archiveOf().request.get('/api/metrics');
    return token ? request.set('Authorization', `Bearer ${token}`) : request;
  };
  const before = process.env.METRICS_TOKEN;
  afterEach(() => {
    if (before === undefined) delete process.env.METRICS_TOKEN;
    else process.env.METRICS_TOKEN = before;
  });

  it('are told to who has the token, as Prometheus reads them', async () => {
    process.env.METRICS_TOKEN = TOKEN;
    const answer = await ask(TOKEN);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('text/plain');
    for (const line of [
      'kho_index_engine{state="ok"} 1',
      'kho_index_engine{state="down"} 0',
      'kho_index_dead 0',
      'kho_fixity_alarms{kind="changed"} 0',
      'kho_jobs{state="failed"} 0',
    ])
      expect(answer.text).toContain(line);
  });

  it('do not exist for anybody else', async () => {
    process.env.METRICS_TOKEN = TOKEN;
    expect((await ask()).status).toBe(404);
    expect((await ask('another-token-of-some-length')).status).toBe(404);
  });

  it('do not exist where no token is set', async () => {
    delete process.env.METRICS_TOKEN;
    expect((await ask('')).status).toBe(404);
    expect((await ask(TOKEN)).status).toBe(404);
  });
};
