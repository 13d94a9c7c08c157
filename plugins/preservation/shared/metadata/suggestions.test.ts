import { boundTags, TOTAL_LIMIT, VALUE_LIMIT } from './bound-tags';
import type { Tags } from './contracts';
import { readableList } from './readable-list';
import { regionsOf } from './regions';
import { suggestionsFrom } from './suggestions';
import { textOfWindows1252 } from './windows-1252';

const short = (tags: Tags) =>
  suggestionsFrom(tags).map(({ field, value, sources }) => `${field} “${value}” ${sources.join(' ')}`);

describe('F133: what a file suggests', () => {
  it.each<[string, Tags, string[]]>([
    ['a title', { 'XMP-dc:Title': 'Cồng chiêng' }, ['title “Cồng chiêng” XMP-dc:Title']],
    [
      'the same words in three places are told once, with all of them',
      { 'IFD0:ImageDescription': 'Lễ mừng lúa mới', 'IPTC:Caption-Abstract': 'Lễ  mừng lúa mới', 'XMP-dc:Description': 'Lễ mừng lúa mới' },
      ['caption “Lễ mừng lúa mới” XMP-dc:Description IPTC:Caption-Abstract IFD0:ImageDescription'],
    ],
    [
      'different words stay different',
      { 'XMP-dc:Description': 'Lễ hội', 'IFD0:ImageDescription': 'Ngày mùa' },
      ['caption “Lễ hội” XMP-dc:Description', 'caption “Ngày mùa” IFD0:ImageDescription'],
    ],
    ['other languages and copies', { 'XMP-dc:Title-vi': 'Suối', 'XMP-dc:Copy1:Title': 'Đá' }, ['title “Suối” XMP-dc:Title', 'title “Đá” XMP-dc:Title']],
    ['what a camera wrote', { 'IFD0:ImageDescription': 'OLYMPUS DIGITAL CAMERA         ', 'IFD0:XPTitle': 'IMG_0042.JPG' }, []],
    ['a year as a number', { 'IPTC:ObjectName': 1968 }, ['title “1968” IPTC:ObjectName']],
    ['several authors', { 'XMP-dc:Creator': ['Đinh Văn Bốn', 'Ma Thí'] }, ['author “Đinh Văn Bốn” XMP-dc:Creator', 'author “Ma Thí” XMP-dc:Creator']],
    ['keywords of Windows', { 'IFD0:XPKeywords': 'lễ hội; Raglai;' }, ['keyword “lễ hội” IFD0:XPKeywords', 'keyword “Raglai” IFD0:XPKeywords']],
    ['a date of the file', { 'ExifIFD:DateTimeOriginal': '2019:05:01 10:00:00' }, ['fileDate “2019:05:01 10:00:00” ExifIFD:DateTimeOriginal']],
    ['a date of zeros', { 'ExifIFD:DateTimeOriginal': '0000:00:00 00:00:00', 'ExifIFD:CreateDate': '    :  :  ' }, []],
    [
      'a place from its parts, small to large, each once',
      { 'IPTC:City': 'Bác Ái', 'XMP-photoshop:City': 'Bác Ái', 'IPTC:Sub-location': 'Phước Bình', 'IPTC:Province-State': 'Ninh Thuận', 'IPTC:Country-PrimaryLocationName': 'Việt Nam' },
      ['place “Phước Bình, Bác Ái, Ninh Thuận, Việt Nam” IPTC:Sub-location XMP-photoshop:City IPTC:Province-State IPTC:Country-PrimaryLocationName'],
    ],
    ['a place as a structure', { 'XMP-iptcExt:LocationShown': [{ City: 'Đà Lạt', CountryName: 'Việt Nam' }] }, ['place “Đà Lạt, Việt Nam” XMP-iptcExt:LocationShown']],
    ['a position', { 'Composite:GPSLatitude': 11.7861234, 'Composite:GPSLongitude': 108.85 }, ['position “11.78612, 108.85000” GPS']],
    ['a position of zeros', { 'Composite:GPSLatitude': 0, 'Composite:GPSLongitude': 0 }, []],
    ['half a position', { 'Composite:GPSLatitude': 11 }, []],
    ['rights and credit', { 'IFD0:Copyright': 'Gia đình ông Bốn', 'IPTC:Credit': 'TTXVN' }, ['rights “Gia đình ông Bốn” IFD0:Copyright', 'credit “TTXVN” IPTC:Credit']],
    ['persons named twice', { 'XMP-iptcExt:PersonInImage': ['Pi Năng Tắc', 'pi năng tắc'] }, ['person “Pi Năng Tắc” XMP-iptcExt:PersonInImage']],
    ['nothing of all that', { 'IFD0:Make': 'Sony', 'File:FileType': 'JPEG' }, []],
  ])('%s', (_case, tags, expected) => expect(short(tags)).toEqual(expected)); // prettier-ignore

  it('says how a text had to be read, unless another tag has it right', () => {
    const raw = textOfWindows1252(Buffer.from('Bác Ái'));
    expect(suggestionsFrom({ 'IPTC:City': raw })[0]).toMatchObject({ value: 'Bác Ái', encoding: 'utf-8' });
    expect(suggestionsFrom({ 'XMP-dc:Title': 'Bác Ái', 'IPTC:ObjectName': raw })[0]).toMatchObject({
      value: 'Bác Ái',
      encoding: null,
    });
  });
});

describe('F134: people and where they are', () => {
  const mwg = (over: object = {}, tags: Tags = {}): Tags => ({
    'File:ImageWidth': 4000,
    'File:ImageHeight': 3000,
    'XMP-mwg-rs:RegionInfo': {
      AppliedToDimensions: { W: 4000, H: 3000, Unit: 'pixel' },
      RegionList: [
        {
          Type: 'Face',
          Name: 'Pi Năng Tắc',
          Area: { X: 0.25, Y: 0.5, W: 0.1, H: 0.2, Unit: 'normalized' },
          ...over,
        },
      ],
    },
    ...tags,
  });
  const box = (tags: Tags) =>
    regionsOf(tags).map(
      ({ box: found }) => found && Object.values(found).map((side) => Math.round(side * 100)),
    );

  it.each<[string, Tags, (number[] | null)[]]>([
    ['centre to corner', mwg(), [[20, 40, 10, 20]]],
    ['turned right', mwg({}, { 'IFD0:Orientation': 'Rotate 90 CW' }), [[40, 20, 20, 10]]],
    ['turned left', mwg({}, { 'IFD0:Orientation': 'Rotate 270 CW' }), [[40, 70, 20, 10]]],
    ['upside down', mwg({}, { 'IFD0:Orientation': 'Rotate 180' }), [[70, 40, 10, 20]]],
    ['mirrored', mwg({}, { 'IFD0:Orientation': 'Mirror horizontal' }), [[70, 40, 10, 20]]],
    ['a pet is no person', mwg({ Type: 'Pet' }), []],
    ['a box outside the picture', mwg({ Area: { X: 4, Y: 0.5, W: 0.1, H: 0.2 } }), [null]],
    ['in pixels: only the name', mwg({ Area: { X: 40, Y: 50, W: 10, H: 20, Unit: 'pixel' } }), [null]],
    ['Microsoft', { 'XMP-MP:RegionInfoMP': { Regions: [{ PersonDisplayName: 'Ma Thí', Rectangle: '0.1, 0.2, 0.3, 0.4' }] } }, [[10, 20, 30, 40]]],
    ['IPTC', { 'XMP-iptcExt:ImageRegion': [{ PersonInImage: ['Ma Thí'], RegionBoundary: { RbUnit: 'relative', RbX: '0.1', RbY: 0.2, RbW: 0.3, RbH: 0.4 } }] }, [[10, 20, 30, 40]]],
    ['rubbish', { 'XMP-mwg-rs:RegionInfo': 'x', 'XMP-MP:RegionInfoMP': { Regions: [1] }, 'XMP-iptcExt:ImageRegion': [null] }, []],
  ])('%s', (_case, tags, expected) => expect(box(tags)).toEqual(expected)); // prettier-ignore

  it('turned before the regions were drawn: they are upright already', () => {
    const tags = mwg({}, { 'IFD0:Orientation': 'Rotate 90 CW' });
    const info = tags['XMP-mwg-rs:RegionInfo'] as Record<string, never>;
    expect(
      box({
        ...tags,
        'XMP-mwg-rs:RegionInfo': { ...info, AppliedToDimensions: { W: 3000, H: 4000, Unit: 'pixel' } },
      }),
    ).toEqual([[20, 40, 10, 20]]);
  });

  it('one person in the list and in a rectangle is one suggestion with its place', () => {
    const found = suggestionsFrom(mwg({}, { 'XMP-iptcExt:PersonInImage': 'Pi Năng Tắc' }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      sources: ['XMP-mwg-rs:RegionInfo', 'XMP-iptcExt:PersonInImage'],
      box: { width: 0.1 },
    });
  });
});

describe('F131: everything is kept, within bounds', () => {
  it('keeps what was read, without our own paths', () =>
    expect(
      boundTags({ SourceFile: '/data/x', 'System:Directory': '/data', 'IFD0:Make': 'Sony', errors: [] }),
    ).toEqual({ tags: { 'IFD0:Make': 'Sony' }, omitted: [] }));

  it('leaves out a value that is too large, and names it', () => {
    const { tags, omitted } = boundTags({ 'XMP:History': 'x'.repeat(VALUE_LIMIT), 'XMP:Title': 'Suối' });
    expect([tags, omitted]).toEqual([{ 'XMP:Title': 'Suối' }, ['XMP:History']]);
  });

  it('leaves out the largest of very many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, no) => [`A:Tag${no}`, 'đ'.repeat(no < 200 ? 10 : 2000)]),
    );
    const { tags, omitted } = boundTags(many);
    expect(JSON.stringify(tags).length).toBeLessThanOrEqual(TOTAL_LIMIT);
    expect(Object.keys(tags).length + omitted.length).toBe(400);
    expect(tags['A:Tag0']).toBeDefined();
  });

  it('keeps nothing a database cannot', () =>
    expect(boundTags({ a: 'x\0y\ud800', b: { c: ['\0'] } }).tags).toEqual({ a: 'xy\ufffd', b: { c: [''] } }));

  it('lists everything in words that can be read', () =>
    expect(
      readableList({ 'XMP:B': { Name: 'Ma Thí', X: 1 }, 'IPTC:A': textOfWindows1252(Buffer.from('Bác Ái')) }),
    ).toEqual([
      { tag: 'IPTC:A', value: 'Bác Ái' },
      { tag: 'XMP:B', value: 'Name: Ma Thí, X: 1' },
    ]));
});
