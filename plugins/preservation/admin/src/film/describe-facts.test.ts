import { clock, describeFacts } from './describe-facts';

const facts = {
  container: 'dv',
  durationSeconds: 3683,
  video: { codec: 'dvvideo', width: 768, height: 576, frameRate: 29.97, scan: 'interlaced' as const },
  audio: { codec: 'pcm_s16le', sampleRate: 44_100, channels: 2 },
};

describe('describeFacts (F69)', () => {
  it('tells what a film is made of, numbers as they are written here', () => {
    expect(describeFacts(facts, 'vi')).toEqual([
      { key: 'duration', value: '1:01:23' },
      { key: 'size', value: '768 × 576', scan: 'interlaced' },
      { key: 'rate', value: '29,97' },
      { key: 'picture', value: 'dvvideo' },
      { key: 'sound', value: 'pcm_s16le, 44,1 kHz' },
    ]);
  });

  it('leaves out what is not known', () => {
    expect(
      describeFacts(
        {
          container: 'x',
          durationSeconds: null,
          video: { ...facts.video, frameRate: null, scan: 'unknown' },
          audio: { codec: 'mp2', sampleRate: null, channels: null },
        },
        'en',
      ),
    ).toEqual([
      { key: 'size', value: '768 × 576' },
      { key: 'picture', value: 'dvvideo' },
      { key: 'sound', value: 'mp2' },
    ]);
  });

  it.each([
    [5.6, '0:06'],
    [59.9, '1:00'],
    [3600, '1:00:00'],
  ])('%d s is %s', (seconds, expected) => expect(clock(seconds)).toBe(expected));
});
