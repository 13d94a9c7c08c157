import { SubtitleUnreadable } from './subtitle';
import { readSubtitle } from './read-subtitle';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Characters as the bytes an eight-bit font had for them. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16le = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

const SRT = `1
00:00:01,000 --> 00:00:03,500
Đại hội đại biểu
Đảng bộ tỉnh lần thứ nhất

2
00:00:04,000 --> 00:00:06,000
Đồng bào Raglai đón khách

`;

const refusedAt = (text: string, ext: 'srt' | 'vtt' = 'srt'): number | null | 'taken' => {
  try {
    readSubtitle(utf8(text), ext, `a.${ext}`);
    return 'taken';
  } catch (error) {
    if (error instanceof SubtitleUnreadable) return error.line;
    throw error;
  }
};

describe('readSubtitle (F65)', () => {
  it('writes SubRip as WebVTT', () => {
    expect(readSubtitle(utf8(SRT), 'srt', 'phim.srt')).toEqual({
      encoding: 'utf-8',
      cues: 2,
      language: 'vi',
      vtt: `WEBVTT

00:00:01.000 --> 00:00:03.500
Đại hội đại biểu
Đảng bộ tỉnh lần thứ nhất

00:00:04.000 --> 00:00:06.000
Đồng bào Raglai đón khách
`,
    });
  });

  it.each([
    [
      'line ends of Windows, a byte order mark, blank lines before',
      `\ufeff\r\n\r\n${SRT.replaceAll('\n', '\r\n')}`,
    ],
    ['line ends of old Macs', SRT.replaceAll('\n', '\r')],
    ['no numbers', SRT.replace(/^\d\n/gm, '')],
    ['full stops and odd blanks in the times', SRT.replaceAll(',', '.').replaceAll(' --> ', '-->  ')],
    ['places on the screen', SRT.replace(/(00:00:03,500)/, '$1 X1:10 X2:20 Y1:5 Y2:9')],
    ['WebVTT under the name of SubRip', `WEBVTT\n\n${SRT.replace(/(\d),(\d)/g, '$1.$2')}`],
  ])('takes %s', (_case, text) => {
    expect(readSubtitle(utf8(text), 'srt', 'a.srt').cues).toBe(2);
  });

  it('keeps a line that begins with NOTE: in SubRip it is a word of the film', () => {
    const { vtt } = readSubtitle(utf8('1\n00:00:01,000 --> 00:00:02,000\nNOTE: còn tiếp\n'), 'srt', 'a.srt');
    expect(vtt).toContain('\nNOTE: còn tiếp\n');
    expect(vtt).not.toContain('\u2060');
  });

  it('takes WebVTT with comments, styles, settings and headers of other programs, and gives them not on', () => {
    const text = `WEBVTT - tên\nKind: captions\nLanguage: vi\n\nSTYLE\n::cue { background: url(http://evil.example/x) }\n\nNOTE ai chép\n\n1\n00:01.000 --> 00:02.000 align:start position:10%\n<v Ông Tắc>Chào</v>\n`;
    expect(readSubtitle(utf8(text), 'vtt', 'a.vtt').vtt).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nChào\n',
    );
  });

  it.each([
    ['UTF-16', utf16le(SRT), 'utf-16'],
    ['TCVN3', latin1('1\n00:00:01,000 --> 00:00:02,000\n§¹i héi ®¹i biÓu §¶ng bé tØnh\n'), 'tcvn3'],
    ['VNI', latin1('1\n00:00:01,000 --> 00:00:02,000\nÑaïi hoäi ñaïi bieåu Ñaûng boä tænh\n'), 'vni'],
    [
      'Windows-1258',
      latin1(
        '1\n00:00:01,000 --> 00:00:02,000\n\u00d0a\u00f2i h\u00f4\u00f2i \u00f0a\u00f2i bi\u00ea\u00d2u \u00d0a\u00d2ng b\u00f4\u00f2 ti\u00d2nh\n',
      ),
      'windows-1258',
    ],
  ])('reads %s', (_case, bytes, encoding) => {
    const read = readSubtitle(bytes, 'srt', 'a.srt');
    expect(read.encoding).toBe(encoding);
    expect(read.vtt).toMatch(/Đại hội đại biểu\s+Đảng bộ tỉnh/);
    expect(read.language).toBe('vi');
  });

  it('takes French of before Unicode for French', () => {
    const bytes = latin1(
      '1\n00:00:01,000 --> 00:00:02,000\nL\u00e9gende tourn\u00e9e \u00e0 Nha Trang, \u00e9t\u00e9 1934\n',
    );
    expect(readSubtitle(bytes, 'srt', 'a.fr.srt')).toMatchObject({
      encoding: 'windows-1252',
      language: 'fr',
    });
  });

  it.each([
    ['nothing', '', 'srt', null],
    ['a text that is none', 'Ghi chép về bộ phim\n', 'srt', 1],
    ['a time without an end', '1\n00:00:01,000 -->\nMột\n', 'srt', 2],
    ['a broken time further on', `${SRT}3\n00:00:0x,000 --> 00:00:09,000\nBa\n`, 'srt', 11],
    ['an end before its beginning', '1\n00:00:05,000 --> 00:00:01,000\nMột\n', 'srt', 2],
    ['no heading', '00:01.000 --> 00:02.000\nMột\n', 'vtt', 1],
    ['a heading and nothing else', 'WEBVTT\n\n', 'vtt', null],
    [
      'a time with letters',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nMột\n\n00:xx.000 --> 00:04.000\nHai\n',
      'vtt',
      6,
    ],
    ['an end before its beginning', 'WEBVTT\n\n00:05.000 --> 00:01.000\nMột\n', 'vtt', 3],
  ] as const)('refuses %s, at its line', (_case, text, ext, line) => {
    expect(refusedAt(text, ext)).toBe(line);
  });
});

describe('hostile subtitles (F66)', () => {
  it.each([
    ['<script>alert(1)</script>Chào', 'alert(1)Chào'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<scr<script>ipt>alert(1)', '&lt;script&gt;alert(1)'],
    ['<a href="javascript:alert(1)">bấm</a>', 'bấm'],
    ['<b>đậm</b> <i onclick=x>nghiêng</i>', '<b>đậm</b> nghiêng'],
    ['<b>mở mãi', '<b>mở mãi</b>'],
    ['</i>đóng trước', 'đóng trước'],
    ['{\\an8}trên', 'trên'],
    ['a & b &amp; c &lt;d&gt; &evil;', 'a &amp; b &amp; c &lt;d&gt; &amp;evil;'],
    ['5 < 6 > 4', '5 &lt; 6 &gt; 4'],
    ['hết --\u0000\u0007> giờ', 'hết --&gt; giờ'],
  ])('%j', (words, expected) => {
    const text = `1\n00:00:01,000 --> 00:00:02,000\n.\n${words}\n`;
    const { vtt } = readSubtitle(utf8(text), 'srt', 'a.srt');
    const body = vtt.split('\n').slice(4).join('\n').trim();
    expect(body).toContain(expected);
    expect(body.replace(/<\/?[biu]>/g, '')).not.toMatch(/[<>]/);
  });

  it('lets no cue smuggle in another', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nmột\n&#10;&#10;00:03.000 --&gt; 00:04.000\n';
    const { vtt, cues } = readSubtitle(utf8(text), 'vtt', 'a.vtt');
    expect(cues).toBe(1);
    expect(vtt.match(/-->/g)).toHaveLength(1);
  });
});
