import { readableText } from './readable-text';
import { bytesOfWindows1252, textOfWindows1252 } from './windows-1252';

const TEXT = 'Đảng bộ huyện Bác Ái, ngày 30 tháng 4';
/** What ExifTool shows of bytes that it takes for Windows-1252. */
const seen = (bytes: Uint8Array): string => textOfWindows1252(bytes);
const latin1 = (text: string): string => seen(Buffer.from(text, 'latin1'));

describe('F132: text out of files', () => {
  it.each([
    ['Unicode that is right', TEXT, TEXT, 'as-is'],
    ['Unicode taken apart (NFD)', TEXT.normalize('NFD'), TEXT, 'as-is'],
    ['UTF-8 that nobody declared', seen(Buffer.from(TEXT)), TEXT, 'utf-8'],
    ['UTF-8 of decomposed letters', seen(Buffer.from(TEXT.normalize('NFD'))), TEXT, 'utf-8'],
    ['TCVN3', latin1('§¶ng bé huyÖn B¸c ¸i'), 'Đảng bộ huyện Bác ái', 'tcvn3'],
    [
      'TCVN3 with the letter that is a soft hyphen',
      latin1('Kh¸ng chiÕn cøu n\u00adíc'),
      'Kháng chiến cứu nước',
      'tcvn3',
    ],
    ['VNI', latin1('Ñaûng boä huyeän Baùc AÙi'), 'Đảng bộ huyện Bác Ái', 'vni'],
    [
      'Latin-1 French',
      latin1('Où es-tu, Noël ? Moïse à l’été'.replace('’', "'")),
      "Où es-tu, Noël ? Moïse à l'été",
      'as-is',
    ],
    ['Latin-1 German', latin1('Zürich, Köln'), 'Zürich, Köln', 'as-is'],
    ['Scandinavian', 'æøå', 'æøå', 'as-is'],
    ['decimal entities', '&#272;&#7843;ng b&#7897;', 'Đảng bộ', 'as-is'],
    ['hexadecimal entities', '&#x110;&#x1ea3;ng b&#x1ED9;', 'Đảng bộ', 'as-is'],
    [
      'named entities',
      'B&aacute;c &Aacute;i &amp; Ph&#432;&#7899;c B&igrave;nh',
      'Bác Ái & Phước Bình',
      'as-is',
    ],
    ['what only looks like an entity', 'AT&T; Q&A &#0; &#xD800;', 'AT&T; Q&A &#0; &#xD800;', 'as-is'],
    ['fixed length, padded with zeros', 'Bác Ái\0\0\0  ', 'Bác Ái', 'as-is'],
    ['several lines', 'dòng một\r\ndòng hai', 'dòng một\r\ndòng hai', 'as-is'],
    ['plain ASCII', 'OLYMPUS DIGITAL CAMERA', 'OLYMPUS DIGITAL CAMERA', 'as-is'],
    ['nothing', '', '', 'as-is'],
  ])('%s', (_case, raw, text, encoding) => {
    expect(readableText(raw)).toEqual({ text, encoding });
  });

  it('Windows-1258, whose tones follow their vowels', () => {
    // "Lễ mừng lúa mới" as Vietnamese Windows wrote it.
    const bytes = [
      0x4c, 0xea, 0xde, 0x20, 0x6d, 0xfd, 0xcc, 0x6e, 0x67, 0x20, 0x6c, 0xfa, 0x61, 0x20, 0x6d, 0xf5, 0xec,
      0x69,
    ];
    expect(readableText(textOfWindows1252(bytes))).toEqual({
      text: 'Lễ mừng lúa mới',
      encoding: 'windows-1258',
    });
  });

  it('reads a text once and for all: a second time changes nothing', () => {
    const once = readableText(seen(Buffer.from(TEXT))).text;
    expect(readableText(once)).toEqual({ text: once, encoding: 'as-is' });
  });

  it('Windows-1252 goes there and back for every byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(bytesOfWindows1252(textOfWindows1252(bytes))).toEqual(bytes);
    expect(bytesOfWindows1252('Đ')).toBeNull();
  });
});
