import { aContext, anItemRow, PICTURE, PLACES, PRIVATE } from '../fixtures/item-row';
import { buildAliasTable } from './alias-table';
import { projectItem } from './project-item';

const project = (changes = {}, context = {}) => projectItem('photo', anItemRow(changes), aContext(context));

describe('projectItem', () => {
  test('X8: nothing private comes out of a row full of it', () => {
    expect(JSON.stringify(project())).not.toContain(PRIVATE);
    expect(JSON.stringify(projectItem('document', anItemRow(), aContext()))).not.toContain(PRIVATE);
  });

  test('X8: a donor is named only where they agreed; their kind is always told', () => {
    const accession = { ...anItemRow().accession, documentId: 'accession-1' };
    const donor = { documentId: 'donor-1', name: 'Gia đình ông Chamaléa Châu', donorKind: 'family' };
    expect(
      project({ accession: { ...accession, donor: { ...donor, mayBeNamed: true } } })?.details,
    ).toContain(donor.name);
    const unnamed = project({ accession: { ...accession, donor: { ...donor, mayBeNamed: null } } });
    expect(JSON.stringify(unnamed)).not.toContain('Chamaléa');
    expect(unnamed?.donorKind).toBe('family');
  });

  test.each([
    ['secret', { secrecy: '1' }],
    ['of unknown secrecy', { secrecy: null }],
    ['internal', { accessRegime: 'noi-bo-hu' }],
    ['without a regime', { accessRegime: null }],
  ])('X8: an item that is %s is not projected', (_name, changes) => {
    expect(project(changes)).toBeNull();
  });

  test('X8: an item on request is described without a picture', () => {
    const onRequest = project({ accessRegime: 'theo-yeu-cau' });
    expect(onRequest?.title).toBe('Đại hội Đảng bộ huyện Bác Ái lần thứ nhất');
    expect(onRequest?.display.picture).toBeNull();
    expect(project()?.display.picture).toEqual({
      thumb: PICTURE.thumb,
      screen: PICTURE.screen,
      width: 400,
      height: 300,
      processing: 'original',
    });
  });

  test('X9: codes are indexed as written and without separators', () => {
    expect(project()?.codes).toEqual(['146-KH/TU', '146khtu', '146 khtu']);
    const symbol = projectItem(
      'document',
      anItemRow({ docCode: null, codeNumber: '940', codeNotation: 'CV/HU' }),
      aContext(),
    );
    expect(symbol?.codes).toEqual(['940-CV/HU', '940cvhu', '940 cvhu']);
  });

  test('X9: text in NFD is indexed in NFC', () => {
    expect(project({ title: 'Bác Ái'.normalize('NFD') })?.title).toBe('Bác Ái'.normalize('NFC'));
  });

  test('X9: long names bring their abbreviation, capitals their long name', () => {
    const aliases = buildAliasTable({
      synonyms: {},
      longForms: [
        { full: 'Ủy ban nhân dân', abbr: 'UBND' },
        { full: 'Ban Thường vụ Huyện ủy', abbr: 'BTVHU' },
        { full: 'Hội đồng nhân dân', abbr: 'HĐND' },
      ],
    });
    const found = project({ title: 'Uỷ ban nhân dân huyện', description: 'BTVHU họp; hđnd' }, { aliases });
    expect(found?.searchAliases).toEqual(['UBND', 'Ban Thường vụ Huyện ủy', 'Pinăng']);
  });

  test('X10: a date gives decades, years and a sort number', () => {
    expect(project()).toMatchObject({ decades: [1960], yearFrom: 1967, yearTo: 1969, sortDate: 19670101 });
    const open = {
      text: 'trước 1975',
      edtf: '../1974',
      from: null,
      to: '1974-12-31',
      calendar: 'gregorian',
      certainty: 'certain',
    };
    expect(project({ captionTime: { date: open } })).toMatchObject({
      yearFrom: 0,
      yearTo: 1974,
      sortDate: 19741231,
    });
    expect(project({ captionTime: { date: { junk: true } } })).toMatchObject({
      yearFrom: null,
      sortDate: null,
    });
  });

  test('X11: a place brings the places above it, for words and for filters', () => {
    const item = project();
    expect(item?.placeIds).toEqual(['place-bac-ai', 'place-ninh-thuan']);
    expect(item?.places).toEqual(expect.arrayContaining(['Bác Ái', 'Ninh Thuận', 'chiến khu Bác Ái']));
    expect(item?.placeFacet[0]).toBe('Bác Ái (huyện, 2000–2025)|place-bac-ai');
  });

  test('X11: a circle in the hierarchy of places ends', () => {
    const circle = new Map(PLACES);
    circle.set('place-ninh-thuan', { ...PLACES.get('place-ninh-thuan')!, parentId: 'place-bac-ai' });
    expect(project({}, { places: circle })?.placeIds).toHaveLength(2);
  });

  test('X7: every record shown is among the references', () => {
    expect(project()?.refs).toEqual([
      'person-1',
      'event-1',
      'place-bac-ai',
      'place-ninh-thuan',
      'accession-1',
      'donor-1',
      'group-g4',
    ]);
  });

  test('an almost empty row is projected, not thrown at', () => {
    const bare = { documentId: 'bare', secrecy: '0', accessRegime: 'cong-khai-xem' };
    expect(projectItem('film', bare, aContext())).toMatchObject({
      id: 'film-bare',
      title: '',
      persons: [],
      refs: [],
    });
  });

  test('running times and pages come from the file, else from what was written', () => {
    const file = (metadata: object) => ({ role: 'master', file: { id: 1, provider_metadata: metadata } });
    expect(
      project({ representations: [file({ kind: 'film', durationSeconds: 61.5 })] })?.display.durationSeconds,
    ).toBe(61.5);
    expect(project({ representations: [], playTime: '01:02:03' })?.display.durationSeconds).toBe(3723);
    expect(project({ representations: [file({ kind: 'pdf', pages: 12 })] })?.display.pages).toBe(12);
  });

  test('X23: says what was done to the file whose picture is shown, and to all that are shown', () => {
    const shown = (role: string) => ({ role, processing: 'original', file: { id: 1 } });
    const generations = new Map([
      [
        'doc1',
        [
          { processing: 'restored', parent: null, original: null },
          { processing: 'original', parent: null, original: null },
        ],
      ],
    ]);
    const representations = [shown('front'), shown('back')];
    const document = project({ representations }, { generations });
    expect(document?.display.picture?.processing).toBe('restored');
    expect(document?.processing).toEqual(['restored', 'original']);
    const first = project({ representations: [shown('page'), shown('front')] }, { generations });
    expect(first?.display.picture?.processing).toBe('original');
    expect(project({ representations, accessRegime: 'theo-yeu-cau' }, { generations })?.processing).toEqual(
      [],
    );
  });
});
