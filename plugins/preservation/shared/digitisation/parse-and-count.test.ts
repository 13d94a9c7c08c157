import { addLetters, NO_TEXT, secrecyMarkIn } from './count-letters';
import { iccName } from './icc-name';
import { isBlank } from './is-blank';
import { numberList } from './number-list';
import { parseImageRow, parsePdfa, parsePdfInfo } from './parse-pdf-lists';
import { recordingFacts } from './recording-bitrate';
import { createJpeg2000Scan } from './scan-jpeg2000';
import { statedResolution } from './stated-resolution';

describe("poppler's lists (F186)", () => {
  const INFO = `Pages:           2
Encrypted:       yes (print:no copy:yes change:yes addNotes:yes algorithm:RC4)
Page    1 size:  595.276 x 841.89 pts (A4)
Page    1 rot:   0
Page    2 size:  595.276 x 841.89 pts (A4)
Page    2 rot:   90
`;

  it('sizes are of pages as they are seen', () => {
    const { pages, restricted, sizes } = parsePdfInfo(INFO)!;
    expect([pages, restricted]).toEqual([2, true]);
    expect(sizes.get(1)).toEqual({ widthMm: expect.closeTo(210, 0), heightMm: expect.closeTo(297, 0) });
    expect(sizes.get(2)).toEqual({ widthMm: expect.closeTo(297, 0), heightMm: expect.closeTo(210, 0) });
    expect(parsePdfInfo('Syntax Error')).toBeNull();
  });

  it.each([
    ['<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>', '2B'],
    ['<rdf:Description pdfaid:part="1" pdfaid:conformance="a"/>', '1A'],
    ['<pdfaid:part>4</pdfaid:part>', '4'],
    ['<pdfaid:part>nine</pdfaid:part>', null],
    ['<x:xmpmeta/>', null],
  ])('PDF/A as it is claimed: %s', (xmp, expected) => {
    expect(parsePdfa(xmp)).toBe(expected);
  });

  it('reads a row of pictures, also of one that stands within the page itself', () => {
    expect(
      parseImageRow(
        '   1     0 image    2480  3507  rgb     3   8  jpx    no         5  0   300   300  163K 0.6%',
      ),
    ).toEqual({
      page: 1,
      image: {
        kind: 'image',
        width: 2480,
        height: 3507,
        colour: 'rgb',
        components: 3,
        bitDepth: 8,
        compression: 'jpeg2000',
        dpiX: 300,
        dpiY: 300,
      },
    });
    expect(
      parseImageRow(
        '   3     0 image       1     1  gray    1   1  image  no   [inline]       1     1    0B 0.0%',
      ),
    ).toMatchObject({
      page: 3,
      image: { colour: 'bilevel', compression: 'lossless', dpiX: 1 },
    });
    expect(
      parseImageRow(
        '   1     2 smask    1800  2700  gray    1   1  jbig2  yes       48  0   300   300 12.0K 2.0%',
      ),
    ).toMatchObject({ image: { kind: 'mask' } });
    expect(
      parseImageRow(
        '   1     0 image    2480  3507  icc     1   8  jpeg   no         5  0   inf   300  163K 0.6%',
      ),
    ).toMatchObject({ image: { colour: 'grey', dpiX: null } });
    expect(
      parseImageRow(
        'page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio',
      ),
    ).toBeNull();
    expect(parseImageRow('')).toBeNull();
  });
});

describe('letters of a text layer (F187)', () => {
  const share = (text: string): number => {
    const { letters, vietnamese } = addLetters(NO_TEXT, text);
    return vietnamese / letters;
  };

  it('knows Vietnamese by letters that no other language writes, in either form of Unicode', () => {
    const text = 'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về xây dựng căn cứ địa Bác Ái';
    expect(share(text)).toBeGreaterThan(0.1);
    expect(share(text.normalize('NFD'))).toBe(share(text));
    expect(share('La résistance à l’époque où l’été était très élevé, façade naïve')).toBe(0);
    // "Nghị quyết của Đảng" in UTF-8, read as Windows-1252; in TCVN3.
    expect(share('Nghá»‹ quyáº¿t cá»§a Äáº£ng bá»™ tá»‰nh')).toBe(0);
    expect(share('NghÞ quyÕt cña §¶ng bé tØnh')).toBe(0);
  });

  it('counts signs without a meaning, but no line ends', () => {
    expect(addLetters(NO_TEXT, 'a\n\t\f\r\n\ufffd\ue000\u0001')).toEqual({
      letters: 1,
      vietnamese: 0,
      nonsense: 3,
    });
  });

  it.each([
    ['ĐẢNG BỘ HUYỆN\n  MẬT  \nSố 12', 'MẬT'],
    ['| TỐI MẬT |\nBáo cáo', 'TỐI MẬT'],
    ['TUYỆT MẬT'.normalize('NFD'), 'TUYỆT MẬT'],
    ['Giữ bí MẬT nhà nước', null],
    ['mật\nMật', null],
    ['', null],
  ])('a mark of secrecy stands alone, in capitals: %j', (text, expected) => {
    expect(secrecyMarkIn(text)).toBe(expected);
  });
});

describe('blank pages (F187)', () => {
  const SIDE = 400;
  const sheet = (paper: number, ink = 0, tone = 20): Uint8Array => {
    const pixels = new Uint8Array(SIDE * SIDE).fill(paper);
    for (let at = 0; at < ink; at += 1) pixels[(100 + Math.floor(at / 200)) * SIDE + 100 + (at % 200)] = tone;
    return pixels;
  };

  it.each<[string, Uint8Array, boolean | null]>([
    ['white', sheet(255), true],
    ['yellowed', sheet(190), true],
    ['with specks', sheet(240, 10), true],
    ['with a few words, or stains', sheet(240, 200), null],
    ['with print', sheet(240, 2000), false],
    ['with pale shading only', sheet(240, 20_000, 215), true],
    ['white on black', sheet(10, 2000, 240), false],
    ['nothing at all', new Uint8Array(0), true],
  ])('%s', (_, pixels, expected) => {
    expect(isBlank(pixels, pixels.length === 0 ? 0 : SIDE, pixels.length === 0 ? 0 : SIDE)).toBe(expected);
  });

  it('does not take the shadow of the edge for content', () => {
    const pixels = sheet(240);
    for (let row = 0; row < SIDE; row += 1) pixels.fill(0, row * SIDE, row * SIDE + 15);
    expect(isBlank(pixels, SIDE, SIDE)).toBe(true);
  });
});

describe('JPEG 2000 in a PDF (F186)', () => {
  /** Main header of a codestream: size (41 bytes), then style of coding. */
  const stream = (transform: 0 | 1): Buffer =>
    Buffer.concat([
      Buffer.from('ff4fff510029', 'hex'),
      Buffer.alloc(39),
      Buffer.from(`ff52000c0600000101050404000${transform}ff90`, 'hex'),
    ]);

  it.each([
    ['reversible', [stream(1)], { reversible: 1, lossy: 0 }],
    ['lossy', [stream(0), stream(1), stream(0)], { reversible: 1, lossy: 2 }],
    ['none', [Buffer.from('%PDF-1.4 nothing here')], { reversible: 0, lossy: 0 }],
  ])('%s', (_, streams, expected) => {
    const bytes = Buffer.concat(streams.flatMap((one) => [Buffer.alloc(5000, 1), one]));
    for (const step of [bytes.length, 4096, 777]) {
      const scan = createJpeg2000Scan();
      for (let at = 0; at < bytes.length; at += step) scan.hear(bytes.subarray(at, at + step));
      expect(scan.end()).toEqual(expected);
    }
  });
});

describe('what pictures and recordings state', () => {
  it.each([
    ['EXIF in inches', { 'IFD0:XResolution': 300, 'IFD0:YResolution': 300, 'IFD0:ResolutionUnit': 2 }, 300],
    [
      'EXIF in centimetres',
      { 'IFD0:XResolution': 118.11, 'IFD0:YResolution': 118.11, 'IFD0:ResolutionUnit': 3 },
      300,
    ],
    ['EXIF without a unit', { 'IFD0:XResolution': 300, 'IFD0:YResolution': 300 }, 300],
    [
      'JFIF in centimetres',
      { 'JFIF:XResolution': 118.11, 'JFIF:YResolution': 118.11, 'JFIF:ResolutionUnit': 2 },
      300,
    ],
    ['a proportion', { 'JFIF:XResolution': 1, 'JFIF:YResolution': 1, 'JFIF:ResolutionUnit': 0 }, null],
    [
      'PNG',
      { 'PNG-pHYs:PixelsPerUnitX': 11811, 'PNG-pHYs:PixelsPerUnitY': 11811, 'PNG-pHYs:PixelUnits': 1 },
      300,
    ],
    [
      'a default beside a true one',
      {
        'IFD0:XResolution': 72,
        'IFD0:YResolution': 72,
        'JFIF:XResolution': 300,
        'JFIF:YResolution': 300,
        'JFIF:ResolutionUnit': 1,
      },
      300,
    ],
    ['nonsense', { 'IFD0:XResolution': 'undef', 'IFD0:YResolution': 0 }, null],
    ['nothing', {}, null],
  ])('%s', (_, tags, dpi) => {
    const { dpiX } = statedResolution(tags);
    if (dpi === null) expect(dpiX).toBeNull();
    else expect(dpiX).toBeCloseTo(dpi, 1);
  });

  it('takes the rate of the picture, else what the sound leaves of the whole', () => {
    const video = { codec_type: 'video', bit_rate: '1600000' };
    const audio = { codec_type: 'audio', bit_rate: '128000' };
    const cover = { codec_type: 'video', disposition: { attached_pic: 1 } };
    const format = { duration: '12.5', bit_rate: '2000000' };
    expect(recordingFacts({ streams: [audio, video], format })).toEqual({
      hasPicture: true,
      duration: 12.5,
      bitrate: 1_600_000,
      bitrateAtMost: 2_000_000,
    });
    expect(recordingFacts({ streams: [{ codec_type: 'video' }, audio], format })).toMatchObject({
      bitrate: 1_872_000,
    });
    expect(
      recordingFacts({ streams: [{ codec_type: 'video' }, { codec_type: 'audio' }], format }),
    ).toMatchObject({ bitrate: null, bitrateAtMost: 2_000_000 });
    expect(recordingFacts({ streams: [cover, audio], format })).toMatchObject({
      hasPicture: false,
      bitrate: 128_000,
    });
    expect(recordingFacts({ streams: [] })).toEqual({
      hasPicture: false,
      duration: null,
      bitrate: null,
      bitrateAtMost: null,
    });
  });

  it('reads the name of a profile of version 4', () => {
    const name = Buffer.from('sRGB', 'utf16le').swap16();
    const profile = Buffer.alloc(144 + 28 + name.length);
    profile.writeUInt32BE(1, 128);
    profile.write('desc', 132, 'latin1');
    profile.writeUInt32BE(144, 136);
    profile.write('mluc', 144, 'latin1');
    profile.writeUInt32BE(1, 152);
    profile.writeUInt32BE(12, 156);
    profile.writeUInt32BE(name.length, 164);
    profile.writeUInt32BE(28, 168);
    name.copy(profile, 172);
    expect(iccName(profile)).toBe('sRGB');
    for (let length = 0; length < profile.length; length += 1)
      expect(['', 'sRG', 'sRGB', 'sR', 's']).toContain(iccName(profile.subarray(0, length)));
  });

  it('lists numbers as people do', () => {
    expect(numberList([7, 1, 2, 3, 2])).toBe('1–3, 7');
    expect(numberList([])).toBe('');
    expect(numberList(Array.from({ length: 50 }, (_, index) => index * 2))).toMatch(/^0, 2, .*22, …$/);
  });
});
