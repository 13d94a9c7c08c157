import { filmFacts, type FilmFacts, type VideoFacts } from './film-facts';
import { proxySize } from './picture-size';
import { progressReader } from './progress';
import { copiesOf, filmArguments, pictureFilters } from './proxy-arguments';
import { planStrip, stripVtt, vttTime } from './strip';

const tape: VideoFacts = { codec: 'mpeg2video', width: 768, height: 576, frameRate: 25, scan: 'interlaced' };
const stream = (over: object) => ({
  codec_type: 'video',
  codec_name: 'h264',
  width: 640,
  height: 480,
  ...over,
});
const videoOf = (over: object) => filmFacts({ streams: [stream(over)], format: {} }).video;

describe('filmFacts (F60)', () => {
  it('says what a tape is made of, with square pixels', () => {
    expect(
      filmFacts({
        streams: [
          stream({
            codec_name: 'dvvideo',
            width: 720,
            height: 576,
            sample_aspect_ratio: '16:15',
            avg_frame_rate: '25/1',
            field_order: 'bb',
          }),
          { codec_type: 'audio', codec_name: 'pcm_s16le', sample_rate: '48000', channels: 2 },
        ],
        format: { format_name: 'dv', duration: '12.04' },
      }),
    ).toEqual({
      container: 'dv',
      durationSeconds: 12,
      video: { codec: 'dvvideo', width: 768, height: 576, frameRate: 25, scan: 'interlaced' },
      audio: { codec: 'pcm_s16le', sampleRate: 48000, channels: 2 },
    } satisfies FilmFacts);
  });

  it.each([
    ['tt', 'h264', 'interlaced'],
    ['progressive', 'mpeg2video', 'progressive'],
    ['unknown', 'mpeg2video', 'interlaced'],
    ['unknown', 'dvvideo', 'interlaced'],
    ['unknown', 'mpeg1video', 'unknown'],
    [undefined, 'svq1', 'unknown'],
  ])('field order %s of %s is %s', (field_order, codec_name, scan) => {
    expect(videoOf({ field_order, codec_name })?.scan).toBe(scan);
  });

  it.each([
    ['30000/1001', 29.97],
    ['0/0', null],
    ['25/0', null],
    [undefined, null],
  ])('%s pictures a second are %s', (avg_frame_rate, rate) => {
    expect(videoOf({ avg_frame_rate })?.frameRate).toBe(rate);
  });

  it('turns what was filmed on its side, and takes no cover for a film', () => {
    expect(videoOf({ side_data_list: [{}, { rotation: -90 }] })).toMatchObject({ width: 480, height: 640 });
    expect(videoOf({ disposition: { attached_pic: 1 } })).toBeNull();
    expect(videoOf({ width: 0 })).toBeNull();
  });

  it('refuses what is no answer of ffprobe', () => {
    expect(() => filmFacts({ streams: 'none' })).toThrow();
  });
});

describe('the web copy of a film (F61)', () => {
  it.each([
    [768, 576, 768, 576],
    [1920, 1080, 1280, 720],
    [1080, 1920, 720, 1280],
    [1920, 816, 1280, 544],
    [4096, 2160, 1280, 676],
    [175, 143, 176, 144],
    [16, 16, 16, 16],
    [1, 1, 2, 2],
    [4000, 2, 1280, 2],
  ])('%i × %i becomes %i × %i', (width, height, w, h) => {
    expect(proxySize({ width, height })).toEqual({ width: w, height: h });
  });

  it.each([
    ['a tape', tape, /^yadif=.*deint=interlaced,scale=768:576/],
    ['halves that the decoder does not mark', { ...tape, codec: 'ffv1' }, /^yadif=.*deint=all,/],
    ['whole pictures', { ...tape, scan: 'progressive' as const }, /^scale=768:576:/],
    ['what nobody knows', { ...tape, scan: 'unknown' as const }, /^scale=/],
    ['slow motion of a phone', { ...tape, scan: 'progressive' as const, frameRate: 240 }, /^fps=30,scale=/],
  ])('%s', (_case, video, expected) => {
    expect(pictureFilters(video)).toMatch(expected);
    expect(pictureFilters(video)).toMatch(/setsar=1,format=yuv420p$/);
  });

  it('is H.264 with its index first, carries nothing the master says of itself, and sound where it can', () => {
    const args = filmArguments(tape, true).join(' ');
    expect(args).toContain('-c:v libx264');
    expect(args).toContain('-movflags +faststart');
    expect(args).toContain('-map_metadata -1');
    expect(args).toContain('-map 0:a:0');
    const silent = filmArguments(tape, false);
    expect(silent).toContain('-an');
    expect(silent).not.toContain('-c:a');
  });

  it('knows what can be made of what', () => {
    const audio = { codec: 'mp3', sampleRate: 44100, channels: 2 };
    const facts = { container: 'x', durationSeconds: 1 };
    expect(copiesOf({ ...facts, video: tape, audio })).toBe('film');
    expect(copiesOf({ ...facts, video: null, audio })).toBe('sound');
    expect(copiesOf({ ...facts, video: null, audio: null })).toBeNull();
  });
});

describe('the contact strip (F62)', () => {
  it.each([
    [0.5, 1, 1, 1, 1],
    [30, 1, 30, 10, 3],
    [3600, 36, 100, 10, 10],
    [9001, 91, 99, 10, 10],
  ])('of %d s: a still every %d s, %i of them', (seconds, everySeconds, stills, columns, rows) => {
    expect(planStrip(seconds, { width: 768, height: 576 })).toEqual({
      everySeconds, stills, columns, rows, width: 160, height: 120,
    }); // prettier-ignore
  });

  it('says which part is which stretch', () => {
    const plan = planStrip(12.5, { width: 1280, height: 720 });
    const lines = stripVtt(plan, 12.5, 'strip.webp').split('\n');
    expect(lines[0]).toBe('WEBVTT');
    expect(lines.slice(2, 4)).toEqual(['00:00:00.000 --> 00:00:01.000', 'strip.webp#xywh=0,0,160,90']);
    expect(lines.slice(-3, -1)).toEqual(['00:00:12.000 --> 00:00:12.500', 'strip.webp#xywh=320,90,160,90']);
  });

  it('writes times of long films', () => expect(vttTime(36_061_005)).toBe('10:01:01.005'));
});

describe('progressReader (F63)', () => {
  it('puts pieces together and hears of steps forward only', () => {
    const heard: number[] = [];
    const read = progressReader((seconds) => heard.push(seconds));
    read('frame=1\nout_time_us=50');
    read('0000\nout_time_us=-5\nprogress=continue\nout_time_us=N/A\n');
    read('out_time_us=500000\nout_time_us=2500000\r\nprogress=end\n');
    expect(heard).toEqual([0.5, 2.5]);
  });
});
