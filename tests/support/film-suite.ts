import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { Traverse } from '@iiif/parser';

import type { FilmsService } from '../../plugins/preservation/server/src/film/films';
import type { JobQueue } from '../../plugins/preservation/server/src/jobs/jobs';
import type { ItemFilmsView } from '../../plugins/preservation/shared/film/views';
import { createAccount, signIn } from './accounts';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { crawl } from './crawler';
import { derivationsOf } from './derivations';
import { createFrom } from './fixtures';
import { aTape, hasProgram, put } from './media-fixtures';
import { binary } from './upload-tools';

const DRAIN_MS = 90_000;

const SRT = `1
00:00:00,000 --> 00:00:01,500
Đại hội đại biểu <script>alert(1)</script>Đảng bộ tỉnh

2
00:00:02,000 --> 00:00:03,000
Đồng bào đón khách
`;

const probe = (file: string): { streams: Record<string, unknown>[]; format: Record<string, unknown> } =>
  JSON.parse(
    execFileSync('ffprobe', ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', file]).toString(),
  );

/** Films, sound and subtitles (F60–F69), the same on every database. */
export const describeFilms = (archiveOf: () => Archive): void => {
  const jobs = (): JobQueue => archiveOf().strapi.plugin('preservation').service('jobs');
  const films = (): FilmsService => archiveOf().strapi.plugin('preservation').service('films');
  const store = (file: string) =>
    archiveOf().strapi.plugin('preservation').service('masters').storeFile(file, {});
  const folder = (sha256: string) =>
    path.join(archiveOf().folder, 'archive', 'derivatives', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const staging = () => fs.readdirSync(path.join(archiveOf().folder, 'archive', 'staging'));
  const set = (documentId: string, columns: Record<string, unknown>) =>
    archiveOf().strapi.db.query('api::film.film').updateMany({ where: { documentId }, data: columns });

  let staff: { Authorization: string };
  beforeAll(async () => {
    staff = await signInAsAdmin(archiveOf());
  });

  describe('subtitles', () => {
    const storeText = (name: string, text: string) => store(put(archiveOf().folder, name, text));

    it('F65: a bad file is refused at its line, and nothing of it is kept', async () => {
      const rows = await archiveOf().strapi.db.query('plugin::upload.file').count();
      const answer = await storeText('xau.srt', SRT.replace('00:00:02,000', '00:00:0x,000'));
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'SUBTITLE_UNREADABLE', line: 6 } });
      expect(answer.refusal.vi).toMatch(/^Dòng 6: /);
      expect(await storeText('trong.vtt', 'WEBVTT\n\n')).toMatchObject({
        refusal: { code: 'SUBTITLE_EMPTY' },
      });
      expect(await archiveOf().strapi.db.query('plugin::upload.file').count()).toBe(rows);
      expect(fs.existsSync(folder(answer.sha256))).toBe(false);
      expect(staging()).toEqual([]);
    });

    it('F65: the sender is told so by the upload route too', async () => {
      const answer = await archiveOf()
        .request.post('/upload')
        .set(staff)
        .attach('files', Buffer.from('không phải phụ đề'), 'xau.srt');
      expect(answer.status).toBe(400);
      expect(answer.body.error.details).toMatchObject({ code: 'SUBTITLE_UNREADABLE', line: 1 });
    });

    it('F65, F66: a good one lies beside its master, clean, with its language', async () => {
      const { sha256 } = await storeText('phim.srt', SRT);
      const vtt = fs.readFileSync(path.join(folder(sha256), 'subtitle.vtt'), 'utf8');
      expect(vtt).toMatch(
        /^WEBVTT\n\n00:00:00\.000 --> 00:00:01\.500\nĐại hội đại biểu alert\(1\)Đảng bộ tỉnh\n/,
      );
      expect((await films().table().read([sha256])).get(sha256)).toEqual({
        kind: 'subtitle',
        facts: { encoding: 'utf-8', cues: 2, language: 'vi' },
        made: null,
      });
      expect(fs.readdirSync(folder(sha256))).toEqual(['subtitle.vtt']);
    });
  });

  const described = hasProgram('ffmpeg') ? describe : describe.skip;
  if (described === describe.skip) process.emitWarning('SKIPPED: films and sound, ffmpeg is not installed');
  described('films and sound', () => {
    let tape: { fileId: number; sha256: string };
    let words: { fileId: number; sha256: string };
    let documentId: string;
    const media = (variant: string, sha256 = tape.sha256) =>
      `/api/media/film/${documentId}/${sha256.slice(0, 12)}/${variant}`;
    const views = async (header: object = staff): Promise<{ status: number; body: ItemFilmsView }> =>
      archiveOf()
        .request.get(`/preservation/films/api::film.film/${documentId}`)
        .set(header as Record<string, string>);
    const OPEN = { accessRegime: 'cong-khai-xem', secrecy: '0', publishedAt: new Date() };

    beforeAll(async () => {
      tape = await store(aTape(archiveOf().folder, 'bang.mpg'));
      words = await store(put(archiveOf().folder, 'bang.en.srt', SRT.replaceAll('Đ', 'D')));
      documentId = await createFrom(
        archiveOf(),
        {
          title: 'Đại hội',
          representations: [
            { role: 'master', file: tape.fileId },
            { role: 'subtitle', file: words.fileId, language: '01' },
          ],
        },
        { kind: 'film' },
      );
    });

    it('F63: work is ordered with the master, and told to whoever reads the item', async () => {
      const { body } = await views();
      expect(body.films).toMatchObject([
        { sha256: tape.sha256, fileName: 'bang.mpg', kind: 'film', copy: { state: 'waiting' }, play: null },
      ]);
    });

    it('F60–F62: copies are made whole, with square pixels and whole pictures, without what the master says', async () => {
      await jobs().drain(DRAIN_MS);
      const made = folder(tape.sha256);
      expect(fs.readdirSync(made).sort()).toEqual(
        ['film.mp4', 'screen.jpg', 'screen.webp', 'sound.m4a', 'strip.vtt', 'strip.webp', 'thumb.webp'], // prettier-ignore
      );
      const { streams, format } = probe(path.join(made, 'film.mp4'));
      expect(streams).toMatchObject([
        { codec_name: 'h264', width: 384, height: 288, pix_fmt: 'yuv420p', field_order: 'progressive' },
        { codec_name: 'aac' },
      ]);
      expect(JSON.stringify(format)).not.toContain('PRIVATE');
      const head = fs.readFileSync(path.join(made, 'film.mp4')).subarray(0, 4096).toString('latin1');
      expect(head).toContain('moov');
      expect(probe(path.join(made, 'sound.m4a')).streams).toMatchObject([{ codec_name: 'aac' }]);
      expect(fs.readFileSync(path.join(made, 'strip.vtt'), 'utf8')).toContain(
        'strip.webp#xywh=320,0,160,120',
      );
      expect((await films().table().read([tape.sha256])).get(tape.sha256)).toMatchObject({
        kind: 'film',
        facts: {
          durationSeconds: 3,
          video: { codec: 'mpeg2video', scan: 'interlaced' },
          audio: { codec: 'mp2' },
        },
        made: { film: { width: 384, height: 288 }, strip: { width: 480, height: 120 } },
      });
      expect(staging()).toEqual([]);
    });

    it('F63: what has its copies is not made again, what lost them is', async () => {
      const orders = () =>
        archiveOf().strapi.db.connection('preservation_jobs').where({ job_key: tape.sha256, kind: 'film' });
      await films().orders.ofOldMasters();
      expect(await orders()).toHaveLength(1);
      await archiveOf().strapi.db.connection('preservation_film_copies').delete();
      await films().orders.ofOldMasters();
      expect((await orders()).map(({ state }) => state).sort()).toEqual(['done', 'pending']);
      expect((await films().table().read([words.sha256])).get(words.sha256)?.kind).toBe('subtitle');
      await jobs().drain(DRAIN_MS);
      // F163: made twice with one result, it stands in the ledger once.
      const entries = await derivationsOf(archiveOf(), tape.sha256);
      expect(entries).toMatchObject([
        { actor_id: 'archive', made: { kind: 'film', film: { width: 384, height: 288 } } },
      ]);
    });

    it('F64: what cannot be decoded is refused with a sentence, once; the master stays', async () => {
      // Subtitles ordered as sound stand for whatever a door before this one let in.
      await jobs().enqueue([
        { kind: 'sound', key: words.sha256, payload: { sha256: words.sha256 }, label: 'hong.mp3' },
      ]);
      await jobs().drain(DRAIN_MS);
      const [row] = await archiveOf()
        .strapi.db.connection('preservation_jobs')
        .where({ job_key: words.sha256, kind: 'sound' });
      expect(row).toMatchObject({ state: 'failed', attempts: 1, problem_code: 'SOUND_NOT_DECODED' });
    });

    it('F67: everybody reads the film of a published public item in parts, and nothing of another', async () => {
      await set(documentId, OPEN);
      const part = await archiveOf()
        .request.get(media('film.mp4'))
        .set('Range', 'bytes=4-7')
        .buffer()
        .parse(binary);
      expect(part.status).toBe(206);
      expect(part.body.toString()).toBe('ftyp');
      expect(part.headers).toMatchObject({
        'content-type': 'video/mp4',
        'accept-ranges': 'bytes',
        'cache-control': 'no-cache',
      });
      for (const [variant, type] of [
        ['sound.m4a', /^audio\/mp4/],
        ['strip.webp', /^image\/webp/],
        ['strip.vtt', /^text\/vtt; charset=utf-8/],
      ] as const) {
        const answer = await archiveOf().request.get(media(variant));
        expect([variant, answer.status, answer.headers['content-type']]).toEqual([
          variant,
          200,
          expect.stringMatching(type),
        ]);
      }
      expect((await archiveOf().request.get(media('subtitle-vi.vtt', words.sha256))).text).toMatch(/^WEBVTT/);
      expect((await archiveOf().request.get(media('film.mp4', words.sha256))).status).toBe(404);
      expect((await archiveOf().request.get(media('sound.m4a?download=1'))).status).toBe(404);
      for (const closed of [{ publishedAt: null }, { accessRegime: 'noi-bo' }, { secrecy: '1' }]) {
        await set(documentId, { ...OPEN, ...closed });
        for (const url of [media('film.mp4'), media('strip.webp'), media('subtitle-vi.vtt', words.sha256)])
          expect((await archiveOf().request.get(url)).status).toBe(404);
      }
    });

    it('F68: the public page is told what plays, and what may be kept where it may', async () => {
      await set(documentId, OPEN);
      const page = async () =>
        (await archiveOf().request.get(`/api/items/film/${documentId}`)).body.data.representations;
      const [film, subtitle] = await page();
      expect(film.playback).toEqual({
        film: { src: media('film.mp4'), width: 384, height: 288 },
        sound: null,
        soundDownload: null,
        strip: { picture: media('strip.webp'), index: media('strip.vtt') },
        durationSeconds: 3,
      });
      expect(film.track).toBeNull();
      // The editor's word goes before the file's name.
      expect(subtitle.track).toEqual({ src: media('subtitle-vi.vtt', words.sha256), language: 'vi' });
      await set(documentId, { ...OPEN, accessRegime: 'cong-khai-tai' });
      const [kept] = await page();
      const answer = await archiveOf().request.get(kept.playback.soundDownload);
      expect([answer.status, answer.headers['content-disposition']]).toEqual([
        200,
        expect.stringMatching(/^attachment/),
      ]);
    });

    it('F160: the manifest leads to the subtitles beside the film, and a withdrawal closes them', async () => {
      await set(documentId, OPEN);
      const manifest = `/api/iiif/presentation/film/${documentId}/manifest.json`;
      const { body } = await archiveOf().request.get(manifest);
      const seen: { type?: string; format?: string; language?: string; id?: string }[] = [];
      new Traverse({
        contentResource: [(resource) => void seen.push(resource as object)],
      }).traverseManifest(body);
      const tracks = seen.filter(({ format }) => format === 'text/vtt');
      expect(tracks).toMatchObject([{ type: 'Text', language: 'vi' }]);
      expect(new URL(String(tracks[0]?.id)).pathname).toBe(media('subtitle-vi.vtt', words.sha256));
      expect(body.items).toHaveLength(1);

      const seeds = [manifest, `/api/items/film/${documentId}`];
      const opened = [...(await crawl(archiveOf(), seeds)).status].filter(([, status]) => status === 200);
      const addresses = opened.map(([address]) => address);
      expect(addresses).toEqual(
        expect.arrayContaining([media('film.mp4'), media('subtitle-vi.vtt', words.sha256)]),
      );
      await set(documentId, { publishedAt: null });
      for (const address of addresses)
        expect([address, (await archiveOf().request.get(address)).status]).toEqual([address, 404]);
    });

    it('F69: staff play by signed addresses; others learn nothing', async () => {
      await set(documentId, { publishedAt: null });
      const { body } = await views();
      const [film] = body.films;
      const { video } = film?.facts ?? {};
      expect(film).toMatchObject({ copy: { state: 'made' }, kind: 'film' });
      expect(video).toMatchObject({ codec: 'mpeg2video', width: 384, height: 288, frameRate: 25 });
      for (const url of [film?.play, film?.sound, film?.strip, body.subtitles[0]?.address]) {
        expect((await archiveOf().request.get(String(url))).status).toBe(200);
        expect((await archiveOf().request.get(String(url).replace(/\?.*/, ''))).status).toBe(404);
      }
      expect(body.subtitles).toMatchObject([{ fileName: 'bang.en.srt', language: 'vi', cues: 2 }]);
      expect((await views({})).status).toBe(401);
      const agency = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
      expect((await views(agency)).status).toBe(404);
    });
  });
};
