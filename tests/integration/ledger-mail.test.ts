import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { SMTPServer } from 'smtp-server';

import { type Archive, bootArchive } from '../support/boot';
import { ledgerOf } from '../support/ledger';

let archive: Archive;
let server: SMTPServer;
let refuse = false;
const letters: { to: string[]; from: string; raw: string }[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      void text(stream).then((raw) => {
        if (refuse) return done(new Error('The letter box is full.'));
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({
          raw,
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  archive = await bootArchive({
    env: {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String((server.server.address() as AddressInfo).port),
      SMTP_FROM: 'kho@example.org',
      LEDGER_MAIL_TO: 'vanphong@example.org',
    },
  });
});
afterAll(async () => {
  await archive?.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const run = (): Promise<void> => archive.strapi.plugin('provenance').service('ledgerDaily').run();

it('L9: the server looks every hour; commands leave the day’s work to it', () => {
  const jobs = archive.strapi.get('cron').jobs as { name: string | null }[];
  expect(jobs.map(({ name }) => name)).toContain('provenance.ledger-daily');
});

it('L9: a refused letter breaks nothing and is tried again; a sent one is not sent twice', async () => {
  refuse = true;
  const error = jest.spyOn(archive.strapi.log, 'error').mockReturnValue(archive.strapi.log);
  await run();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('The letter box is full.'));
  error.mockRestore();
  expect(letters).toEqual([]);

  refuse = false;
  await run();
  await run();
  expect(letters).toHaveLength(1);
});

it('L9: the letter goes to the address named and holds the head', async () => {
  const [letter] = letters;
  const head = (await ledgerOf(archive).head())!;
  expect(letter).toMatchObject({ from: 'kho@example.org', to: ['vanphong@example.org'] });
  const encoded = letter!.raw
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n\n');
  const body = /content-transfer-encoding: base64/i.test(letter!.raw)
    ? Buffer.from(encoded, 'base64').toString()
    : encoded.replace(/=\r?\n/g, '');
  expect(body).toContain(`--head ${head.hash}@${head.seq}`);
});
